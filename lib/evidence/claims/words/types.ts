import type { ClaimKind } from '../kinds.ts'

/**
 * What buyers write, in one language, in the notation of `order/word-pattern.ts` (accents do not
 * count). All of it is our own drafting; native speakers have yet to review it.
 */
export type LanguageWords = {
  /** BCP 47. */
  readonly language: string
  /** Scripts without spaces: the words stand anywhere. */
  readonly isUnspaced?: true
  /** Words that say it as they stand, their own "not" included. */
  readonly says: Readonly<Partial<Record<ClaimKind, readonly string[]>>>
  /** Words of a state, which a "not" before them takes back. */
  readonly states: Readonly<Partial<Record<ClaimKind, readonly string[]>>>
  /** What takes a state back, up to where the state's word begins. */
  readonly denies: readonly string[]
  /** What only looks like a claim: left out before anything is looked for. */
  readonly asides: readonly string[]
  /** The parcel is there. */
  readonly arrived: readonly string[]
  /** The buyer asks not to be sent the goods: to be found in earlier messages. */
  readonly cancels: readonly string[]
  /** The seller says that money will come back: to be found in the seller's messages. */
  readonly refunds: readonly string[]
}
