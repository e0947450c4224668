import { firstsOf, matchAt, phraseOf, type Phrase, type Words } from './phrase.ts'

/** Phrases found by their first words, each with what it stands for. */
export type PhraseBook<T> = {
  readonly byWord: ReadonlyMap<string, readonly Entry<T>[]>
  readonly byStart: ReadonlyMap<string, readonly Entry<T>[]>
  readonly startLengths: readonly number[]
  readonly phrases: readonly Phrase[]
}

type Entry<T> = { readonly phrase: Phrase; readonly tells: T }

export type Match<T> = { readonly tells: T; readonly from: number; readonly to: number }

export function bookOf<T>(
  texts: readonly (readonly [string, T])[],
  sets: Readonly<Record<string, string>>,
): PhraseBook<T> {
  const byWord = new Map<string, Entry<T>[]>()
  const byStart = new Map<string, Entry<T>[]>()
  const phrases: Phrase[] = []
  for (const [text, tells] of texts) {
    const phrase = phraseOf(text, sets)
    phrases.push(phrase)
    const entry = { phrase, tells }
    for (const first of firstsOf(phrase)) {
      if (first.is === 'word') add(byWord, first.word, entry)
      else add(byStart, first.of, entry)
    }
  }
  const startLengths = [...new Set([...byStart.keys()].map((each) => each.length))].toSorted(
    (a, b) => a - b,
  )
  return { byWord, byStart, startLengths, phrases }
}

function add<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [entry])
  else if (!there.includes(entry)) there.push(entry)
}

/** All matches, in the order of the text. */
export function matchesIn<T>(book: PhraseBook<T>, text: Words): readonly Match<T>[] {
  const matches: Match<T>[] = []
  for (const [from, word] of text.words.entries()) {
    if (word !== '') collect(book, text, from, word, matches)
  }
  return matches
}

function collect<T>(
  book: PhraseBook<T>,
  text: Words,
  from: number,
  word: string,
  matches: Match<T>[],
): void {
  const tryAll = (entries: readonly Entry<T>[] | undefined) => {
    for (const { phrase, tells } of entries ?? []) {
      const to = matchAt(phrase, text, from)
      if (to > from) matches.push({ tells, from, to })
    }
  }
  tryAll(book.byWord.get(word))
  for (const length of book.startLengths) {
    if (length > word.length) break
    tryAll(book.byStart.get(word.slice(0, length)))
  }
}
