import { foldWord } from './letters.ts'

/** A word of a text; of scripts without spaces each character is one. */
export type Token = {
  /** Folded. Empty: not the buyer's own words, matches nothing. */
  readonly word: string
  readonly start: number
  readonly end: number
  /** Counts sentences: a phrase stays inside one. */
  readonly sentence: number
  /** Counts clauses: a negation stays inside one. */
  readonly clause: number
}

/** Longer texts are cut: nobody's mood needs more. */
export const textLimit = 6_000

const wordOrCharacter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF'’‘ʼ`´@$*]*/gu
const wideCharacter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u
const apostrophes = /['’‘ʼ`´]/u

/** The words of a text in their order. */
export function tokensOf(text: string, partsAtApostrophe: boolean): readonly Token[] {
  const tokens: Token[] = []
  const place = { sentence: 0, clause: 0, last: 0 }
  for (const found of text.slice(0, textLimit).matchAll(wordOrCharacter)) {
    move(place, text.slice(place.last, found.index), tokens.length > 0)
    for (const [word, start] of piecesOf(found[0], found.index, partsAtApostrophe)) {
      tokens.push({
        word: foldWord(word.replace(/['’‘ʼ`´*]/gu, '')),
        start,
        end: start + word.length,
        sentence: place.sentence,
        clause: place.clause,
      })
    }
    place.last = found.index + found[0].length
  }
  return tokens
}

function move(
  place: { sentence: number; clause: number },
  between: string,
  isInside: boolean,
): void {
  if (!isInside || between === ' ' || between === '') return
  if (/[!?。！？…;；]|\.(?:\s|\.|$)|\n\s*\n/u.test(between)) place.sentence += 1
  if (/[^\s'’"“”„«»-]|\n/u.test(between)) place.clause += 1
}

/** Words run into signs of other scripts (退款now) are parted, and at apostrophes where asked. */
function piecesOf(
  run: string,
  at: number,
  partsAtApostrophe: boolean,
): readonly (readonly [string, number])[] {
  const trimmed = run.replace(/['’‘ʼ`´@$*]+$/u, '')
  const cut = wideCharacter.test(trimmed.slice(1))
  if (!cut && !(partsAtApostrophe && apostrophes.test(trimmed))) return [[trimmed, at]]
  const parts = cut
    ? trimmed.matchAll(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu,
      )
    : trimmed.matchAll(/[^'’‘ʼ`´]+/gu)
  return [...parts].map((part) => [part[0], at + part.index] as const)
}
