/** Finding by words: made once for a library, then asked at every key. */

/** What is searched of one thing: titles first, then purposes, then everything else. */
export type SearchFields = readonly [
  titles: readonly string[],
  purposes: readonly string[],
  texts: readonly string[],
]

type Hit = { readonly item: number; readonly field: number }

export type SearchIndex<T> = {
  readonly items: readonly T[]
  /** Every word once, sorted, so that those with the same beginning stand together. */
  readonly words: readonly string[]
  /** In the order of `words`. */
  readonly hits: readonly (readonly Hit[])[]
  /** For scripts without spaces: by item and field. */
  readonly plain: readonly (readonly string[])[]
}

export function wordsOf(text: string): readonly string[] {
  return plainOf(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** `Größe` is found by `grosse` and `größe`: marks on letters do not count. */
function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
}

export function indexOf<T>(
  items: readonly T[],
  fieldsOf: (item: T) => SearchFields,
): SearchIndex<T> {
  const found = new Map<string, Hit[]>()
  const plain = items.map((each, item) =>
    fieldsOf(each).map((texts, field) => {
      const text = texts.join('\n')
      for (const word of new Set(wordsOf(text))) {
        const hits = found.get(word) ?? []
        hits.push({ item, field })
        found.set(word, hits)
      }
      return spaceless.test(text) ? plainOf(text) : ''
    }),
  )
  const sorted = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    items,
    words: sorted.map(([word]) => word),
    hits: sorted.map(([, hits]) => hits),
    plain,
  }
}

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * In which field each item has all the words: 0 titles, 1 purposes, 2 texts; the worst word counts. 255: it has not
 * got them all. Undefined without words: everything counts.
 */
export function placesOf(
  index: SearchIndex<unknown>,
  words: readonly string[],
): Uint8Array | undefined {
  const [first, ...rest] = words.map((word) => placesOfWord(index, word))
  if (first === undefined) return undefined
  for (const other of rest) {
    for (const [at, place] of other.entries()) first[at] = Math.max(first[at] ?? 255, place)
  }
  return first
}

/** A word of the query begins a word of the text; in a script without spaces it may stand anywhere. */
function placesOfWord(index: SearchIndex<unknown>, word: string): Uint8Array {
  const places = new Uint8Array(index.items.length).fill(255)
  if (spaceless.test(word)) {
    for (const [item, fields] of index.plain.entries()) {
      const field = fields.findIndex((text) => text.includes(word))
      if (field >= 0) places[item] = field
    }
    return places
  }
  for (let at = firstFrom(index.words, word); index.words[at]?.startsWith(word); at++) {
    for (const { item, field } of index.hits[at] ?? []) {
      places[item] = Math.min(places[item] ?? 255, field)
    }
  }
  return places
}

/** The first word that is not before the given one. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
