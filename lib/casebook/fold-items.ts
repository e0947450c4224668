import type { Reading } from '#lib/order/schema.ts'
import type { CaseRecord } from './case-record.ts'
import { correctReading } from './corrections.ts'
import { admitFacts, placeShown, withItems, withNew } from './items-facts.ts'
import { putTogether, type KeptItem } from './items-reading.ts'
import { noItems, type Items, type ShownItems } from './items.ts'
import { mergeFacts } from './merge-facts.ts'

/** The part of the fold that knows of readings, and of messages and scans as items. */

type Added = Pick<CaseRecord, 'facts' | 'items'>

/**
 * A kept reading. One of before items were kept apart brings its messages and scans with it. Of a
 * page that contradicts itself the value counts that the agent picked.
 */
export function added(record: CaseRecord, reading: Reading, shown: ShownItems | undefined): Added {
  const { items, numbers } = known(record.items ?? noItems, reading, shown)
  const whole = shown === undefined ? reading : putTogether(reading, numbers, byNumber(items))
  const now = correctReading(whole, record.corrections)
  const placed = placeShown(items, numbers)
  if (now.outcome !== 'ready') return { facts: record.facts, items: placed }
  return { facts: withItems(mergeFacts(record.facts, now.facts), placed), items: placed }
}

function known(items: Items, { facts }: Reading, shown: ShownItems | undefined) {
  if (shown !== undefined) return { items, numbers: shown }
  const { messages, events, shown: numbers } = admitFacts(items, facts)
  return { items: withNew(items, { messages, events }), numbers }
}

function byNumber({ messages, events }: Items) {
  return new Map<number, KeptItem>([
    ...messages.map(
      ({ value, ...item }) => [item.n, { ...item, message: value, sources: {} }] as const,
    ),
    ...events.map(
      ({ value, ...item }) => [item.n, { ...item, event: value, sources: {} }] as const,
    ),
  ])
}
