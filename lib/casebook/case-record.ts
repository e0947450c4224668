import type { MarketplaceId, PageKind } from '#lib/order/kinds.ts'
import type { Facts } from '#lib/order/schema.ts'
import type { Situation } from '#lib/order/situations.ts'
import type { Correction } from './corrections.ts'
import type { Import } from './custody.ts'
import type { StepMark } from './entry.ts'
import type { Items } from './items.ts'
import type { Forgotten, Hold } from './keeping.ts'
import type { Contact, NoteText } from './notes.ts'
import type { PromiseRecord } from './promises.ts'
import type { Closing, OfferRecord } from './offers.ts'

/** What was last said of a step, and when. */
export type StepState = {
  readonly mark: StepMark
  readonly at: string
  readonly reason?: string
}

/** The projection of one case: what the panel and the lists show. Rebuilt from the ledger whenever `foldVersion` is old. */
export type CaseRecord = {
  readonly id: string
  /** Same as in `case-opened`. */
  readonly key: string
  readonly marketplace: MarketplaceId
  readonly site: string
  readonly status: 'open' | 'closed'
  readonly openedAt: string
  readonly updatedAt: string
  /** Confirmed by the agent; absent until then. */
  readonly situation?: Situation
  readonly steps: Readonly<Record<string, StepState>>
  /** Facts of all kept readings, the newest of each page kind winning. */
  readonly facts: Facts
  /** The page of the dispute that was kept last: which of the marketplace's times runs. Absent until there is one. */
  readonly disputePage?: PageKind
  /** Every message and scan of the kept readings, once. Absent where an older fold made the record. */
  readonly items?: Items
  /** The agent's own word on facts of pages of this case, the newest of each. */
  readonly corrections: readonly Correction[]
  /** What was offered, oldest first, with what came of it. */
  readonly offers: readonly OfferRecord[]
  /** What we promised the buyer and have not kept yet; absent where nothing ever was. */
  readonly promises?: readonly PromiseRecord[]
  /** Contacts outside the page that the agent noted, oldest first; absent where there was none. */
  readonly contacts?: readonly Contact[]
  /** What the agent noted, oldest first, corrected notes left out; absent where there was none. Personal. */
  readonly notes?: readonly NoteText[]
  /** ISO instant, UTC: when words of ours were first put into the page or copied; absent until then. */
  readonly repliedAt?: string
  /** The agent's word on the buyer's mood, and how many messages it went by; absent without one. */
  readonly mood?: { readonly level: 0 | 1 | 2 | 3; readonly buyerMessages: number }
  /** How the case ended; absent while it is open. */
  readonly closing?: Closing | undefined
  /** Why it is kept beyond its time; absent without a hold. */
  readonly hold?: Hold | undefined
  /** What was forgotten of it last; absent where nothing was. */
  readonly forgotten?: Forgotten
  /** Where it came from, when it was made in another browser; absent for our own. */
  readonly imported?: Import
  /** How many entries hold evidence (readings, replies). */
  readonly evidence: number
  readonly entries: number
  /** Hash of the newest entry. */
  readonly head: string
  readonly foldVersion: number
}
