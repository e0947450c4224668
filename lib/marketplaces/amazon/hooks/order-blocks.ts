import { isAfter, isShadowRoot } from '#lib/reading/nodes.ts'
import { clean } from '#lib/reading/text.ts'
import type { Hook, HookScope } from '#lib/reading/spec.ts'

/**
 * Rows of a list whose markup is not public (orders, returns, claims, chargebacks, feedback): a table's
 * row that names an order, else all that stands around one order's id and about no other.
 */

const id = /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g
const tableRow = 'tr, [role="row"], kat-table-row'
const MIN_CELLS = 3
/** An id, and a little more: a lone link to an order is no row. */
const MIN_TEXT = 30
/** A page's own head and filters: a block with these is no longer one row. */
const furniture =
  'h1, nav, [role="tablist"], [role="search"], [type="search"], [type="text"], kat-tabs, kat-input, kat-table-head'

export const orderBlocks: Hook = (scope) => {
  const other = new Set(scope.labelled('otherOrder').flatMap(({ raw }) => raw.match(id) ?? []))
  const idsOf = (element: Element): ReadonlySet<string> =>
    new Set(namesOf(element, scope).filter((name) => !other.has(name)))
  const around = anchorsOf(scope, other).map((anchor) => blockAround(anchor, idsOf, scope.element))
  const blocks = [...new Set(around)].filter((block) => scope.textOf(block).length >= MIN_TEXT)
  const [only, ...more] = blocks
  // A row whose order cannot be read makes the other one look like the only one.
  if (only && more.length === 0 && hasTwin(only, scope)) return []
  return blocks.map((element) => ({ raw: '', element }))
}

/** Another row beside the block: a cell for each of its cells, or the same words before the order's id. */
function hasTwin(block: Element, { labels, textOf }: HookScope): boolean {
  const heads = labels('orderId')
  const isRow = block.matches(tableRow)
  return [...(block.parentElement?.children ?? [])].some((other) => {
    if (other === block || other.localName !== block.localName) return false
    // The words without a figure head a table; with a field that the block has not, they offer a search.
    if (heads.some((head) => other.contains(head)))
      return /\d/.test(textOf(other)) && (!hasField(other) || hasField(block))
    return isRow && other.querySelector('td') !== null && isAsWide(other, block)
  })
}

function hasField(element: Element): boolean {
  return element.querySelector('input, select, kat-input, kat-dropdown') !== null
}

function isAsWide(a: Element, b: Element): boolean {
  return a.childElementCount === b.childElementCount
}

/** Elements that show an order's id themselves, or link to the order. */
function anchorsOf(
  { all, saying, textOf }: HookScope,
  other: ReadonlySet<string>,
): readonly Element[] {
  const names = (text: string): boolean => idsIn(text).some((name) => !other.has(name))
  const said = saying(mayBeId).filter((each) => names(ownTexts(each)) && textOf(each) !== '')
  const linked = all('a, kat-link', (link) => linkTexts(link).some(names))
  return [...new Set([...said, ...linked])].toSorted((a, b) => (isAfter(a, b) ? -1 : 1))
}

/** A part of an id: it may be split into several texts. */
const mayBeId = (text: string): boolean => /\d{3}-|-\d{7}/.test(text)

function idsIn(text: string): readonly string[] {
  return clean(text).match(id) ?? []
}

/** A comment or a place to break the line may stand inside an id. */
function ownTexts(element: Element): string {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => (node.nodeValue ?? '').slice(0, 400))
    .join('')
}

function linkTexts(link: Element): readonly string[] {
  return ['href', 'label'].map((name) => link.getAttribute(name) ?? '').filter(mayBeId)
}

/** All orders that an element names or links to. */
function namesOf(element: Element, { textOf }: HookScope): readonly string[] {
  const links = [...element.querySelectorAll('a[href], kat-link[href]')]
  return [textOf(element), ...links.map((link) => link.getAttribute('href') ?? '')].flatMap(
    (text) => text.match(id) ?? [],
  )
}

function blockAround(
  anchor: Element,
  idsOf: (element: Element) => ReadonlySet<string>,
  root: Element,
): Element {
  let block = anchor
  for (let next = outerOf(block); next && next !== root; next = outerOf(next)) {
    if (idsOf(next).size > 1 || next.querySelector(furniture)) return block
    block = next
    if (block.matches(tableRow) && block.childElementCount >= MIN_CELLS) return block
  }
  return block
}

/** Through open shadow roots. */
function outerOf(element: Element): Element | null {
  const root = element.getRootNode()
  return element.parentElement ?? (isShadowRoot(root) ? root.host : null)
}
