import type { Hook, HookScope } from '../../../reading/spec.ts'
import { attributeName, shipFrom } from '../words.ts'
import { isAfter, keysOf, labelsOf, linesOf, moneyIn, pairIn, regionOf } from './lines.ts'

const link = 'a[href*="/item/"], a[href*="productId="], a[href*="itemId="]'
const named = '[class*="itemTitle"], [class*="item-title"], [class*="product-name"]'
const foreign =
  'orderId placedAt paidAt proceeds trackingNumber buyer disputeId reason planBuyer openedAt disputeStatus orderStatus address evidenceBuyer returnParcel'

/** One row for each item: the table row or the block that holds its link and no other order data. */
export const itemRows: Hook = (scope) => {
  const marks = [...marksOf(scope).values()]
  const rows = marks.map(
    (mark) => mark.closest('tr') ?? regionOf(mark, [...marks, ...labelsOf(scope, foreign)], scope),
  )
  const found = [...new Set(rows.length ? rows : columnRows(scope))]
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
    all: (selector) => scope.all(selector).filter(isIn),
    labelled: (key) => scope.labelled(key).filter(({ element }) => isIn(element)),
  }
}

/** The first link of each item; where there are none, the titles. */
function marksOf(scope: HookScope): Map<string, Element> {
  const marks = new Map<string, Element>()
  for (const element of scope.all(link)) {
    const id = /\d{8,17}(?=\.html|[/?&#]|$)/.exec(element.getAttribute('href') ?? '')?.[0]
    if (id !== undefined && !marks.has(id)) marks.set(id, element)
  }
  if (marks.size === 0)
    for (const element of scope.all(named)) marks.set(scope.textOf(element), element)
  return marks
}

/** Rows of a table one of whose columns is the product and another the quantity; else where the title's label stands. */
function columnRows(scope: HookScope): Element[] {
  const heads = scope.labels('quantity').map((element) => element.closest('tr'))
  const titles = scope.labels('itemTitle')
  const rows = heads.flatMap((head) => {
    if (!head || !titles.some((title) => head.contains(title))) return []
    return scope
      .all('tr')
      .filter(
        (row) =>
          row.closest('table') === head.closest('table') && isAfter(head, row) && row !== head,
      )
  })
  if (rows.length) return rows
  return scope
    .labelled('itemTitle')
    .map(({ element }) => regionOf(element, labelsOf(scope, foreign), scope))
}

/** The item's title: the text of its link, of its title element, under its label, or the row's first long line. */
export const itemTitle: Hook = (scope) => {
  const shown = [
    ...scope.all(link),
    ...scope.all(named),
    ...scope.labelled('itemTitle').map(({ element }) => element),
  ]
  const lines = shown.flatMap((element) => scope.proseOf(element).split('\n'))
  const title = [...lines, ...linesOf(scope).map(({ text }) => text)].find(isTitle)
  return title === undefined ? [] : [{ raw: title }]
}

function isTitle(text: string): boolean {
  return (
    text.length > 5 &&
    /\p{L}{2}/u.test(text) &&
    keysOf(text).length === 0 &&
    !pairIn(text) &&
    !moneyIn(text) &&
    !shipFrom.test(text)
  )
}

/** How many: a labelled number, or `x3`. */
export const quantity: Hook = (scope) => quantities(scope).map((raw) => ({ raw }))

function quantities(scope: HookScope): string[] {
  const labelled = scope
    .labelled('quantity')
    .flatMap(({ raw }) => /^[x×*]?\s?(\d{1,5})(?![\d.,:/-])/i.exec(raw)?.[1] ?? [])
  if (labelled.length) return labelled
  return linesOf(scope).flatMap(({ text }) => {
    const [, before = '', count] = /^([^x×*]{0,40})[x×*]\s?(\d{1,5})$/i.exec(text) ?? []
    return count !== undefined && (before === '' || moneyIn(before)) ? [count] : []
  })
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
  const shaped = lines.filter((text) => attributeName.test(text))
  const bare = lines.filter(
    (text) =>
      text.length < 120 && text.includes('+') && shipFrom.test(text.split(/\s?\+\s?/).at(-1) ?? ''),
  )
  const texts = [labelled, shaped, bare].find((each) => each.length > 0) ?? []
  return texts.flatMap(valuesOf).map((raw) => ({ raw }))
}

/** `Color: Graphite, Ships From: CHINA`, `Graphite + CHINA` and `Graphite+CHINA` → their values. */
function valuesOf(text: string): string[] {
  const parts = text.split(/\s[+·/]\s|\s*[;；|\n]\s*|(?<!\d)[,，]\s*|[,，]\s*(?!\d)/)
  return parts.flatMap((part) => {
    const value = part.replace(/^[^:：]{1,30}[:：]\s*/, '').trim()
    // A plus without spaces also stands inside values (`8GB+256GB`).
    const [, first = value, last] = /^(.+)\+([^+]+)$/.exec(value) ?? []
    return last !== undefined && shipFrom.test(last) ? [first, last] : [value]
  })
}
