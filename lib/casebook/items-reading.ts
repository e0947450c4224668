import type { Reading } from '#lib/order/schema.ts'
import { admitFacts } from './items-facts.ts'
import type { EventsKept, Items, ItemSources, MessagesKept, ShownItems } from './items.ts'

/** A message or a scan as the ledger keeps it. */
export type KeptItem = MessagesKept['messages'][number] | EventsKept['events'][number]

/** A reading apart: its new items, and itself without messages and scans. */
export type Apart = {
  readonly messages: MessagesKept['messages']
  readonly events: EventsKept['events']
  readonly reading: Reading
  readonly shown: ShownItems
}

/** Takes messages and scans out of a reading; the known ones need no second keeping. */
export function takeApart(items: Items, reading: Reading): Apart {
  const { messages, events, shown } = admitFacts(items, reading.facts)
  const sources = sourcesByPlace(reading, shown)
  const sourcesOf = (n: number): ItemSources => sources.get(n) ?? {}
  return {
    messages: messages.map(({ value, ...item }) => ({
      ...item,
      message: value,
      sources: sourcesOf(item.n),
    })),
    events: events.map(({ value, ...item }) => ({
      ...item,
      event: value,
      sources: sourcesOf(item.n),
    })),
    reading: withoutItems(reading),
    shown,
  }
}

const place = /^(?:messages\[(\d+)\]|shipments\[(\d+)\]\.events\[(\d+)\])\.(.+)$/

function sourcesByPlace(reading: Reading, shown: ShownItems): ReadonlyMap<number, ItemSources> {
  const all = new Map<number, ItemSources>()
  for (const [path, source] of Object.entries(reading.sources)) {
    const [, message, parcel, event, part] = place.exec(path) ?? []
    if (part === undefined) continue
    const n =
      message === undefined
        ? shown.events?.[Number(parcel)]?.[Number(event)]
        : shown.messages?.[Number(message)]
    if (n !== undefined) all.set(n, { ...all.get(n), [part]: source })
  }
  return all
}

function withoutItems(reading: Reading): Reading {
  const { messages: _, shipments, ...facts } = reading.facts
  return {
    ...reading,
    facts: {
      ...facts,
      ...(shipments === undefined
        ? {}
        : { shipments: shipments.map(({ events: _events, ...shipment }) => shipment) }),
    },
    sources: Object.fromEntries(
      Object.entries(reading.sources).filter(([path]) => !place.test(path)),
    ),
  }
}

/** A kept reading whole again. `kept`: what the entries before it kept, by number. */
export function putTogether(
  reading: Reading,
  shown: ShownItems,
  kept: ReadonlyMap<number, KeptItem>,
): Reading {
  const { shipments } = reading.facts
  const { messages, events } = shown
  const sources: Record<string, { raw: string; reader: string }> = { ...reading.sources }
  const take = (n: number, at: string) => {
    const item = kept.get(n)
    for (const [part, { raw, reader }] of Object.entries(item?.sources ?? {}))
      if (raw !== undefined) sources[`${at}.${part}`] = { raw, reader }
    return item
  }
  const chat = messages?.flatMap((n, index) => {
    const item = take(n, `messages[${index}]`)
    return item && 'message' in item ? [item.message] : []
  })
  const parcels = shipments?.map((shipment, parcel) => {
    const list = events?.[parcel]?.flatMap((n, index) => {
      const item = take(n, `shipments[${parcel}].events[${index}]`)
      return item && 'event' in item ? [item.event] : []
    })
    return list === undefined ? shipment : { ...shipment, events: list }
  })
  return {
    ...reading,
    facts: {
      ...reading.facts,
      ...(parcels === undefined ? {} : { shipments: parcels }),
      ...(chat === undefined ? {} : { messages: chat }),
    },
    sources,
  }
}
