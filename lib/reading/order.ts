/**
 * Puts rows in the order of their times. Pages print oldest or newest first, and of one day often
 * the day alone: rows of equal time keep the direction in which the page runs.
 */

export type Dated<T> = {
  readonly item: T
  /** ISO, as far as the page says it; undefined when it does not. */
  readonly at: string | undefined
}

/**
 * Rows without a time make the page's own order count, turned when the others show that it runs the other way.
 * Where no row has one, nobody knows which way it runs: no rows rather than turned ones.
 */
export function inOrder<T>(
  rows: readonly Dated<T>[],
  wanted: 'newest-first' | 'oldest-first',
): readonly T[] {
  const first = rows.find((row) => row.at !== undefined)?.at
  const last = rows.findLast((row) => row.at !== undefined)?.at
  if (first === undefined && rows.length > 1) return []
  const isNewestFirst = first !== undefined && last !== undefined && before(last, first)
  const oldestFirst = isNewestFirst ? rows.toReversed() : rows
  const sorted = oldestFirst.every((row) => row.at !== undefined)
    ? oldestFirst.toSorted((a, b) => compare(a.at ?? '', b.at ?? ''))
    : oldestFirst
  const items = sorted.map((row) => row.item)
  return wanted === 'oldest-first' ? items : items.toReversed()
}

function before(a: string, b: string): boolean {
  return compare(a, b) < 0
}

/** Instants where both zones are known, else as printed; a day alone and a time on it are equal. */
function compare(a: string, b: string): number {
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/
  if (zoned.test(a) && zoned.test(b)) return Date.parse(a) - Date.parse(b)
  const length = Math.min(local(a).length, local(b).length)
  const [x, y] = [local(a).slice(0, length), local(b).slice(0, length)]
  return x < y ? -1 : x > y ? 1 : 0
}

function local(time: string): string {
  return time.slice(0, 19)
}
