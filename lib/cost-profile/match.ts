import { comparable, everyItem, type CostRule, type ProfileField } from './rule.ts'

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

/** The rule that says a field of an item: of those that say it, the one that fits best; of equals the earlier. */
export function ruleFor(
  rules: readonly CostRule[],
  item: ProfiledItem,
  store: ProfiledStore,
  field: ProfileField,
): CostRule | undefined {
  let best: { readonly rule: CostRule; readonly fit: Fit } | undefined
  for (const rule of rules) {
    if (rule.values[field] === undefined) continue
    const fit = fitOf(rule, item, store)
    if (fit && (!best || isBetter(fit, rule, best.fit, best.rule))) best = { rule, fit }
  }
  return best?.rule
}

function isBetter(fit: Fit, rule: CostRule, other: Fit, otherRule: CostRule): boolean {
  const differs = fit.findIndex((each, index) => each !== other[index])
  if (differs < 0) return rule.place < otherRule.place
  return (fit[differs] ?? 0) > (other[differs] ?? 0)
}

function fitOf(rule: CostRule, item: ProfiledItem, store: ProfiledStore): Fit | undefined {
  if (rule.currency !== store.currency) return undefined
  const storeFit = storeFitOf(rule.store, store)
  const itemFit = itemFitOf(comparable(rule.item), item)
  return storeFit === undefined || !itemFit ? undefined : [...itemFit, storeFit]
}

function storeFitOf(rule: string, { marketplace, site }: ProfiledStore): number | undefined {
  return new Map([
    ['', 0],
    [marketplace, 1],
    [site, 2],
  ]).get(rule)
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
