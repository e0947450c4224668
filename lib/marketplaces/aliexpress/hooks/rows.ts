import { headRowOf } from '../../../reading/columns.ts'
import type { Hook, HookScope } from '../../../reading/spec.ts'
import { idsAt, ownId } from './case.ts'
import { labelsOf, linesOf, regionOf } from './lines.ts'

/** Lists: one row for each order or dispute, told apart by their numbers, and cells under headings. */

type Found = ReturnType<Hook>

/** What surrounds a list and is no part of a row. */
const edges =
  'input:not([type=checkbox]):not([type=radio]), select, thead, h1, [role=tablist], [role=navigation]'

/**
 * The parts of a page that show one number each. Of labels, columns and links those count that tell
 * the most numbers apart: to take two rows for one would mix two orders.
 */
export function recordRows(keys: string, link: RegExp): Hook {
  return (scope) => {
    const labels = keys.split(' ').map((key) => [...idsAt(scope, key), ...cells(key, scope)])
    const [most = []] = [...labels, linked(scope, link)]
      .map((found) => distinct(found, scope))
      .toSorted((a, b) => b.length - a.length)
    const marks = most.map(({ element }) => element)
    const bounds = most.length > 1 ? marks : [...marks, ...scope.all(edges), ...headsOf(scope)]
    return most.flatMap(({ id, element: mark }) => {
      const element = regionOf(mark, bounds, scope)
      // Around the only number that could be found stand others: it is one of several rows.
      return most.length === 1 && hasOthers(element, id, scope) ? [] : { raw: '', element }
    })
  }
}

type Mark = { readonly id: string; readonly element: Element }

/** Whether an element shows, besides a number, another that looks like it. */
function hasOthers(element: Element, own: string, scope: HookScope): boolean {
  const numbers = scope.textOf(element).matchAll(/(?<![\d\p{L}])\d{14,18}(?!\d)/gu)
  return [...numbers].some(
    ([other]) => other !== own && other.length === own.length && other[0] === own[0],
  )
}

/** Rows of headings of any make. */
function headsOf(scope: HookScope): readonly Element[] {
  return labelsOf(scope, 'itemTitle quantity orderStatus disputeStatus reason rating').flatMap(
    (label) => headOver(label, scope) ?? [],
  )
}

function headOver(label: Element, scope: HookScope): Element | undefined {
  const head = headRowOf(label, scope)
  const isHead = head && head.childElementCount > 2 && !/\d/.test(scope.textOf(head))
  return isHead ? head : undefined
}

/** The first element of each number; a place that shows several is around rows. */
function distinct(found: Found, scope: HookScope): readonly Mark[] {
  const marks = new Map<string, Element>()
  for (const { raw, element } of found) {
    const id = /\d{14,18}/.exec(raw)?.[0]
    const before = marks.get(id ?? '')
    // A search field's label has the whole list beside it: the smallest place counts.
    if (id === undefined || !element || (before && !before.contains(element))) continue
    if (!hasOthers(element, id, scope)) marks.set(id, element)
  }
  return [...marks].map(([id, element]) => ({ id, element }))
}

function linked(scope: HookScope, link: RegExp): { raw: string; element: Element }[] {
  return scope
    .all('a[href]')
    .map((element) => ({ raw: link.exec(element.getAttribute('href') ?? '')?.[1] ?? '', element }))
}

export const disputeLink = /[?&](?:reverseOrderLineId|issueId)=(\d{14,18})/

/** The dispute's number in the row's links: its own, or worked out from its line. */
export const disputeIdInLink: Hook = (scope) =>
  linked(scope, disputeLink).flatMap(({ raw, element }) => {
    const isLine = /reverseOrderLineId/.test(element.getAttribute('href') ?? '')
    return raw === '' ? [] : [{ raw: isLine ? ownId(raw) : raw, element }]
  })

/** What stands in the scope under a column's heading, in tables of any make: the cell, or its first line without links behind it. */
export function column(keys: string, part?: 'first'): Hook {
  return (scope) =>
    cells(keys, scope)
      .filter(({ head }) => !scope.element.contains(head))
      .map(({ raw, element }) => ({ raw: part ? firstLine(element, scope) : raw, element }))
}

type Cell = { readonly raw: string; readonly element: Element; readonly head: Element }

function cells(keys: string, scope: HookScope): Cell[] {
  return labelsOf(scope, keys).flatMap((label) => {
    const head = headOver(label, scope)
    if (!head) return []
    const at = [...head.children].findIndex((cell) => cell.contains(label))
    return rowsLike(head, scope).flatMap((row) => {
      const element = row.children[at]
      return element && row !== head ? [{ raw: scope.textOf(element), element, head }] : []
    })
  })
}

/** All table rows as wide as the head, or made narrow by cells that span them; of rows drawn without a table the outermost. */
function rowsLike(head: Element, { element, all }: HookScope): readonly Element[] {
  const width = head.childElementCount
  const rows = [element, ...all(head.localName)].filter(
    (row) =>
      row.localName === head.localName &&
      (row.childElementCount === width || isSpanned(row, width)),
  )
  return head.localName === 'tr' ? rows : rows.slice(0, 1)
}

function isSpanned(row: Element, width: number): boolean {
  let full = row.previousElementSibling
  while (full && full.childElementCount < width) full = full.previousElementSibling
  const spanning = [...(full?.children ?? [])].slice(row.childElementCount)
  return spanning.length > 0 && spanning.every((cell) => Number(cell.getAttribute('rowspan')) > 1)
}

function firstLine(cell: Element, scope: HookScope): string {
  const [line] = linesOf({ ...scope, element: cell })
  const links = line ? [...line.element.querySelectorAll('a')] : []
  return links.reduce((text, link) => {
    const shown = scope.textOf(link)
    return shown !== text && text.endsWith(shown)
      ? text.slice(0, text.length - shown.length).trim()
      : text
  }, line?.text ?? '')
}
