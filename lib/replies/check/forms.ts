import { cyrillicTwin, latinTwin, leetTwin } from './confusables.ts'
import { bare } from './tokens.ts'

/** The ways in which a word may be meant: as written, with look-alike letters or figures read as letters. */
export function formsOf(word: string): readonly string[] {
  if (word.length === 1) return [word]
  const known = remembered.get(word)
  if (known !== undefined) return known
  const forms = readForms(word)
  // A bound: what people write is not ours to keep.
  if (remembered.size > 4000) remembered.clear()
  remembered.set(word, forms)
  return forms
}

const remembered = new Map<string, readonly string[]>()

function readForms(word: string): readonly string[] {
  const plain = bare(word)
  if (/^[a-z]+$/.test(plain) || /^\d+$/.test(plain)) return withoutStretch(plain)
  const forms = [plain]
  const hasLatin = /[a-z]/.test(plain)
  const hasOther = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(plain)
  const hasFigure = /[\d$@€!|]/.test(plain)
  if (hasOther) forms.push(through(plain, latinTwin))
  if (hasOther && (hasLatin || hasFigure)) forms.push(through(plain, cyrillicTwin))
  if (hasFigure && /\p{L}/u.test(plain)) forms.push(...leetForms(through(plain, latinTwin)))
  return [...new Set(forms.flatMap(withoutStretch))]
}

function leetForms(word: string): readonly string[] {
  const read = through(word, leetTwin)
  return word.includes('1') || word.includes('!')
    ? [read, through(word.replaceAll(/[1!]/g, 'l'), leetTwin)]
    : [read]
}

function through(word: string, twins: ReadonlyMap<string, string>): string {
  return Array.from(word, (letter) => twins.get(letter) ?? letter).join('')
}

/** `pleeease`, `revieww`: the same letter three times or more is read as one, and as two. */
function withoutStretch(word: string): readonly string[] {
  if (!/([a-zа-я])\1\1/u.test(word)) return [word]
  return [word.replace(/([a-zа-я])\1{2,}/gu, '$1'), word.replace(/([a-zа-я])\1{2,}/gu, '$1$1')]
}
