import { isZoned } from '#lib/order/zoned.ts'
import type { KnownItem } from './items.ts'

/** What an item must tell to be put in order. */
type Timed = { readonly at?: string }

/**
 * Puts items that wait at the end into their place, oldest first: where the page shows them between
 * known ones, and else by time. `shown`: numbers in the page's order, oldest first.
 */
export function place<T extends KnownItem<Timed>>(
  items: readonly T[],
  shown: readonly number[],
  placed: number,
): readonly T[] {
  const byNumber = new Map(items.map((item) => [item.n, item]))
  const onPage = new Set(shown)
  const order = items.filter(({ n }) => n <= placed || !onPage.has(n))
  shown.forEach((n, index) => {
    const item = byNumber.get(n)
    if (!item || order.includes(item)) return
    order.splice(placeOf(item, index, shown, order), 0, item)
  })
  return order
}

function placeOf(
  item: KnownItem<Timed>,
  index: number,
  shown: readonly number[],
  order: readonly KnownItem<Timed>[],
): number {
  const before = index === 0 ? -1 : order.findIndex(({ n }) => n === shown[index - 1])
  if (before >= 0) return afterEarlier(item, before + 1, shown, order)
  const after = order.findIndex(({ n }) => shown.includes(n))
  return beforeLater(item, after >= 0 ? after : order.length, order)
}

/** Past those that this page does not show and that are older. */
function afterEarlier(
  { value }: KnownItem<Timed>,
  from: number,
  shown: readonly number[],
  order: readonly KnownItem<Timed>[],
): number {
  const at = order.findIndex(
    (other, place) => place >= from && (shown.includes(other.n) || !isEarlier(other.value, value)),
  )
  return at < 0 ? order.length : at
}

function beforeLater(
  { value }: KnownItem<Timed>,
  to: number,
  order: readonly KnownItem<Timed>[],
): number {
  let at = to
  for (let other = order[at - 1]; other && isEarlier(value, other.value); other = order[at - 1])
    at--
  return at
}

/** Known to be earlier. Times without a zone stand as if in UTC; within hours of it the page's order is better. */
function isEarlier(a: Timed, b: Timed): boolean {
  const [one, other] = [momentOf(a.at), momentOf(b.at)]
  return one !== undefined && other !== undefined && one < other
}

function momentOf(at: string | undefined): number | undefined {
  if (at === undefined) return undefined
  const isWall = at.includes('T') && !isZoned(at)
  const moment = Date.parse(isWall ? `${at}Z` : at)
  return Number.isNaN(moment) ? undefined : moment
}
