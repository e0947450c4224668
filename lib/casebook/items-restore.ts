import type { FoldEntry } from './fold.ts'
import { placeShown } from './items-facts.ts'
import { newEvents, newMessages } from './items-kept.ts'
import { putTogether, takeApart, type KeptItem } from './items-reading.ts'
import { noItems, type Items } from './items.ts'

type Known = { items: Items; readonly kept: Map<number, KeptItem> }

/** A case's entries from the first on, each kept reading with the messages and scans that it showed. */
export function wholeReadings(entries: readonly FoldEntry[]): FoldEntry[] {
  const known: Known = { items: noItems, kept: new Map() }
  return entries.map((entry) => whole(entry, known))
}

function whole(entry: FoldEntry, known: Known): FoldEntry {
  const { body } = entry
  switch (body.kind) {
    case 'messages-kept':
      learn(known, newMessages(known.items, body), body.messages)
      return entry
    case 'events-kept':
      learn(known, newEvents(known.items, body), body.events)
      return entry
    case 'reading-kept': {
      const { shown } = body
      if (shown === undefined) return withOwnItems(entry, body, known)
      known.items = placeShown(known.items, shown)
      return { ...entry, body: { ...body, reading: putTogether(body.reading, shown, known.kept) } }
    }
    default:
      return entry
  }
}

function learn(known: Known, items: Items, more: readonly KeptItem[]): void {
  known.items = items
  for (const item of more) known.kept.set(item.n, item)
}

/** Before items were kept apart a reading held them itself; later ones name them by the same numbers. */
function withOwnItems(
  entry: FoldEntry,
  { reading }: Extract<FoldEntry['body'], { kind: 'reading-kept' }>,
  known: Known,
): FoldEntry {
  const { messages, events, shown } = takeApart(known.items, reading)
  learn(known, newMessages(known.items, { messages }), messages)
  learn(known, newEvents(known.items, { events }), events)
  known.items = placeShown(known.items, shown)
  return entry
}
