import { plainNumber } from '#lib/order/plain-number.ts'
import type { Facts, Shipment } from '#lib/order/schema.ts'
import { admit, fullest, type Admitted } from './items-admit.ts'
import { isLesserEvent, isLesserMessage } from './items-lesser.ts'
import { place } from './items-place.ts'
import {
  nextNumber,
  type Items,
  type KnownEvent,
  type KnownMessage,
  type ShownItems,
} from './items.ts'

/** Items of facts, and facts of items. */

/** A parcel's name among the items of a case. */
export function parcelOf({ trackingNumber }: Shipment): string | null {
  return trackingNumber === undefined ? null : plainNumber(trackingNumber)
}

export type AdmittedFacts = {
  readonly messages: readonly KnownMessage[]
  readonly events: readonly KnownEvent[]
  readonly shown: ShownItems
}

/** The new items of a page's facts, and the numbers of all that it shows. */
export function admitFacts(items: Items, facts: Facts): AdmittedFacts {
  const first = nextNumber(items)
  const chat = facts.messages && admit(items.messages, facts.messages, first, isLesserMessage)
  const scans = admitEvents(items, facts.shipments ?? [], first + (chat?.added.length ?? 0))
  return {
    messages: chat?.added ?? [],
    events: scans.added,
    shown: {
      ...(chat ? { messages: [...chat.shown] } : {}),
      ...(scans.shown.some((each) => each !== null) ? { events: scans.shown } : {}),
    },
  }
}

function admitEvents(items: Items, shipments: readonly Shipment[], first: number) {
  const added: KnownEvent[] = []
  const shown = shipments.map((shipment) => {
    if (!shipment.events) return null
    const parcel = parcelOf(shipment)
    const known = [...items.events, ...added].filter((each) => each.parcel === parcel)
    // Oldest first, so that numbers grow with time.
    const list = shipment.events.toReversed()
    const page: Admitted<KnownEvent['value']> = admit(
      known,
      list,
      first + added.length,
      isLesserEvent,
    )
    added.push(...page.added.map((item) => ({ ...item, parcel })))
    return page.shown.toReversed()
  })
  return { added, shown }
}

/** New items wait at the end until the reading that showed them puts them in their place. */
export function withNew(items: Items, more: Partial<Pick<Items, 'messages' | 'events'>>): Items {
  return {
    ...items,
    messages: [...items.messages, ...(more.messages ?? [])],
    events: [...items.events, ...(more.events ?? [])],
  }
}

export function placeShown(items: Items, shown: ShownItems): Items {
  const events = (shown.events ?? []).reduce<readonly KnownEvent[]>(
    (all, list) => place(all, (list ?? []).toReversed(), items.placed),
    items.events,
  )
  return {
    messages: place(items.messages, shown.messages ?? [], items.placed),
    events,
    placed: nextNumber(items) - 1,
  }
}

/** Facts with every message and scan of the case: of an excerpt and the full text the full one. */
export function withItems(facts: Facts, items: Items): Facts {
  const { shipments } = facts
  return {
    ...facts,
    ...(items.messages.length === 0
      ? {}
      : { messages: [...fullest(items.messages, isLesserMessage)] }),
    ...(shipments === undefined
      ? {}
      : { shipments: shipments.map((each) => withEvents(each, items)) }),
  }
}

function withEvents(shipment: Shipment, { events }: Items): Shipment {
  const parcel = parcelOf(shipment)
  const own = events.filter((each) => each.parcel === parcel)
  if (own.length === 0) return shipment
  return { ...shipment, events: fullest(own, isLesserEvent).toReversed() }
}
