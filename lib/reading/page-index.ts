import { addTo } from './add-to.ts'
import { isClobbered } from './clobbered.ts'
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

/** Undefined when the page's nodes do not answer for themselves. */
export function* pageIndex(document: Document): Steps<PageIndex | undefined> {
  const pass: Pass = {
    roots: [{ root: document, host: null }],
    elements: [],
    byClass: new Map(),
    byTag: new Map(),
  }
  if (!(yield* goThrough(document, pass))) return undefined
  const isQuirks = document.compatMode === 'BackCompat'
  const keyed = keysOf(pass, isQuirks)
  return {
    roots: pass.roots,
    select: remembered((selector) => matchesOf(selector, pass, keyed)),
  }
}

/**
 * What a shadow root or a frame holds stands right after the element that holds it.
 * @returns false when a node does not answer for itself
 */
function* goThrough(root: Root, pass: Pass): Steps<boolean> {
  const { elements, byClass, byTag } = pass
  if (isClobbered(root)) return false
  const walker = (root.ownerDocument ?? root).createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as Element
    const at = elements.push(element) - 1
    if (at % AT_A_TIME === 0) yield
    const tag: unknown = element.localName
    if (typeof tag !== 'string' || (tag === 'form' && isClobbered(element))) return false
    addTo(byTag, tag, at)
    const classes = classOf(element)
    if (classes !== '') addTo(byClass, classes, at)
    const inner = element.shadowRoot ?? (tag.endsWith('frame') ? frameDocument(element) : null)
    if (inner && pass.roots.length < MAX_ROOTS) {
      pass.roots.push({ root: inner, host: element })
      if (!(yield* goThrough(inner, pass))) return false
    }
  }
  return true
}

/** As the attribute stands; a drawing's class is no text. */
function classOf(element: Element): string {
  const classes: unknown = element.className
  return typeof classes === 'string' ? classes : (element.getAttribute('class') ?? '')
}

type Keys = {
  readonly hasClass: (name: string) => boolean
  /** Undefined where the browser finds them sooner. */
  readonly positions: (key: SelectorKey) => readonly number[] | undefined
}

function keysOf(pass: Pass, isQuirks: boolean): Keys {
  const cased = (name: string): string => (isQuirks ? name.toLowerCase() : name)
  const withAttribute = remembered((name: string) => attributed(name, pass))
  const classes = splitClasses(pass.byClass, cased)
  let links: ReadonlyMap<string, readonly number[]> | undefined
  const positions = ({ by, ...key }: SelectorKey): readonly number[] | undefined => {
    if (!('name' in key)) return undefined
    const { name } = key
    if (by === 'piece') return withPiece(name, pass.byClass)
    if (by === 'link') return withPiece(name, (links ??= byAddress(pass)))
    if (by === 'tag') return pass.byTag.get(name) ?? []
    if (by === 'attribute') return withAttribute(name)
    return classes.get(cased(name))?.flat() ?? []
  }
  return { hasClass: (name) => classes.has(cased(name)), positions }
}

function byAddress({ byTag, elements }: Pass): Map<string, number[]> {
  const links = new Map<string, number[]>()
  for (const at of byTag.get('a') ?? []) addTo(links, elements[at]?.getAttribute('href') ?? '', at)
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
): ReadonlyMap<string, readonly (readonly number[])[]> {
  const classes = new Map<string, (readonly number[])[]>()
  for (const [attribute, positions] of byClass) {
    for (const each of attribute.split(/\s+/)) {
      const name = cased(each)
      // Not for a class named twice.
      if (classes.get(name)?.at(-1) !== positions) addTo(classes, name, positions)
    }
  }
  return classes
}

function attributed(name: string, pass: Pass): readonly number[] {
  return name === 'class' ? [...pass.byClass.values()].flat() : searched(`[${name}]`, pass)
}

/** By the browser's own search, which answers in page order too. */
function searched(selector: string, { roots, elements }: Pass): readonly number[] {
  const found = roots.flatMap(({ root }) => [...root.querySelectorAll(selector)])
  const wanted = roots.length === 1 ? undefined : new Set(found)
  const positions: number[] = []
  for (let at = 0; at < elements.length && positions.length < found.length; at++) {
    const element = elements[at]
    const isFound = wanted ? element && wanted.has(element) : element === found[positions.length]
    if (isFound) positions.push(at)
  }
  return positions
}

/** To ask so many elements one by one takes the browser longer than to search the page. */
const MANY = 1_000

function matchesOf(selector: string, pass: Pass, keys: Keys): readonly Element[] {
  const { elements } = pass
  if (selector === '*') return elements
  const found = new Set<number>()
  for (const part of selectorParts(selector)) {
    // Most selectors speak of layouts that this page does not have.
    if (!part.classes.every(keys.hasClass)) continue
    const list = keys.positions(part.key)
    if (list === undefined || list.length > MANY)
      for (const at of searched(part.selector, pass)) found.add(at)
    else for (const at of list) if (elements[at]?.matches(part.selector)) found.add(at)
  }
  const sorted = [...found].sort((a, b) => a - b)
  return sorted.flatMap((at) => elements[at] ?? [])
}
