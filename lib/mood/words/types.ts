import type { CueKind } from '../types.ts'

/**
 * What buyers write, in one language: words with spaces between them, `word~` for any ending,
 * `<2>` for up to two words, `(a|b|)` for one of several, `{name}` for a set. Case and accents do
 * not count. All of it is our own drafting; native speakers have yet to review it.
 */
export type MoodWords = {
  /** BCP 47. */
  readonly language: string
  /** An apostrophe parts two words (l'avocat); else it is left out (don't → dont). */
  readonly partsAtApostrophe?: true
  /** Named choices for `{name}`. */
  readonly sets: Readonly<Record<string, string>>
  readonly cues: Readonly<Record<CueKind, readonly string[]>>
  /** Words that take back what follows within a few words. */
  readonly negators: readonly string[]
  /** Words that take back what stands before them. */
  readonly negatorsAfter?: readonly string[]
  /** Words over which a negation does not reach. */
  readonly breakers: readonly string[]
  /** What only looks like a cue: left out before anything is looked for. */
  readonly asides: readonly string[]
  /** Verbs before another's words in quotation marks. */
  readonly said: readonly string[]
  /** Frequent words: they tell the language, and are never taken for a slip of another word. */
  readonly frequent: string
}
