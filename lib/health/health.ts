import type { MarketplaceId, PageKind } from '#lib/order/kinds.ts'
import type { Reading } from '#lib/order/schema.ts'

/** How pages are read over time: which rung gave a fact, and how often none did. Counts, no values. */

export type HealthRow = {
  readonly marketplace: MarketplaceId
  readonly page: PageKind
  /** Without places in lists: `items.title`. */
  readonly fact: string
  /** Pages on which the fact was read or should have been. */
  readonly looks: number
  readonly absent: number
  /** Rung → how often it answered. */
  readonly rungs: Readonly<Record<string, number>>
  /** The rung that answered last; null when the fact was absent. */
  readonly last: string | null
  /** ISO instant since when it is this one. */
  readonly since: string
  readonly at: string
}

const most = 9_999
const mostRungs = 8

/** What one look at a page says of each of its facts: the rung, or null for a fact that is absent. */
export function looksOf({ sources, missing }: Reading): ReadonlyMap<string, string | null> {
  const looks = new Map<string, string | null>()
  for (const path of missing) looks.set(nameOf(path), null)
  for (const [path, { reader }] of Object.entries(sources)) looks.set(nameOf(path), reader)
  return looks
}

/** The rows after one more look. `before` are the rows of this marketplace and kind of page. */
export function countLook(
  before: readonly HealthRow[],
  reading: Reading,
  at: string,
): readonly HealthRow[] {
  const { page, marketplace } = reading
  if (page === null || !isCounted(reading)) return []
  const known = new Map(before.map((row) => [row.fact, row]))
  return [...looksOf(reading)].map(([fact, reader]) =>
    counted(known.get(fact) ?? fresh(marketplace, page, fact, at), reader, at),
  )
}

/** Only a page that should show facts says something of how they are read. */
export function isCounted({ outcome, rows }: Reading): boolean {
  return (outcome === 'ready' && rows === undefined) || outcome === 'layout-changed'
}

function fresh(marketplace: MarketplaceId, page: PageKind, fact: string, at: string): HealthRow {
  return { marketplace, page, fact, looks: 0, absent: 0, rungs: {}, last: null, since: at, at }
}

function counted(row: HealthRow, reader: string | null, at: string): HealthRow {
  const isSame = row.last === reader && row.looks > 0
  return {
    ...row,
    looks: Math.min(row.looks + 1, most),
    absent: Math.min(row.absent + (reader === null ? 1 : 0), most),
    rungs: reader === null ? row.rungs : withRung(row.rungs, reader),
    last: reader,
    since: isSame ? row.since : at,
    at,
  }
}

/** A full list makes room for a new rung by forgetting the rarest. */
function withRung(
  rungs: Readonly<Record<string, number>>,
  reader: string,
): Readonly<Record<string, number>> {
  const next = { ...rungs, [reader]: Math.min((rungs[reader] ?? 0) + 1, most) }
  const names = Object.keys(next)
  if (names.length <= mostRungs) return next
  const rarest = names
    .filter((name) => name !== reader)
    .reduce((a, b) => ((next[a] ?? 0) <= (next[b] ?? 0) ? a : b))
  delete next[rarest]
  return next
}

function nameOf(path: string): string {
  return path.replace(/\[\d+\]/g, '')
}
