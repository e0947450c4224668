import type { EntryBody } from '#lib/casebook/entry.ts'
import type { DeliveryProof } from '#lib/order/delivery-proof.ts'
import type { MarketplaceId, OfferKind, PageKind, Party } from '#lib/order/kinds.ts'
import type { MoneyText } from '#lib/order/schema.ts'
import type { TrackingEventKind } from '#lib/order/tracking-event.ts'
import type { When } from './when.ts'

/** Where on the line of time something stands: four lanes that pages tell of, and what we did. */
export const lanes = ['order', 'parcel', 'chat', 'dispute', 'ours'] as const
export type Lane = (typeof lanes)[number]

export type ToldKind =
  | 'placed'
  | 'paid'
  | 'ship-by'
  | 'deliver-by'
  | 'refunded'
  | 'shipped'
  | 'scan'
  | 'delivered'
  | 'message'
  | 'dispute-opened'
  | 'dispute-due'
  | 'dispute-status'
  | 'dispute-offer'

/** Where an item can be opened: a kept page, the page in view, or an entry of our own. */
export type ItemSource =
  | {
      readonly kind: 'page'
      /** Of the entry that keeps the page; null: the page in view, not kept. */
      readonly seq: number | null
      readonly page: PageKind | null
      readonly marketplace: MarketplaceId
      readonly site: string
      /** The fact's path on that page. */
      readonly path: string
      /** The rung that found it; absent for facts of the whole case. */
      readonly reader?: string
      /** ISO instant, UTC. */
      readonly readAt: string
    }
  | { readonly kind: 'entry'; readonly seq: number }

/** What a page tells. Words are the page's own. */
export type ToldItem = {
  readonly id: string
  readonly lane: Exclude<Lane, 'ours'>
  readonly kind: ToldKind
  readonly when: When
  /** The time as the page gives it. */
  readonly printed?: string
  readonly text?: string
  readonly place?: string
  readonly from?: Party
  readonly attachments?: number
  readonly scan?: TrackingEventKind
  /** Tracking number without spaces. */
  readonly parcel?: string
  readonly carrier?: string
  readonly proof?: DeliveryProof
  readonly money?: MoneyText
  readonly offer?: OfferKind
  readonly sources: readonly ItemSource[]
  /** Other times that another source gives for the same thing, as printed. */
  readonly otherTimes?: readonly string[]
}

/** What we did: an entry of the ledger. */
export type OwnItem = {
  readonly id: string
  readonly lane: 'ours'
  readonly kind: 'entry'
  readonly when: When
  readonly body: EntryBody
  readonly sources: readonly ItemSource[]
}

export type TimelineItem = ToldItem | OwnItem
