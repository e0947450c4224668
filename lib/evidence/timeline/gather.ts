import { isSame } from './same.ts'
import type { Told } from './told.ts'
import type { ToldItem } from './types.ts'
import { canBeSame, exactness } from './when.ts'

/**
 * What all pages tell, each thing once with all its sources. Two things of one page are never made
 * one, unless the page says one thing at two places (`order.deliveredAt` beside the scan).
 */
export function gather(pages: readonly (readonly Told[])[]): readonly ToldItem[] {
  return pages.reduce<readonly ToldItem[]>(withPage, [])
}

function withPage(before: readonly ToldItem[], told: readonly Told[]): readonly ToldItem[] {
  const items = [...before]
  const taken = new Map<number, Set<string>>()
  for (const each of told) {
    const shape = shapeOf(each)
    const at = items.findIndex((item, index) => !taken.get(index)?.has(shape) && isSame(item, each))
    const place = at < 0 ? items.length : at
    const old = items[place]
    items[place] = old === undefined ? first(each, items) : joined(old, each)
    taken.set(place, (taken.get(place) ?? new Set<string>()).add(shape))
  }
  return items
}

/** Adds what no single page tells, and where the whole case says otherwise (the agent's word) follows it. */
export function withCase(items: readonly ToldItem[], told: readonly Told[]): readonly ToldItem[] {
  const news = told.filter(
    (each) => !items.some((item) => isSame(item, each) && canBeSame(item.when, each.when)),
  )
  return withPage(items, news)
}

/** The fact's path without places in lists: what stands at one shape of one page are two things. */
function shapeOf({ source }: Told): string {
  return source.kind === 'page' ? source.path.replace(/\[\d+\]/g, '[]') : ''
}

function first({ source, ...told }: Told, items: readonly ToldItem[]): ToldItem {
  const number = items.filter(({ kind }) => kind === told.kind).length + 1
  return { ...told, id: `${told.kind}-${number}`, sources: [source] }
}

/**
 * Of times that agree the more exact one counts. Of others the later source's, but the carrier's scan
 * before the order's own date; what does not count is kept beside.
 */
function joined(item: ToldItem, { source, ...told }: Told): ToldItem {
  const agrees = canBeSame(item.when, told.when)
  const isBetter = agrees
    ? exactness(told.when) >= exactness(item.when) && told.when.kind !== 'seen'
    : item.text === undefined || told.text !== undefined
  const [best, rest] = isBetter ? [told, item] : [item, told]
  const other = agrees ? undefined : rest.printed
  const otherTimes = [
    ...new Set([...(item.otherTimes ?? []), ...(other === undefined ? [] : [other])]),
  ]
  const text = longer(item.text, told.text)
  return {
    ...rest,
    ...best,
    ...(text === undefined ? {} : { text }),
    ...(otherTimes.length > 0
      ? { otherTimes: otherTimes.filter((each) => each !== best.printed) }
      : {}),
    id: item.id,
    sources: [...item.sources, source],
  }
}

function longer(a: string | undefined, b: string | undefined): string | undefined {
  return (a?.length ?? -1) >= (b?.length ?? -1) ? a : b
}
