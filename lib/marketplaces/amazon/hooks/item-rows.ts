import { composedContains } from '#lib/reading/roots.ts'
import { oncePerLook } from '#lib/reading/look-memory.ts'
import type { Hook, HookScope } from '#lib/reading/spec.ts'

/**
 * Rows of ordered items, found by what they hold and not by their classes: an ASIN, and cells or
 * labels around it. A table row where there is one, else the largest element about one ASIN.
 */

/** Links to a product's page. */
export const productLinks = 'a[href*="/gp/product/"], a[href*="/dp/"]'
/** What no item's row holds: the page's own head and address. */
const foreign = ['orderId', 'purchased', 'shipTo', 'shipBy', 'deliverBy', 'channel'] as const
const MIN_CELLS = 4

export const itemRows: Hook = (scope) => rowsOf(scope).map((element) => ({ raw: '', element }))

/** The page's item rows. Many facts ask which rows there are. */
export const rowsOf = oncePerLook(findRows)

/** Whether an element is in one of the rows; a row that is the whole page holds nothing apart. */
export function isInRow(element: Element, scope: HookScope): boolean {
  return rowsOf(scope).some((row) => row.localName !== 'body' && row.contains(element))
}

function findRows(scope: HookScope): readonly Element[] {
  const classic = scope
    .all('table.a-keyvalue > tbody > tr')
    .filter((row) => asinsIn(row, scope).size === 1)
  if (classic.length) return classic
  const named = scope.labels('asin').filter((label) => isInScope(label, scope))
  const tableRows = [...scope.all(productLinks), ...named].flatMap(
    (anchor) => tableRow(anchor) ?? [],
  )
  const found = tableRows.filter((row) => asinsIn(row, scope).size === 1)
  if (found.length) return [...new Set(found)]
  return blocks(named, scope)
}

function isInScope(element: Element, scope: HookScope): boolean {
  return scope.element.contains(element) || element.getRootNode() !== scope.document
}

function tableRow(anchor: Element): Element | undefined {
  const row = anchor.closest('tr, [role="row"]')
  return row && row.childElementCount >= MIN_CELLS ? row : undefined
}

/** Layouts without tables: around each ASIN, as far as nothing else begins. */
function blocks(anchors: readonly Element[], scope: HookScope): readonly Element[] {
  const heads = foreign.flatMap((key) => scope.labels(key))
  const rows = new Set(anchors.map((anchor) => blockAround(anchor, heads, scope)))
  const [only, ...more] = rows
  if (!only || more.length || hasQuantity(only, scope)) return [...rows]
  // Everything stands side by side: with one item the whole page is its row.
  return [scope.document.body]
}

function blockAround(anchor: Element, heads: readonly Element[], scope: HookScope): Element {
  let block = anchor
  for (let parent = block.parentElement; parent; parent = parent.parentElement) {
    const around = parent
    const isForeign = parent === scope.document.body || heads.some((head) => around.contains(head))
    if (isForeign || asinsIn(parent, scope).size > 1) return block
    block = parent
  }
  return block
}

function hasQuantity(row: Element, scope: HookScope): boolean {
  return scope.labels('quantity').some((label) => row.contains(label))
}

/** All ASINs that an element shows or links to. */
function asinsIn(element: Element, scope: HookScope): ReadonlySet<string> {
  const found = new Set<string>()
  for (const match of scope
    .textOf(element)
    .matchAll(/ASIN\s?[:：]?\s?([A-Z0-9]{10})(?![A-Z0-9])/g)) {
    found.add(match[1] ?? '')
  }
  for (const link of element.querySelectorAll(productLinks)) {
    const asin = /\/(?:gp\/product|dp)\/([A-Z0-9]{10})(?![A-Z0-9])/.exec(
      link.getAttribute('href') ?? '',
    )
    if (asin?.[1] !== undefined) found.add(asin[1])
  }
  return found
}

/** Products of one order in a list: with one, the order's whole row speaks of it. */
export const products: Hook = (scope) => {
  const { element } = scope
  const named = scope.labels('asin').filter((label) => composedContains(element, label))
  // Beside products that are named with their ASIN, mere links are recommendations.
  const anchors = named.length ? named : scope.all(productLinks)
  const blocks = new Set(anchors.map((anchor) => productBlock(anchor, scope)))
  return [...blocks].map((block) => ({ raw: '', element: block }))
}

/** The row of a table, else as far up as no second product stands beside it, at most the whole row. */
function productBlock(anchor: Element, scope: HookScope): Element {
  const row = tableRow(anchor)
  if (row && scope.element.contains(row) && asinsIn(row, scope).size === 1) return row
  let block = anchor
  while (block !== scope.element && block.parentElement) {
    const around = block.parentElement
    if (asinsIn(around, scope).size > 1) break
    block = around
  }
  return block
}
