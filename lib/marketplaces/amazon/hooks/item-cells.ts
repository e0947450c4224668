import { headRowOf, rowsUnder } from '#lib/reading/columns.ts'
import { composedContains } from '#lib/reading/roots.ts'
import { clean, fold } from '#lib/reading/text.ts'
import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { itemStates, withoutTax, withTax } from '../words.ts'
import { productLinks, rowsOf } from './item-rows.ts'

/**
 * Cells of an item's row, told by what they hold: the table has more headings than cells (a hidden
 * gift column), so no cell can be found by the place of its heading.
 */

const moneyCell = /^[^\d]{0,6}\d[\d.,'’\s]*[^\d]{0,6}$/u

export const quantity: Hook = (scope) => {
  const { count } = cellsOf(scope)
  return count ? [{ raw: scope.textOf(count), element: count }] : []
}

/** The price of one with tax, where the table shows both; else the only one. */
export const unitPrice: Hook = (scope) => {
  const { cells, count } = cellsOf(scope)
  if (!count) return []
  const { textOf } = scope
  const prices = cells.slice(cells.indexOf(count) + 1).filter((cell) => isMoney(textOf(cell)))
  const heads = priceHeads(count, scope)
  const [head, ...moreHeads] = heads
  // A second heading that cannot be read: this one heads the price that is not meant.
  if (head && moreHeads.length === 0 && prices.length > 1 && withoutTax.test(textOf(head)))
    return []
  const cell = head ? prices[indexWithTax(heads, textOf)] : single(prices)
  return cell ? [{ raw: textOf(cell), element: cell }] : []
}

/** The item's state: the first words of its row, before picture and product. */
export const status: Hook = (scope) =>
  rowsOf(scope).flatMap((row) => {
    const found = row.matches('tr, [role="row"]') ? stateCell(row, scope) : stateWord(row, scope)
    return found ? [found] : []
  })

/** A title that is no link: what stands right before the ASIN. */
export const titleBeforeAsin: Hook = ({ element, textOf, proseOf, labels }) => {
  const asin = labels('asin').find((label) => composedContains(element, label))
  const [above, ...lines] = asin ? proseOf(asin).split('\n').map(clean) : []
  // Title and ASIN may be lines of one cell.
  if (asin && above && lines.some((line) => line.startsWith('ASIN')))
    return isTitle(above) ? [{ raw: above, element: asin }] : []
  const heading = asin ? before(asin, textOf) : undefined
  const raw = heading ? textOf(heading) : ''
  const isName = heading !== undefined && !labels('contents').includes(heading)
  return isName && isTitle(raw) ? [{ raw, element: heading }] : []
}

function isTitle(text: string): boolean {
  return text.length > 3 && /\p{L}/u.test(text) && !text.includes(':')
}

/** The items' state in a column that a word heads. */
export const statusColumn: Hook = (scope) =>
  scope.labels('state').flatMap((label) => {
    const head = headRowOf(label, scope)
    if (!head) return []
    const at = [...head.children].findIndex((cell) => cell.contains(label))
    return rowsOf(scope).flatMap((row) => {
      const cell = rowsUnder(head, row).includes(row) ? row.children[at] : undefined
      const raw = cell ? scope.textOf(cell) : ''
      return cell && raw !== '' && raw.length <= 40 && !/\d/.test(raw)
        ? [{ raw, element: cell }]
        : []
    })
  })

type TextOf = HookScope['textOf']

type Cells = {
  readonly cells: readonly Element[]
  /** The cell that holds the product, and the first one after it that is a whole number. */
  readonly product?: Element
  readonly count?: Element
}

/** The cells of the row, or of the row inside it where a layout has no tables. */
function cellsOf({ element, all, textOf }: HookScope): Cells {
  const isTableRow = element.matches('tr, [role="row"]')
  const rows = isTableRow
    ? [element]
    : [element, ...all('*')].filter((each) => each.childElementCount >= 5)
  for (const row of rows) {
    const cells = [...row.children]
    const product = cells.find((cell) => isProduct(cell, textOf))
    const after = product ? cells.slice(cells.indexOf(product) + 1) : []
    const count = after.find((cell) => /^[x×]?\s?[\d０-９]{1,5}$/.test(textOf(cell)))
    if (product && (count || isTableRow)) return { cells, product, ...(count ? { count } : {}) }
  }
  return { cells: [] }
}

function isProduct(cell: Element, textOf: TextOf): boolean {
  return /ASIN/.test(textOf(cell)) || cell.querySelector(productLinks) !== null
}

function isMoney(text: string): boolean {
  return text.length <= 24 && moneyCell.test(text) && /[^\d.,\s]/.test(text)
}

/** The heading cells of prices, in the order of their columns. */
function priceHeads(cell: Element, { labels }: HookScope): readonly Element[] {
  const head = cell.closest('table')?.querySelector('thead')
  if (!head) return []
  const named = ['unitPrice', 'unitPriceWithTax', 'unitPriceWithoutTax'].flatMap((key) =>
    labels(key),
  )
  return [...head.querySelectorAll('th, td')].filter(
    (each) =>
      each.matches('[data-test-id*="unit-price"]') || named.some((label) => each.contains(label)),
  )
}

/** Without and with tax stand side by side, without first (seen on European and Japanese pages). */
function indexWithTax(heads: readonly Element[], textOf: TextOf): number {
  const at = heads.findIndex((head) => {
    const words = textOf(head)
    return (
      head.matches('[data-test-id*="inclusive"]') ||
      (withTax.test(words) && !withoutTax.test(words))
    )
  })
  return at >= 0 ? at : heads.length - 1
}

function single<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined
}

function stateCell(row: Element, scope: HookScope): { raw: string; element: Element } | undefined {
  const cell = row.firstElementChild
  if (!cell || isProduct(cell, scope.textOf)) return undefined
  const leaf = [...cell.querySelectorAll('*')].find(
    (element) => element.childElementCount === 0 && scope.textOf(element) !== '',
  )
  const element = leaf ?? cell
  const raw = scope.textOf(element)
  return raw !== '' && raw.length <= 40 && !/\d/.test(raw) && leaf?.localName !== 'a'
    ? { raw, element }
    : undefined
}

const states = new Set(itemStates.map(fold))

function stateWord(row: Element, scope: HookScope): { raw: string; element: Element } | undefined {
  const found = [...row.querySelectorAll('*')].filter(
    (element) => element.childElementCount === 0 && states.has(fold(scope.textOf(element))),
  )
  const [element] = found
  return element && found.length === 1 ? { raw: scope.textOf(element), element } : undefined
}

/** The text that stands before an element, climbing while the element is all that its parent shows first. */
function before(element: Element, textOf: TextOf): Element | undefined {
  for (let node: Element | null = element, i = 0; node && i < 4; i++, node = node.parentElement) {
    // Above a row of a table stands another row.
    if (node.matches('tr, [role="row"]')) return undefined
    for (let prev = node.previousElementSibling; prev; prev = prev.previousElementSibling) {
      if (textOf(prev) !== '') return prev
    }
  }
  return undefined
}
