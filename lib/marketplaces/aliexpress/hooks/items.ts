import { headRowOf, rowsUnder } from '../../../reading/columns.ts'
import type { Hook, HookScope } from '../../../reading/spec.ts'
import { clean } from '../../../reading/text.ts'
import { pattern } from '../../../reading/loaded-patterns.ts'
import { column } from './rows.ts'
import {
  hasKey,
  keysOf,
  labelsOf,
  linesOf,
  linesSaying,
  moneyIn,
  pairIn,
  regionOf,
} from './lines.ts'

const link = 'a[href*="/item/"], a[href*="productId="], a[href*="itemId="]'
const named = '[class*="itemTitle"], [class*="item-title"], [class*="product-name"]'
const shipFrom = (): RegExp => pattern('shipFrom', 'i')
const colour = (): RegExp => pattern('colour', 'iu')
const attributeName = (): RegExp => pattern('attributeName', 'i')
const foreign =
  'orderId placedAt paidAt proceeds trackingNumber buyer disputeId reason planBuyer planSeller planPlatform openedAt disputeStatus orderStatus address evidenceBuyer returnParcel'

/** One row for each item: the table row or the block that holds its link, title or quantity and no other order data. */
export const itemRows: Hook = (scope) => {
  const marks = marksOf(scope)
  const stops = [...marks, ...labelsOf(scope, foreign)]
  const rows = marks.map((mark) => mark.closest('tr') ?? regionOf(mark, stops, scope))
  const found = [...new Set(rows)]
  const counted = found.filter((row) => quantities(within(scope, row)).length > 0)
  // What has no quantity beside things that have one is a recommendation, not an item.
  return (counted.length || found.length > 1 ? counted : found).map((element) => ({
    raw: '',
    element,
  }))
}

/** A scope narrowed to a row. */
function within(scope: HookScope, row: Element): HookScope {
  const isIn = (element: Element): boolean => row.contains(element)
  return {
    ...scope,
    element: row,
    all: (selector, test) => scope.all(selector, test).filter(isIn),
    labelled: (key) => scope.labelled(key).filter(({ element }) => isIn(element)),
  }
}

