import { canonicalJson } from '#lib/evidence/canonical.ts'
import type { KnownItem } from './items.ts'

/** Whether one item tells a part of what the other tells: an excerpt, a day without the hour. */
export type IsLesser<T> = (a: T, b: T) => boolean

/** A list of a page as a case sees it. */
export type Admitted<T> = {
  /** Those that no earlier reading had shown, in the page's order. */
  readonly added: readonly KnownItem<T>[]
  /** The number of each, in the page's order. */
  readonly shown: readonly number[]
}

/**
 * Tells the new items of a list from the known ones. What is word for word the same is known; two
 * alike on one page are two. `next`: the first number to give.
 */
export function admit<T>(
  known: readonly KnownItem<T>[],
  list: readonly T[],
  next: number,
  isLesser: IsLesser<T>,
): Admitted<T> {
  const taken = matched(known, list)
  const used = new Set(taken.flatMap((item) => (item ? [rootOf(item)] : [])))
  const added: KnownItem<T>[] = []
  const shown = list.map((value, index) => {
    const before = taken[index]
    if (before) return before.n
    const n = next + added.length
    const sameAs = saidAgain(known, value, used, isLesser)
    if (sameAs !== undefined) used.add(sameAs)
    added.push({ n, ...(sameAs === undefined ? {} : { sameAs }), value })
    return n
  })
  return { added, shown }
}

/** For each of the list the known item that equals it; each known one is taken once. */
function matched<T>(
  known: readonly KnownItem<T>[],
  list: readonly T[],
): readonly (KnownItem<T> | undefined)[] {
  const byText = Map.groupBy(known, ({ value }) => canonicalJson(value))
  return list.map((value) => byText.get(canonicalJson(value))?.shift())
}

/** The only item, not shown beside it, that says the same in more or fewer words. */
function saidAgain<T>(
  known: readonly KnownItem<T>[],
  value: T,
  used: ReadonlySet<number>,
  isLesser: IsLesser<T>,
): number | undefined {
  const roots = known
    .filter((item) => !used.has(rootOf(item)))
    .filter((item) => isLesser(item.value, value) || isLesser(value, item.value))
    .map(rootOf)
  const [only, ...more] = new Set(roots)
  return more.length === 0 ? only : undefined
}

export function rootOf({ n, sameAs }: KnownItem<unknown>): number {
  return sameAs ?? n
}

/** One value for each item and what was said again of it: the fullest, of equal ones the newest. */
export function fullest<T>(items: readonly KnownItem<T>[], isLesser: IsLesser<T>): readonly T[] {
  const groups = Map.groupBy(items, rootOf)
  return [...groups.values()].map((group) =>
    group.map(({ value }) => value).reduce((best, value) => (isLesser(value, best) ? best : value)),
  )
}
