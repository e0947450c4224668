import type { FoldEntry } from '#lib/casebook/fold.ts'
import type { Facts } from '#lib/order/schema.ts'
import { gather, withCase } from './gather.ts'
import { orderTold } from './order-told.ts'
import { ownItems } from './own.ts'
import { pagesOf, type SourcedPage } from './pages.ts'
import { parcelTold } from './parcel-told.ts'
import { talkTold } from './talk-told.ts'
import type { Told } from './told.ts'
import type { TimelineItem } from './types.ts'
import { listedDay, listedMinute } from './when.ts'

export type TimelineInput = {
  readonly entries: readonly FoldEntry[]
  /** Facts of the whole case with the agent's corrections: they count over what single pages say. */
  readonly facts: Facts
  /** The page in view. */
  readonly page?: SourcedPage
  /** Zone of who reads the line, IANA: instants are listed in it. */
  readonly zone: string
}

/**
 * One line of time, oldest first, what has no time last: what the pages tell, each thing once with
 * all its sources, and what we did.
 */
export function timelineOf(input: TimelineInput): readonly TimelineItem[] {
  const { entries, page, zone } = input
  const pages = [...pagesOf(entries), ...(page?.reading.outcome === 'ready' ? [page] : [])]
  const told = withCase(gather(pages.map(toldBy)), toldByCase(input, pages))
  return sorted([...told, ...ownItems(entries)], zone)
}

function toldBy(page: SourcedPage): readonly Told[] {
  return [...orderTold(page), ...parcelTold(page), ...talkTold(page)]
}

/** What only the whole case knows: the agent's own word, or items that were kept by themselves. */
function toldByCase({ facts }: TimelineInput, pages: readonly SourcedPage[]): readonly Told[] {
  const [last] = pages.slice(-1)
  if (last === undefined) return []
  const reading = { ...last.reading, page: null, facts, sources: {} }
  return toldBy({ seq: null, readAt: last.readAt, reading })
}

/** By the listed day and the clock within it; days alone stand before their clocks, in the order of an order's life. */
function sorted(items: readonly TimelineItem[], zone: string): readonly TimelineItem[] {
  const keyed = items.map((item, index) => ({
    item,
    index,
    day: listedDay(item.when, zone)?.toString() ?? '\uffff',
    minute: listedMinute(item.when, zone),
    rank: rankOf(item),
  }))
  return keyed
    .toSorted(
      (a, b) =>
        compare(a.day, b.day) || a.minute - b.minute || a.rank - b.rank || a.index - b.index,
    )
    .map(({ item }) => item)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const life = ['placed', 'paid', 'shipped', 'scan', 'delivered', 'message', 'dispute-opened']

function rankOf({ kind }: TimelineItem): number {
  const at = life.indexOf(kind)
  return at < 0 ? life.length : at
}
