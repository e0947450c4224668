import type { EntryBody } from '#lib/casebook/entry.ts'
import type { FoldEntry } from '#lib/casebook/fold.ts'
import { pagesOf } from '#lib/evidence/timeline/pages.ts'
import { timelineOf } from '#lib/evidence/timeline/timeline.ts'
import type { TimelineItem } from '#lib/evidence/timeline/types.ts'
import { mergeFacts } from '#lib/casebook/merge-facts.ts'
import type { PageKind } from '#lib/order/kinds.ts'
import type { Facts, Reading } from '#lib/order/schema.ts'

/** Invented cases for the tests of the line of time. */

export const now = Temporal.Instant.from('2026-11-24T10:00:00Z')

export function readingOf(facts: Facts, page: PageKind = 'order'): Reading {
  return {
    outcome: 'ready',
    marketplace: page === 'tracking' ? 'carrier' : 'ebay',
    page,
    site: page === 'tracking' ? 'track.example' : 'www.ebay.com',
    facts,
    sources: {},
    missing: [],
    conflicts: [],
  }
}

export function keptPage(facts: Facts, page: PageKind = 'order', readAt = '2026-11-24T09:00:00Z') {
  const reading = readingOf(facts, page)
  const where = { url: 'https://www.ebay.com/x', title: 'A page', readAt, readerVersion: '1' }
  return { kind: 'reading-kept', ...where, page, reading } as const satisfies EntryBody
}

export function entriesOf(...bodies: readonly EntryBody[]): readonly FoldEntry[] {
  return bodies.map((body, index) => ({
    caseId: 'case',
    seq: index + 1,
    at: now.subtract({ minutes: 60 - index }).toString(),
    hash: `h${index}`,
    body,
  }))
}

/** The line of these entries, in UTC unless told otherwise. */
export function lineOf(
  entries: readonly FoldEntry[],
  { zone = 'UTC', facts }: { zone?: string; facts?: Facts } = {},
): readonly TimelineItem[] {
  const merged = pagesOf(entries).reduce<Facts>(
    (all, { reading }) => mergeFacts(all, reading.facts),
    {},
  )
  return timelineOf({ entries, facts: facts ?? merged, zone })
}

/** The told items only, without our own entries. */
export function toldOf(items: readonly TimelineItem[]) {
  return items.flatMap((item) => (item.kind === 'entry' ? [] : [item]))
}
