import { elementsOf, setStyle } from './tree.ts'
import type { Random } from './random.ts'
import type { Variant } from './variant.ts'

/** Elements in place of others that look and mean the same. */
export function swapElements({ document, random }: Variant): void {
  if (random.chance(0.5)) swapLists(document, random)
  if (random.chance(0.5)) swapTables(document, random)
  if (random.chance(0.5)) swapHeadings(document, random)
  swapPlain(document, random)
}

/** Tables of `div`s with roles, which style sheets lay out as tables. */
function swapTables(document: Document, random: Random): void {
  for (const table of random.some(all(document, 'table'), 0.7)) {
    if (table.querySelector('table') || table.closest('td,th')) continue
    const parts = [...table.querySelectorAll('caption,thead,tbody,tfoot,tr,td,th')]
    for (const part of parts.toReversed()) replace(part, 'div', displayOf(part), roleOf(part))
    replace(table, 'div', 'table', 'table')
  }
}

const displays: Readonly<Record<string, string>> = {
  caption: 'table-caption',
  thead: 'table-header-group',
  tbody: 'table-row-group',
  tfoot: 'table-footer-group',
  tr: 'table-row',
  td: 'table-cell',
  th: 'table-cell',
}
const roles: Readonly<Record<string, string>> = {
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tfoot: 'rowgroup',
  tr: 'row',
  td: 'cell',
}

function displayOf(part: Element): string {
  const shown = getComputedStyle(part).display
  return shown === 'none' ? 'none' : (displays[part.localName] ?? 'block')
}

function roleOf(part: Element): string | undefined {
  if (part.localName !== 'th') return roles[part.localName]
  return part.closest('thead') || !part.parentElement?.querySelector('td')
    ? 'columnheader'
    : 'rowheader'
}

function swapLists(document: Document, random: Random): void {
  for (const list of random.some(all(document, 'dl'), 0.7)) {
    for (const part of list.querySelectorAll('dt,dd'))
      replace(part, 'div', getComputedStyle(part).display)
    replace(list, 'div', getComputedStyle(list).display)
  }
  for (const list of random.some(all(document, 'ul,ol'), 0.5)) {
    for (const item of [...list.children].filter((child) => child.localName === 'li'))
      replace(item, 'div', shownAs(item))
    replace(list, 'div', shownAs(list))
  }
}

function shownAs(element: Element): string {
  const { display } = getComputedStyle(element)
  return display === 'list-item' ? 'block' : display
}

function swapHeadings(document: Document, random: Random): void {
  for (const heading of random.some(all(document, 'h1,h2,h3,h4,h5,h6'), 0.7)) {
    const level = heading.localName.slice(1)
    const made = replace(heading, 'div', getComputedStyle(heading).display, 'heading')
    made?.setAttribute('aria-level', level)
  }
}

/** Names that say nothing about their content. */
function swapPlain(document: Document, random: Random): void {
  const others: Readonly<Record<string, readonly string[]>> = {
    strong: ['span', 'b'],
    b: ['span', 'strong'],
    em: ['span'],
    section: ['div'],
    article: ['div'],
    span: ['span', 'span', 'b'],
    div: ['div', 'div', 'section'],
  }
  for (const element of random.some(elementsOf(document.body), 0.4)) {
    const names = others[element.localName]
    if (!names || element.shadowRoot) continue
    const name = random.pick(names)
    if (name !== element.localName) replace(element, name, getComputedStyle(element).display)
  }
  for (const element of random.some(all(document, 'div'), 0.15)) {
    if (element.matches('ul div,ol div,dl div') || !holdsOnlyLine(element)) continue
    replace(element, 'span', getComputedStyle(element).display)
  }
}

/** Whether a line could hold what is in it. */
function holdsOnlyLine(element: Element): boolean {
  return elementsOf(element).every((each) =>
    /^(?:span|b|i|a|em|strong|wbr|br|img|small|sup)$/.test(each.localName),
  )
}

function all(document: Document, selector: string): readonly Element[] {
  return elementsOf(document.body).filter((element) => element.matches(selector))
}

function replace(
  element: Element,
  name: string,
  display: string,
  role?: string,
): Element | undefined {
  if (element.shadowRoot || !element.parentNode) return undefined
  const made = element.ownerDocument.createElement(name)
  for (const { name: key, value } of element.attributes) made.setAttribute(key, value)
  if (role !== undefined && !made.hasAttribute('role')) made.setAttribute('role', role)
  made.append(...element.childNodes)
  element.replaceWith(made)
  setStyle(made, 'display', display)
  return made
}
