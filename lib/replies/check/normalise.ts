import { plainLetter } from './confusables.ts'

/** A text made plain, with the way back: unit i of `text` came from units `starts[i]` to `ends[i]` of the text as given. */
export type Plain = {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Controls (but line breaks), direction marks, soft hyphens, variation signs, characters without width. */
const invisible = /^[\p{Cf}\p{Co}\p{Cn}\p{Cs}\u115F\u1160\u3164\uFFA0\u2800]$/u
const variation = /^(?:\u034F|\u17B4|\u17B5|[\uFE00-\uFE0F])$/u
const accentOfLetters = /[\u0300-\u036f]/g
const fullStop = '\u3002'

const known = new Map<string, string>()

/** What a character is read as: folded, small, without accents, with plain quotes and dashes. */
function plainOf(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const made = fold(character)
  if (known.size < 5000) known.set(character, made)
  return made
}

function fold(character: string): string {
  if (invisible.test(character) || variation.test(character)) return ''
  if (character === fullStop) return '. '
  if (character === '\n' || character === '\r') return '\n'
  if (/[\s\p{Cc}]/u.test(character)) return ' '
  const small = character.normalize('NFKC').toLowerCase()
  // Kana keep their marks: they are other letters, not accents.
  const bare = small.normalize('NFD').replace(accentOfLetters, '').normalize('NFC')
  return Array.from(bare, (each) => plainLetter.get(each) ?? each).join('')
}

/** Makes a text plain for reading by rules. Never longer than 18 times the text. */
export function normalise(text: string): Plain {
  const pieces: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let offset = 0
  for (const character of text) {
    const plain = plainOf(character)
    pieces.push(plain)
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(offset)
      ends.push(offset + character.length)
    }
    offset += character.length
  }
  return { text: pieces.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}
