import { shortened } from './letters.ts'

/** What a language knows: its words whole, and the beginnings of words with any ending. */
export type Vocabulary = {
  readonly whole: ReadonlySet<string>
  readonly starts: readonly string[]
  /** Words long enough to be told in spite of a slip, by first letter and length. */
  readonly byShape: ReadonlyMap<string, readonly string[]>
}

const shortest = 6

export function vocabularyOf(
  words: readonly string[],
  starts: readonly string[],
  frequent: readonly string[],
): Vocabulary {
  const byShape = new Map<string, string[]>()
  for (const word of new Set(words)) {
    if (word.length < shortest) continue
    const shape = `${word[0]}${word.length}`
    byShape.set(shape, [...(byShape.get(shape) ?? []), word])
  }
  return { whole: new Set([...words, ...frequent]), starts: [...new Set(starts)], byShape }
}

/** The word that was meant: drawn-out letters and one slip in a long word are mended, else it stays. */
export function meantWord(word: string, known: Vocabulary): string {
  const plain = isKnown(word, known) ? word : drawnIn(word, known)
  if (plain.length < shortest - 1 || isKnown(plain, known) || !/^\p{L}+$/u.test(plain)) return plain
  for (const by of [0, 1, -1]) {
    const near = known.byShape
      .get(`${plain[0]}${plain.length + by}`)
      ?.find((each) => isOneSlip(plain, each))
    if (near !== undefined) return near
  }
  return plain
}

function isKnown(word: string, known: Vocabulary): boolean {
  return (
    known.whole.has(word) ||
    known.starts.some((start) => start.length > 3 && word.startsWith(start))
  )
}

function drawnIn(word: string, known: Vocabulary): string {
  const [one, two] = [shortened(word, 1), shortened(word, 2)]
  return one !== word && isKnown(two, known) ? two : one
}

/**
 * One letter more, less or other, or two changed about. A vowel in place of a consonant makes another word sooner
 * than a slip: a neighbour (`Nachbar`) is no replica (`Nachbau`).
 */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return isVowel(short[at]) === isVowel(long[at])
  return (
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  )
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouyаеиоуыэюя'.includes(letter)
}
