import { pattern, vocabulary } from '#lib/reading/loaded-patterns.ts'
import { ownText } from '#lib/reading/element-text.ts'
import { oncePerScope } from '#lib/reading/look-memory.ts'
import type { HookScope } from '#lib/reading/spec.ts'
import { clean, fold } from '#lib/reading/text.ts'
import { findTimes } from '#lib/reading/values/time.ts'
import { loadedLabels } from '#lib/reading/loaded-labels.ts'
import { labelWords } from '#lib/reading/label-words.ts'
import type { EbayLabel } from '../labels.ts'

/** Never part of what a page says: help texts, texts for screen readers. Roles hold where classes do not. */
export const ebayNoise = [
  '.clipped',
  '.tooltip__overlay',
  '.infotip',
  '.infotip__overlay',
  '.infotip__content',
  '[role="tooltip"]',
  'svg',
]
/** An element that has text of its own, in page order. */
export type Place = { readonly element: Element; readonly text: string }

/** All places in a scope where words stand, help texts left out. Of a whole page ask `placesSaying`. */
export const places = oncePerScope((scope): readonly Place[] => {
  const parents = scope.texts(scope.element).flatMap(({ node }) => node.parentElement ?? [])
  return [...new Set(parents)].flatMap((element) => placeAt(element, scope))
})

/**
 * The places in a scope where a text of their own, or a part of them, passes a test. The test must be
 * the same function each time.
 */
export function placesSaying(scope: HookScope, test: (text: string) => boolean): readonly Place[] {
  const elements = new Set<Element>()
  for (const element of scope.saying(test)) {
    const parent = element.parentElement
    // `<b>Estimated delivery</b>: May 5` is one place.
    if (parent && parent !== scope.element && ownText(parent)) elements.add(parent)
    elements.add(element)
  }
  return [...elements].flatMap((element) => placeAt(element, scope))
}

/** The places that come after an element, at most so many. */
export function placesAfter(scope: HookScope, start: Element, most: number): readonly Place[] {
  const texts = scope.texts(scope.element)
  const found = new Map<Element, Place>()
  let at = texts.findLastIndex(({ node }) => node.parentElement === start)
  if (at < 0) at = texts.findLastIndex(({ node }) => start.contains(node))
  for (const { node } of at < 0 ? [] : texts.slice(at + 1)) {
    if (found.size >= most) break
    const element = node.parentElement
    const [place] = element && !found.has(element) ? placeAt(element, scope) : []
    if (place) found.set(place.element, place)
  }
  return [...found.values()]
}

function placeAt(element: Element, scope: HookScope): Place[] {
  // What may be chosen or typed is no part of what the page says.
  if (!scope.isRead(element) || element.closest('select, textarea')) return []
  const text = scope.textOf(element)
  return text ? [{ element, text }] : []
}

/** Whether a text is one of a label's words, with or without its colon. */
export function isWord(text: string, key: EbayLabel): boolean {
  return text.length <= 90 && labelWords(loadedLabels()).keysOf(fold(text))?.includes(key) === true
}

/** A selector of the reader's data; one that nothing matches when there is none of that name. */
export function selector(name: string): string {
  return vocabulary('selectors')[name]?.[0] ?? ':not(*)'
}

/** Elements in the scope that show one of a label's words. */
export function labelled(scope: HookScope, key: EbayLabel): readonly Element[] {
  return scope.labels(key).filter((element) => scope.element.contains(element))
}

/** An element's text, empty when its parent does not show it: hidden twins stand beside what is shown. */
export function shownText(element: Element, textOf: HookScope['textOf']): string {
  const text = textOf(element)
  const parent = element.parentElement
  return parent === null || textOf(parent).includes(text) ? text : ''
}

/** What stands after an element: the next sibling with text, climbing while the element is all its parent shows. */
export function after(element: Element, textOf: HookScope['textOf']): Element | undefined {
  const label = textOf(element)
  let node: Element | null = element
  for (let climb = 0; node && climb < 4; climb++) {
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
      if (shownText(next, textOf)) return next
    }
    node = node.parentElement
    if (node && textOf(node) !== label) return undefined
  }
  return undefined
}

/** Distinct dates that a text names. */
export function datesIn(text: string): number {
  const times = findTimes(clean(text.slice(0, 700)), { dayFirst: true, country: 'GB' })
  return new Set(times.map(({ year, month, day }) => `${year}-${month}-${day}`)).size
}

/** The first day that a text names, as a number that grows with time. */
export function dayIn(text: string): number | undefined {
  const [first] = findTimes(clean(text.slice(0, 700)), { dayFirst: true, country: 'GB' })
  return first && (first.year ?? 0) * 400 + first.month * 32 + first.day
}

/** The entry of a dated list that an event stands in: the nearest container with exactly one date. */
export function datedRow(event: Element, textOf: HookScope['textOf']): Element | undefined {
  let node: Element | null = event
  for (let climb = 0; node && climb < 5; climb++, node = node.parentElement) {
    const text = textOf(node)
    if (text.length > 2_000) return undefined
    const dates = datesIn(text)
    if (dates > 0) return dates === 1 ? node : undefined
  }
  return undefined
}

/** Whether a text is an amount of money and nothing else. */
export function isAmount(text: string): boolean {
  if (text.length > 24 || !/\d/.test(text)) return false
  return pattern('amountSign', 'u').test(text.replace(/[\d.,'’\s()+\-−–‐*]/g, ''))
}
