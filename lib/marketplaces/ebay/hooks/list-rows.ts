import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { hasAmount, itemLink, listingOf } from './items.ts'
import { isWord, placesSaying, selector } from './text-places.ts'

/**
 * Rows of a list, each about one order or one return. What tells rows apart is the id that each
 * holds, not their markup: tables, cards and lists of any class are read alike.
 */
const rowTags = 'tr, li, article, [role="row"], [role="listitem"]'

/** Elements that name a row's id, by that id. A row may name its own more than once. */
type Anchors = ReadonlyMap<string, readonly Element[]>

const orderLink = /[?&]orderid=([0-9-]+)/i
const orderText = /^\D{0,30}?(\d{2}-\d{5}-\d{5})$/
const returnLink = /[?&]returnId=(\d{6,19})/i

const namesAnOrder = (text: string): boolean => orderText.test(text.trim())

export const orderRows: Hook = (scope) => {
  if (isReturnsList(scope)) return []
  const anchors = new Map<string, Element[]>()
  for (const link of scope.all('a[href*="orderid=" i]')) add(anchors, idIn(link, orderLink), link)
  for (const box of scope.all('[data-ordernumber]')) {
    add(anchors, box.getAttribute('data-ordernumber') ?? undefined, box)
  }
  for (const { element, text } of placesSaying(scope, namesAnOrder))
    add(anchors, orderText.exec(text)?.[1], element)
  return rowsOf(anchors, scope)
}

export const returnRows: Hook = (scope) => {
  const anchors = new Map<string, Element[]>()
  for (const link of scope.all('a[href*="returnid=" i]')) add(anchors, idIn(link, returnLink), link)
  return rowsOf(anchors, scope)
}

/** Returns are a view of the orders list, whose rows link to orders too. */
function isReturnsList({ document, labels }: HookScope): boolean {
  return (
    document.querySelector(selector('returnsList')) !== null || labels('returnsTitle').length > 0
  )
}

function idIn(link: Element, pattern: RegExp): string | undefined {
  return pattern.exec(link.getAttribute('href') ?? '')?.[1]
}

function add(anchors: Map<string, Element[]>, id: string | undefined, element: Element): void {
  if (id !== undefined) anchors.set(id, [...(anchors.get(id) ?? []), element])
}

function rowsOf(anchors: Anchors, scope: HookScope): { raw: string; element: Element }[] {
  const all = [...anchors.values()].flat()
  const rows = [...anchors].flatMap(([raw, [first]]) => {
    const others = all.filter((each) => !anchors.get(raw)?.includes(each))
    const element = first && rowAround(first, others, scope)
    return element ? [{ raw, element }] : []
  })
  // A bare link to an order beside rows that tell more is no row of the list.
  const full = rows.filter(
    ({ element }) =>
      element.querySelector(`${itemLink}, [data-ordernumber]`) !== null ||
      hasAmount(element, scope),
  )
  return full.length ? full : rows
}

/** The row's own element where it has one, else the largest part that names no other id. */
function rowAround(first: Element, others: readonly Element[], scope: HookScope): Element {
  const parts = partsAround(first, others, scope.element)
  const rows = parts.filter((part) => part.matches(rowTags))
  const row = rows.find((part) => part.querySelector(itemLink)) ?? rows[0]
  if (row) return row
  if (others.length) return parts.at(-1) ?? first
  const holds = parts.filter((part) => part.querySelector(itemLink))
  return holds.find((part) => hasAmount(part, scope)) ?? holds[0] ?? first
}

/** The element and what is around it, as far as it is about the same id. */
function partsAround(first: Element, others: readonly Element[], root: Element): Element[] {
  const parts: Element[] = []
  for (let node: Element | null = first; node && node !== root; node = node.parentElement) {
    const part = node
    if (others.some((other) => part.contains(other))) break
    parts.push(part)
  }
  return parts
}

/** The items of a row: its parts that link to one listing each, rows of their own that follow included. */
export const rowItems: Hook = (scope) => {
  const parts = [scope.element, ...itemRowsAfter(scope.element)]
  return parts.flatMap((part) => itemsIn(part, scope)).map((element) => ({ raw: 'item', element }))
}

/** Further items of an order stand in table rows that name no order. */
function itemRowsAfter(row: Element): Element[] {
  const found: Element[] = []
  let next = row.localName === 'tr' ? row.nextElementSibling : null
  for (; next?.localName === 'tr' && !namesOrder(next); next = next.nextElementSibling) {
    if (next.querySelector(itemLink) && next.checkVisibility()) found.push(next)
  }
  return found
}

function namesOrder(row: Element): boolean {
  return (
    row.querySelector(selector('orderMark')) !== null || /\d{2}-\d{5}-\d{5}/.test(row.textContent)
  )
}

function itemsIn(part: Element, { textOf }: HookScope): Element[] {
  const links = [...part.querySelectorAll(itemLink)].filter((link) => textOf(link) !== '')
  const ids = new Set(links.map(listingOf))
  if (ids.size < 2) return [part]
  return [...ids].flatMap((id) => {
    const own = links.find((link) => listingOf(link) === id)
    const others = links.filter((link) => listingOf(link) !== id)
    return (own && partsAround(own, others, part).at(-1)) ?? []
  })
}

const member = /^\(?([A-Za-z0-9._*-]{2,64})\)?(?:\s*\(\s*[\d.,]+\s*\))?$/

/** The buyer's button: real name and member name as two texts of one control. */
function buyerTexts(scope: HookScope): { name: string; username: string; element: Element }[] {
  return scope.all('button, a, [role="button"]').flatMap((element) => {
    const parts = [...element.children].map(scope.textOf).filter(Boolean)
    const [name = '', last = ''] = parts
    const username = parts.length === 2 ? member.exec(last)?.[1] : undefined
    const isName = /^\p{L}[\p{L}\p{M} .'’-]{1,79}$/u.test(name) && !isWord(name, 'buyer')
    return username !== undefined && isName ? [{ name, username, element }] : []
  })
}

export const rowBuyerName: Hook = (scope) =>
  buyerTexts(scope).map(({ name, element }) => ({ raw: name, element }))

export const rowBuyer: Hook = (scope) =>
  buyerTexts(scope).map(({ username, element }) => ({ raw: username, element }))
