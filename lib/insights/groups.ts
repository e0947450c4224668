import type { CaseStory } from './case-story.ts'
import { figuresOf, type Figures } from './figures.ts'

/** What cases can be set side by side by. */
export const dimensions = ['marketplace', 'situation', 'sku', 'carrier', 'month'] as const
export type Dimension = (typeof dimensions)[number]

/** `key`: the marketplace, situation …; undefined where a case does not tell. */
export type Group = { readonly key: string | undefined; readonly figures: Figures }

/**
 * The largest group first, those that do not tell last; months in their order, those without a case
 * too. A case with two items counts for both.
 */
export function groupsBy(stories: readonly CaseStory[], by: Dimension): readonly Group[] {
  const parts = new Map<string | undefined, CaseStory[]>()
  for (const story of stories) {
    for (const key of keysOf(story, by)) {
      const part = parts.get(key)
      if (part) part.push(story)
      else parts.set(key, [story])
    }
  }
  if (by === 'month')
    for (const month of monthsOf(stories)) parts.set(month, parts.get(month) ?? [])
  const groups = [...parts].map(([key, part]) => ({ key, figures: figuresOf(part) }))
  return groups.toSorted(by === 'month' ? byKey : bySize)
}

function keysOf(story: CaseStory, by: Dimension): readonly (string | undefined)[] {
  if (by === 'sku') return orNone(story.skus)
  if (by === 'carrier') return orNone(story.carriers)
  return [story[by]]
}

function orNone(keys: readonly string[]): readonly (string | undefined)[] {
  return keys.length > 0 ? keys : [undefined]
}

function bySize(a: Group, b: Group): number {
  if (a.key === undefined || b.key === undefined) return a.key === b.key ? 0 : a.key ? -1 : 1
  return b.figures.cases - a.figures.cases || byKey(a, b)
}

function byKey({ key: a = '' }: Group, { key: b = '' }: Group): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function monthsOf(stories: readonly CaseStory[]): readonly string[] {
  const known = stories.map(({ month }) => month).toSorted()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const months: string[] = []
  let month = Temporal.PlainYearMonth.from(first)
  while (month.toString() <= last) {
    months.push(month.toString())
    month = month.add({ months: 1 })
  }
  return months
}
