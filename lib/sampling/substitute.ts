/** Replaces words and figures by others of the same shape: the same original always by the same. */

export type Substitute = {
  /** A run of digits: as many digits, the first no zero unless it was one. */
  readonly digits: (run: string) => string
  /** A word: the same length, script and case. */
  readonly word: (word: string) => string
  /** Letters and digits mixed (ids, codes): each sign by one of its kind; the first `keep` stay. */
  readonly code: (text: string, keep?: number) => string
}

/** `secret` is drawn anew for each sample, so that nobody can undo it by trying. */
export function substituteWith(secret: string): Substitute {
  const signs = (text: string, signFor: (sign: string, below: (n: number) => number) => string) => {
    const below = generator(`${secret}\0${text.toLowerCase()}`)
    return Array.from(text, (sign) => signFor(sign, below)).join('')
  }
  const digits = (run: string): string => {
    if (/^0+$/.test(run)) return run
    const below = generator(`${secret}\0${run}`)
    return Array.from(run, (sign, at) => digitFor(sign, at, below)).join('')
  }
  return {
    digits,
    word: (word) => signs(word, letterFor),
    code: (text, keep = 0) =>
      text.slice(0, keep) +
      text
        .slice(keep)
        .replaceAll(/\d+|[^\d]+/g, (part) =>
          /\d/.test(part) ? digits(part) : signs(part, letterFor),
        ),
  }
}

function digitFor(sign: string, at: number, below: (n: number) => number): string {
  if (at === 0) return sign === '0' ? '0' : String(1 + below(9))
  return String(below(10))
}

/** Letters of each script that make no words. */
const pools: readonly (readonly [RegExp, string])[] = [
  [/[aeiou]/, 'aeiou'],
  [/[a-z]/, 'bdfglmnprstvk'],
  [/[AEIOU]/, 'AEIOU'],
  [/[A-Z]/, 'BDFGLMNPRSTVK'],
  [/\p{Script=Han}/u, '元田中山木林石川本村安和平文明光'],
  [/\p{Script=Hiragana}/u, 'さたなまらかしちに'],
  [/\p{Script=Katakana}/u, 'サタナマラカシチニ'],
  [/\p{Script=Hangul}/u, '가나다라마바사아'],
  [/(?=\p{Script=Cyrillic})\p{Lu}/u, 'БДКЛМНПРСТ'],
  [/\p{Script=Cyrillic}/u, 'абдеклмнопрст'],
  [/\p{Script=Arabic}/u, 'بتدرسلمن'],
  [/\p{Lu}/u, 'BDFGLMNPRST'],
  [/\p{L}/u, 'aeioulnrst'],
]

function letterFor(sign: string, below: (n: number) => number): string {
  const pool = pools.find(([pattern]) => pattern.test(sign))?.[1]
  if (pool === undefined) return sign
  const letters = Array.from(pool).filter((letter) => letter !== sign)
  return letters[below(letters.length)] ?? sign
}

/** Numbers that depend on a text alone. */
function generator(text: string): (limit: number) => number {
  let state = 0x811c9dc5
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (((mixed ^ (mixed >>> 14)) >>> 0) % limit) >>> 0
  }
}
