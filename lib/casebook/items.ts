import * as z from 'zod/mini'
import { pageKinds } from '#lib/order/kinds.ts'
import { messageSchema, trackingEventSchema, type Message } from '#lib/order/schema.ts'
import type { TrackingEvent } from '#lib/order/schema.ts'

/**
 * Messages and scans are kept once each, however often a page is read: as items, numbered within
 * their case. A kept reading holds none of them, only the numbers of those that it showed.
 */

const number = z.int().check(z.gte(1))

/** Where each part of an item came from; by the part's name (`body`, `at`). Raw texts may be forgotten. */
const itemSources = z.record(
  z.string(),
  z.strictObject({ raw: z.exactOptional(z.string()), reader: z.string() }),
)

const itemBase = {
  n: number,
  /** The item that this one says again, in full or as an excerpt. Both stay; the fuller one counts. */
  sameAs: z.exactOptional(number),
  sources: itemSources,
}

const page = z.nullable(z.enum(pageKinds))

/** Messages that no earlier reading had shown. The reading that showed them follows in the ledger. */
export const messagesKept = z.strictObject({
  kind: z.literal('messages-kept'),
  page,
  messages: z.array(z.strictObject({ ...itemBase, message: messageSchema })),
})

/** Scans that no earlier reading had shown. */
export const eventsKept = z.strictObject({
  kind: z.literal('events-kept'),
  page,
  events: z.array(
    z.strictObject({
      ...itemBase,
      /** Tracking number in plain form; null where the page names none. */
      parcel: z.nullable(z.string()),
      event: trackingEventSchema,
    }),
  ),
})

/** The numbers of the items that a reading showed, in the order of the page; absent where it had no such list. */
export const shownItems = z.strictObject({
  messages: z.exactOptional(z.array(number)),
  /** One list per shipment; null for a shipment without one. */
  events: z.exactOptional(z.array(z.nullable(z.array(number)))),
})

export type MessagesKept = z.infer<typeof messagesKept>
export type EventsKept = z.infer<typeof eventsKept>
export type ItemSources = z.infer<typeof itemSources>
export type ShownItems = z.infer<typeof shownItems>

/** An item as a case knows it. */
export type KnownItem<T> = { readonly n: number; readonly sameAs?: number; readonly value: T }
export type KnownMessage = KnownItem<Message>
export type KnownEvent = KnownItem<TrackingEvent> & { readonly parcel: string | null }

/** All items of a case, oldest first. Personal. */
export type Items = {
  readonly messages: readonly KnownMessage[]
  readonly events: readonly KnownEvent[]
  /** Items up to this number stand in their place; later ones wait for the reading that showed them. */
  readonly placed: number
}

export const noItems: Items = { messages: [], events: [], placed: 0 }

/** The number after the last one that the case gave. */
export function nextNumber({ messages, events }: Items): number {
  return [...messages, ...events].reduce((most, { n }) => Math.max(most, n), 0) + 1
}
