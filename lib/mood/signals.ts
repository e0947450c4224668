import type { Cue, CueKind } from './types.ts'

/** What tells in any language: shouting, runs of signs, pictures of faces. Linear in the text. */

const emoji: readonly (readonly [CueKind, RegExp])[] = [
  [
    'anger',
    /[\u{1F621}\u{1F92C}\u{1F620}\u{1F624}\u{1F47F}\u{1F4A9}\u{1F595}\u{1F92E}\u{1F44E}](?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])?/gu,
  ],
  [
    'disappointment',
    /[\u{1F61E}\u{1F622}\u{1F62D}\u{1F641}\u2639\u{1F614}\u{1F61F}\u{1F612}\u{1F494}\u{1F615}\u{1F625}\u{1F611}\u{1F644}]\uFE0F?|(?<![\p{L}\p{N}:])[:;]-?\((?!\()/gu,
  ],
  ['thanks', /[\u{1F64F}\u{1F970}\u{1F60D}\u{1F496}\u{1F389}](?:[\u{1F3FB}-\u{1F3FF}])?/gu],
  [
    'calm',
    /[\u{1F44D}\u{1F60A}\u{1F642}\u{1F600}\u{1F604}\u{1F603}\u{1F609}\u263A](?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])?|(?<![\p{L}\p{N}])[:;]-?\)(?!\))/gu,
  ],
]

const signs = /[!！]{3,}|[?？]{3,}|[!?！？]*(?:[!！][?？]|[?？][!！])[!?！？]*/gu
const loudWords =
  /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[\s,!?.'’-]{1,3}(?:\p{Lu}{2,}|\p{Lu}(?![\p{L}\p{N}])|\d+))*/gu

export type Signals = {
  /** Faces: they tell by themselves. */
  readonly faces: readonly Cue[]
  /** Capitals and runs of signs: they make louder what words say. */
  readonly loud: readonly Cue[]
  /** Most of the text is in capitals. */
  readonly isShouted: boolean
}

export function signalsIn(text: string): Signals {
  const faces = emoji.flatMap(([cue, pattern]) =>
    [...text.matchAll(pattern)].map((found) => cueAt(cue, found)),
  )
  const shouts = [...text.matchAll(loudWords)].filter(({ 0: phrase }) => isShout(phrase))
  const capitals = shouts.reduce((sum, { 0: phrase }) => sum + lettersIn(phrase), 0)
  return {
    faces,
    loud: [...shouts, ...text.matchAll(signs)].map((found) => cueAt('anger', found)),
    isShouted: capitals >= 12 && capitals > lettersIn(text) * 0.6,
  }
}

/** Two words or more of some length: not an order's id, a size or a country. */
function isShout(phrase: string): boolean {
  return lettersIn(phrase) >= 9 && (phrase.match(/\p{Lu}{2,}/gu) ?? []).length >= 2
}

function lettersIn(text: string): number {
  return (text.match(/\p{L}/gu) ?? []).length
}

function cueAt(cue: CueKind, { 0: phrase, index }: RegExpExecArray): Cue {
  return { cue, phrase, start: index, end: index + phrase.length }
}
