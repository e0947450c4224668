import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import type { Complaint, StageId } from '#lib/order/situations.ts'

export type Tone = 'warm' | 'neutral' | 'firm'

/** A reply ready to fill. `text` is an ICU message whose placeholders are listed in `placeholders.ts`. */
export type Snippet = {
  /** Kept in the ledger with each inserted reply, so an id is never reused. */
  readonly id: string
  readonly stage: StageId
  readonly complaints: readonly Complaint[]
  /** Absent: fit for every marketplace. */
  readonly marketplaces?: readonly SellingMarketplace[]
  readonly tone: Tone
  /** Message key. */
  readonly title: string
  readonly language: 'en'
  readonly text: string
}

/** A filled reply. Text may be inserted only when `missing` is empty. */
export type Filled = {
  /** Unfilled placeholders stand as `{name}`. */
  readonly text: string
  /** Placeholders without a value, in order of appearance. */
  readonly missing: readonly string[]
  /** Placeholders that were filled, in order of appearance. */
  readonly used: readonly string[]
  readonly parts: readonly FilledPart[]
}

export type FilledPart =
  { readonly text: string } | { readonly placeholder: string; readonly value?: string }
