import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import type { MoneyText } from '#lib/order/schema.ts'
import type { Complaint, Situation, StageId } from '#lib/order/situations.ts'
import type { ReplyLanguage } from './languages.ts'

export const tones = ['warm', 'neutral', 'firm'] as const
export type Tone = (typeof tones)[number]

/** ICU messages by language. Their placeholders are listed in `placeholders.ts`; `{cursor}` marks where writing goes on. */
export type Texts = Readonly<Partial<Record<ReplyLanguage, string>>>

/** A reply ready to fill, ours or the agent's own. */
export type Snippet = {
  readonly kind: 'reply'
  /** Kept in the ledger with each inserted reply, so an id is never reused. `own:…` of an agent's own. */
  readonly id: string
  readonly stage: StageId
  readonly complaints: readonly Complaint[]
  /** Written for these situations alone. Absent: fit for every situation of its complaints. */
  readonly situations?: readonly Situation[]
  /** Absent: fit for every marketplace. */
  readonly marketplaces?: readonly SellingMarketplace[]
  readonly tone: Tone
  /** Message key; of an agent's own snippet the title itself. */
  readonly title: string
  /** What it is for, in one line: message key; of an agent's own snippet the line itself. Absent: it has none. */
  readonly purpose?: string
  /** Languages that it exists in, loaded or not. */
  readonly languages: readonly ReplyLanguage[]
  /** The languages that are loaded: English of all of ours from the start, others by `library.ts`. */
  readonly texts: Texts
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
  /** Where the text has its cursor mark, in UTF-16 units of `text`; absent without one. */
  readonly cursor?: number
}

export type FilledPart =
  { readonly text: string } | { readonly placeholder: string; readonly value?: string }

const ownPrefix = 'own:'

/** The agent wrote it: title and purpose are words, not message keys. */
export function isOwn({ id }: Pick<Snippet, 'id'>): boolean {
  return id.startsWith(ownPrefix)
}

/** An offer as a reply needs it; the record of a case has more. */
export type OfferMade = {
  readonly way: string
  readonly amount?: MoneyText
  /** ISO instant, UTC. */
  readonly at: string
  readonly answer?: { readonly answer: 'accepted' | 'refused' | 'none' }
}