/** One element for each item, by the best sign that the page gives. */
function marksOf(scope: HookScope): readonly Element[] {
  const linked = new Map<string, Element>()
  for (const element of scope.all(link)) {
    const id = /\d{8,17}(?=\.html|[/?&#]|$)/.exec(element.getAttribute('href') ?? '')?.[0]
    if (id !== undefined && !linked.has(id)) linked.set(id, element)
  }
  const signs = [
    () => [...linked.values()],
    () => scope.all(named),
    () => columnRows(scope),
    () =>
      linesSaying(scope, isCounted)
        .filter(({ text }) => countIn(text) !== undefined)
        .map(({ element }) => element),
    () => scope.labelled('itemTitle').map(({ element }) => element),
  ]
  return signs.map((sign) => sign()).find((marks) => marks.length > 0) ?? []
}

/** Rows of a table one of whose columns is the product and another the quantity. */
function columnRows(scope: HookScope): Element[] {
  const titles = scope.labels('itemTitle')
  return scope.labels('quantity').flatMap((label) => {
    const head = headRowOf(label, scope)
    return head && titles.some((title) => head.contains(title))
      ? rowsUnder(head, scope.element)
      : []
  })
}

/** The item's title: the text of its link, of its title element, under its label, or the row's longest line. */
export const itemTitle: Hook = (scope) => {
  const rowLines = linesOf(scope)
  const linesIn = (element: Element): string[] => {
    const inside = rowLines.filter((line) => element.contains(line.element))
    return inside.length ? inside.map(({ text }) => text) : [scope.textOf(element)]
  }
  const shown = [...scope.all(link), ...scope.all(named)].flatMap(linesIn)
  const labelled = scope
    .labelled('itemTitle')
    .flatMap(({ raw, element }) => (scope.textOf(element) === raw ? linesIn(element) : [raw]))
  const lines = rowLines.map(({ text }) => text)
  const title = [shown, labelled, lines].map(longestTitle).find((text) => text !== undefined)
  return title === undefined ? [] : [{ raw: title }]
}

function longestTitle(texts: readonly string[]): string | undefined {
  return texts.filter(isTitle).toSorted((a, b) => b.length - a.length)[0]
}

function isTitle(text: string): boolean {
  return (
    text.length > 5 &&
    /\p{L}{2}/u.test(text) &&
    !/\d{4}-\d{2}|\d{14}/.test(text) &&
    keysOf(text).length === 0 &&
    !pairIn(text) &&
    !moneyIn(text) &&
    !shipFrom().test(text)
  )
}

/** How many: a labelled number, or `x3`. */
export const quantity: Hook = (scope) => quantities(scope).map((raw) => ({ raw }))

function quantities(scope: HookScope): string[] {
  const told = [...scope.labelled('quantity'), ...column('quantity')(scope)]
  const labelled = told.flatMap(
    ({ raw }) => /^[x×*]?\s?(\d{1,5})(?![\d.,:/-])/i.exec(raw)?.[1] ?? [],
  )
  return labelled.length
    ? labelled
    : linesSaying(scope, isCounted).flatMap(({ text }) => countIn(text) ?? [])
}

/** Asked of each text of a page, before the line that it is part of. */
function isCounted(raw: string): boolean {
  if (raw.length > 100) return false
  const text = clean(raw)
  const isTimes = /(?:^|[\s\d.,)])[x×*]\s*(?:\d{1,5})?\s*$/i.test(text)
  return isTimes || hasKey(text, ['quantity']) || pairIn(text)?.keys.includes('quantity') === true
}

/** `x3`, `US $20.60 × 2`, `Qty: 1`. */
function countIn(text: string): string | undefined {
  const [, before = '', count] = /^([^x×*]{0,40})[x×*]\s?(\d{1,5})$/i.exec(text) ?? []
  if (count !== undefined && (before === '' || moneyIn(before))) return count
  const pair = pairIn(text)
  return pair?.keys.includes('quantity') ? /^\d{1,5}/.exec(pair.value)?.[0] : undefined
}

/** The price of `US $20.60 × 2`. */
export const priceBeforeTimes: Hook = (scope) =>
  linesOf(scope)
    .flatMap(({ text }) => /^(.{0,30}\d.{0,10}?)\s?[x×*]\s?\d{1,5}$/i.exec(text)?.[1] ?? [])
    .map((raw) => ({ raw }))

/** The seller's code; `SKU` alone may also head the attributes. */
export const sku: Hook = (scope) => {
  const coded = scope.labelled('sku')
  return coded.length ? coded : scope.labelled('skuOrVariation').filter(({ raw }) => isCode(raw))
}

/** One word with a digit or a hyphen that is no long number (those are the site's own sku ids). */
function isCode(text: string): boolean {
  return /^[A-Z\d][\w./#-]*$/i.test(text) && /[\d_./#-]/.test(text) && !/^\d{13,}$/.test(text)
}

/** The attributes: under their label, as `Color: Black, Ships From: CHINA`, or as `Black + CHINA`; each value a text of its own. */
export const variation: Hook = (scope) => {
  const either = scope
    .labelled('skuOrVariation')
    .filter(({ raw }) => !isCode(raw) && /\p{L}/u.test(raw))
  const labelled = [...scope.labelled('variation'), ...either].map(({ raw }) => raw)
  const lines = linesOf(scope).map(({ text }) => text)
  const shaped = lines.filter((text) => attributeName().test(text))
  const bare = lines.filter((text) => {
    const parts = text.split(/\s*[+;；|/,，]\s*/)
    const isShort = text.length < 60 && colour().test(text)
    return isShort || (text.length < 120 && parts.length > 1 && shipFrom().test(parts.at(-1) ?? ''))
  })
  const coded = scope.labelled('sku').map(({ raw }) => raw)
  // The attributes stand first, the seller's code behind them.
  const codes = scope.all('[class*="skuCodeValue"]').map((element) => scope.textOf(element))
  const classed = codes.filter(
    (text, i) => (!isCode(text) || (i === 0 && codes.length === 2)) && !coded.includes(text),
  )
  const texts = [labelled, shaped, bare, classed.slice(0, 1)].find((each) => each.length > 0) ?? []
  return texts.flatMap(valuesOf).map((raw) => ({ raw }))
}

/** `Color: Graphite, Ships From: CHINA`, `Graphite + CHINA` and `Graphite+CHINA` → their values. */
function valuesOf(text: string): string[] {
  const parts = text.split(/\s[+·/]\s|\s*[;；|\n]\s*|(?<!\d)[,，]\s*|[,，]\s*(?!\d)/)
  return parts.flatMap((part) => {
    const value = part.replace(/^[^:：]{1,30}[:：]\s*/, '').trim()
    // A plus without spaces also stands inside values (`8GB+256GB`).
    const [, first = value, last] = /^(.+)\+([^+]+)$/.exec(value) ?? []
    return last !== undefined && shipFrom().test(last) ? [first, last] : [value]
  })
}
