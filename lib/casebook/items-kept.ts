import { withNew } from './items-facts.ts'
import type { EventsKept, Items, MessagesKept } from './items.ts'

/** Items as the ledger keeps them, taken among those that a case knows. */

export function newMessages(items: Items, { messages }: Pick<MessagesKept, 'messages'>): Items {
  return withNew(items, {
    messages: messages.map((item) => ({ ...numbered(item), value: item.message })),
  })
}

export function newEvents(items: Items, { events }: Pick<EventsKept, 'events'>): Items {
  return withNew(items, {
    events: events.map((item) => ({ ...numbered(item), parcel: item.parcel, value: item.event })),
  })
}

function numbered({ n, sameAs }: { n: number; sameAs?: number }) {
  return sameAs === undefined ? { n } : { n, sameAs }
}
