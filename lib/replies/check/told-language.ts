import type { Token } from './tokens.ts'

/** Small words that few of the neighbours have, without accents. Our own drafting of 2026-11-25. */
const small: Readonly<Record<string, string>> = {
  en: 'the you your we our and is are have has with this that for was from it will not please can',
  de: 'der das und sie ihr ihre ihnen wir ist sind haben nicht ein eine mit fur auf den dem bitte von zu',
  fr: 'le les vous votre nous est sont avons avez pas une avec pour dans du des et notre que ce',
  es: 'el los usted su nos ha hemos una con para por del y que se le lo no esta muy',
  it: 'il lo gli lei suo ci abbiamo e una con per del della che di non sono questo puo le',
  pt: 'o os voce seu sua nos foi uma com para do da dos que nao em as um esta ja',
  nl: 'het een u uw wij we is zijn hebben niet met voor op van dat de je en ons kunt',
  pl: 'jest nie sie do na pan pani prosze panstwa w z ze to czy i dla przez mozna juz',
}

const owners = new Map<string, string[]>()
for (const [language, words] of Object.entries(small)) {
  for (const word of words.split(' ')) owners.set(word, [...(owners.get(word) ?? []), language])
}

/** The language that a text of Latin letters is clearly in; undefined where it may be another or several. */
export function toldLanguage(tokens: readonly Token[]): string | undefined {
  const scores = new Map<string, number>()
  for (const { text } of tokens) {
    const of = owners.get(text) ?? []
    for (const each of of) scores.set(each, (scores.get(each) ?? 0) + 1 / of.length)
  }
  const [best, second] = [...scores].toSorted((a, b) => b[1] - a[1])
  if (best === undefined || best[1] < 2) return undefined
  return best[1] >= 1.5 * (second?.[1] ?? 0) ? best[0] : undefined
}

const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Sentences that are Japanese by their letters. */
export function kanaSentences(tokens: readonly Token[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const { text, sentence } of tokens)
    if (kana.test(text)) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= 2).map(([sentence]) => sentence))
}
