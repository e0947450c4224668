import { comparable, everyItem, type CostRule } from './rule.ts'

/** An item of an order, as far as rules look at it. */
export type ProfiledItem = {
  readonly sku?: string | undefined
  readonly listingId?: string | undefined
}

/** Whose order it is. */
export type ProfiledStore = {
  readonly marketplace: string
  /** Site of the fee table: `EBAY_DE`. */
  readonly site: string
  readonly currency: string
}

/**
 * How well a rule fits: higher numbers first, from left to right. An exact SKU before a listing's id
 * before patterns, those with more letters first; then a site before a marketplace before anywhere.
 */
type Fit = readonly [kind: number, letters: number, store: number]

/** The rules that fit an item, the best first; of those that fit equally well the earlier. */
export function fittingRules(
  rules: readonly CostRule[],
  item: ProfiledItem,
  store: ProfiledStore,
): readonly CostRule[] {
  return rules
    .flatMap((rule) => {
      const fit = fitOf(rule, item, store)
      return fit ? [{ rule, fit }] : []
    })
    .toSorted((a, b) => compareFits(b.fit, a.fit) || a.rule.place - b.rule.place)
    .map(({ rule }) => rule)
}

function compareFits(a: Fit, b: Fit): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}

function fitOf(rule: CostRule, item: ProfiledItem, store: ProfiledStore): Fit | undefined {
  if (rule.currency !== store.currency) return undefined
  const storeFit = storeFitOf(rule.store, store)
  if (storeFit === undefined) return undefined
  const itemFit = itemFitOf(comparable(rule.item), item)
  return itemFit && [...itemFit, storeFit]
}

function storeFitOf(rule: string, { marketplace, site }: ProfiledStore): number | undefined {
  if (rule === '') return 0
  if (rule === site) return 2
  return rule === marketplace ? 1 : undefined
}

function itemFitOf(
  pattern: string,
  { sku, listingId }: ProfiledItem,
): readonly [kind: number, letters: number] | undefined {
  if (pattern === everyItem) return [0, 0]
  if (sku !== undefined && pattern === comparable(sku)) return [3, 0]
  if (listingId !== undefined && pattern === comparable(listingId)) return [2, 0]
  if (sku === undefined || !pattern.includes(everyItem)) return undefined
  return fitsPattern(comparable(sku), pattern) ? [1, pattern.replaceAll('*', '').length] : undefined
}

/** Whether a text has a pattern's pieces in their order; `*` stands for any letters, or none. */
export function fitsPattern(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return text === first
  if (text.length < first.length + last.length) return false
  if (!text.startsWith(first) || !text.endsWith(last)) return false
  const end = text.length - last.length
  let at = first.length
  for (const piece of rest) {
    const found = text.indexOf(piece, at)
    if (found < 0 || found + piece.length > end) return false
    at = found + piece.length
  }
  return true
}
