import { isAfter } from './nodes.ts'
import { frameDocument, MAX_ROOTS, type Root, type RootInfo } from './roots.ts'
import { remembered } from './remembered.ts'
import type { Steps } from './steps.ts'
import { selectorParts, type SelectorKey } from './selector-parts.ts'

/**
 * All elements of a page, gone through once: a page spec asks for a hundred selectors, and a search
 * of the whole page for each of them would cost more than everything else. Made anew for each look.
 */
export type PageIndex = {
  /** The document, its open shadow roots and same-origin frames, outermost first. */
  readonly roots: readonly RootInfo[]
  /** All matches in all roots, in page order, hidden ones too. */
  readonly select: (selector: string) => readonly Element[]
}

/** Elements gone through between two places where the work may stop. */
const AT_A_TIME = 4_000

type Pass = {
  readonly roots: RootInfo[]
  readonly elements: Element[]
  /** Positions in `elements`, by value of the class attribute as it stands. */
  readonly byClass: Map<string, number[]>
  readonly byTag: Map<string, number[]>
}

export function* pageIndex(document: Document): Steps<PageIndex> {
  const pass: Pass = {
    roots: [{ root: document, host: null }],
    elements: [],
    byClass: new Map(),
    byTag: new Map(),
  }
  yield* goThrough(document, pass)
  const isQuirks = document.compatMode === 'BackCompat'
  const keyed = positionsOf(pass, isQuirks)
  return {
    roots: pass.roots,
    select: remembered((selector) => matchesOf(selector, pass.elements, keyed)),
  }
}

/** Half of a page consists of these: nobody asks for all of them. */
const common = new Set(['div', 'span'])

/** What a shadow root or a frame holds stands right after the element that holds it. */
function* goThrough(root: Root, pass: Pass): Steps<void> {
  const { elements, byClass, byTag } = pass
  const walker = (root.ownerDocument ?? root).createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as Element
    const at = elements.push(element) - 1
    if (at % AT_A_TIME === 0) yield
    const tag = element.localName
    if (!common.has(tag)) add(byTag, tag, at)
    const classes = element.getAttribute('class')
    if (classes) add(byClass, classes, at)
    const inner = element.shadowRoot ?? (tag.endsWith('frame') ? frameDocument(element) : null)
    if (inner && pass.roots.length < MAX_ROOTS) {
      pass.roots.push({ root: inner, host: element })
      yield* goThrough(inner, pass)
    }
  }
}

function add(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key)
  if (list) list.push(at)
  else lists.set(key, [at])
}

type Positions = (key: SelectorKey) => readonly number[]

function positionsOf(pass: Pass, isQuirks: boolean): Positions {
  const cased = (name: string): string => (isQuirks ? name.toLowerCase() : name)
  const withAttribute = remembered((name: string) => attributed(name, pass))
  let classes: ReadonlyMap<string, readonly number[]> | undefined
  let links: ReadonlyMap<string, readonly number[]> | undefined
  return (key) => {
    if (key.by === 'search') return []
    if (key.by === 'piece') return withPiece(key.name, pass.byClass)
    if (key.by === 'link') return withPiece(key.name, (links ??= byAddress(pass)))
    if (key.by === 'tag' && common.has(key.name)) return searched(key.name, pass)
    if (key.by === 'tag') return pass.byTag.get(key.name) ?? []
    if (key.by === 'attribute') return withAttribute(key.name)
    classes ??= splitClasses(pass.byClass, cased)
    return classes.get(cased(key.name)) ?? []
  }
}

function byAddress({ byTag, elements }: Pass): Map<string, number[]> {
  const links = new Map<string, number[]>()
  for (const at of byTag.get('a') ?? []) add(links, elements[at]?.getAttribute('href') ?? '', at)
  return links
}

/** In whatever case: each match is asked again by the selector itself. */
function withPiece(name: string, lists: ReadonlyMap<string, readonly number[]>): number[] {
  return [...lists].flatMap(([value, list]) => (value.toLowerCase().includes(name) ? list : []))
}

/** From whole class attributes, of which pages repeat a few many times, to single classes. */
function splitClasses(
  byClass: ReadonlyMap<string, readonly number[]>,
  cased: (name: string) => string,
): ReadonlyMap<string, readonly number[]> {
  const classes = new Map<string, number[]>()
  for (const [attribute, list] of byClass) {
    for (const name of new Set(attribute.match(/\S+/g))) {
      for (const at of list) add(classes, cased(name), at)
    }
  }
  return classes
}

function attributed(name: string, pass: Pass): readonly number[] {
  return name === 'class' ? [...pass.byClass.values()].flat() : searched(`[${name}]`, pass)
}

/** By the browser's own search; a page has few elements with the attributes that specs ask for. */
function searched(selector: string, { roots, elements }: Pass): number[] {
  const found = roots.flatMap(({ root }) => [...root.querySelectorAll(selector)])
  if (found.length === 0) return []
  if (roots.length === 1 && found.length < elements.length / 50)
    return found.map((element) => positionOf(element, elements))
  const wanted = new Set(found)
  return elements.flatMap((element, at) => (wanted.has(element) ? [at] : []))
}

/** Where an element of the only root stands; looked for by halves. */
function positionOf(element: Element, elements: readonly Element[]): number {
  let [low, high] = [0, elements.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = elements[middle]
    const isBefore = other !== undefined && other !== element && isAfter(other, element)
    if (isBefore) low = middle + 1
    else high = middle
  }
  return low
}

function matchesOf(
  selector: string,
  elements: readonly Element[],
  positions: Positions,
): readonly Element[] {
  const found = new Set<number>()
  const parts = selectorParts(selector)
  for (const { selector: part, key } of parts) {
    const isAll = part === '*'
    const list = key.by === 'search' ? elements.keys() : positions(key)
    for (const at of list) {
      if (!found.has(at) && (isAll || elements[at]?.matches(part))) found.add(at)
    }
  }
  const sorted = [...found].sort((a, b) => a - b)
  return sorted.flatMap((at) => elements[at] ?? [])
}
