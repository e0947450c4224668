import { labelWords } from '../reading/label-words.ts'
import { isGoingOn, wholeText } from '../reading/nodes.ts'
import { loadedLabels } from '../reading/loaded-labels.ts'
import { oncePerScope } from '../reading/look-memory.ts'
import { remembered } from '../reading/remembered.ts'
import type { HookScope } from '../reading/spec.ts'
import { clean, fold } from '../reading/text.ts'
import { isFigureSeam } from '../reading/values/figure-seam.ts'
import { holds, type SaidText, type TextTest } from '../reading/text-index.ts'

/** Lines, labels and parts of a page for hooks: what pages of any make have. */

/** A line of visible text and the smallest element that shows it. */
export type Line = { readonly text: string; readonly element: Element }

const inline =
  /^(?:a|abbr|b|bdi|bdo|big|br|data|em|font|i|label|mark|s|small|span|strong|sub|sup|time|u|wbr)$/
const never = 'select, option, textarea, input, nav, script, style, noscript'

/** The visible lines of a scope in page order: one for each element with words of its own. Of a whole page ask `linesNear`. */
export const linesOf = oncePerScope((scope): readonly Line[] =>
  linesAt(scope.texts(scope.element), scope),
)

/** The lines of a scope one of whose texts passes a test (the same function each time). */
export function linesSaying(scope: HookScope, test: TextTest): readonly Line[] {
  return linesAt(
    scope.texts(scope.element).filter((said) => holds(test, said)),
    scope,
  )
}

/**
 * The lines around each text that passes a test: a few before it, what one plan may take up after
 * it. What stands between is of no plan.
 */
export function linesNear(scope: HookScope, test: TextTest): readonly Line[] {
  const texts = scope.texts(scope.element)
  const wanted = new Set<SaidText>()
  texts.forEach((said, at) => {
    if (!holds(test, said)) return
    for (const near of texts.slice(Math.max(0, at - LINES_BEFORE), at + LINES_AFTER))
      wanted.add(near)
  })
  return linesAt([...wanted], scope)
}

const LINES_BEFORE = 4
const LINES_AFTER = 60

function linesAt(texts: readonly SaidText[], scope: HookScope): Line[] {
  const lines: Line[] = []
  const whole = new Set<Element>()
  // One element may hold all the links of a page: it is asked once, not for each of them.
  const isLine = remembered(isWhole)
  for (const { node } of texts) {
    const parent = node.parentElement
    if (!parent || !/[\p{L}\p{N}]/u.test(node.data)) continue
    const element = wholeAround(parent, scope.element, isLine)
    if (element && whole.has(element)) continue
    if (!scope.isRead(element ?? parent) || parent.closest(never)) continue
    if (element) whole.add(element)
    if (!element && isGoingOn(node)) continue
    const texts = element
      ? scope.proseOf(element).split('\n')
      : [clean(wholeText(node).slice(0, 4_000))]
    for (const text of texts) if (text) lines.push({ text, element: element ?? parent })
  }
  return lines
}

/** The outermost element around a text that is one line: words of its own and nothing but inline parts. */
function wholeAround(
  parent: Element,
  scope: Element,
  isLine: (element: Element) => boolean,
): Element | undefined {
  let found: Element | undefined
  for (let node: Element | null = parent; node; node = node.parentElement) {
    if (isLine(node)) found = node
    if (node === scope || !inline.test(node.localName)) break
  }
  return found
}

function isWhole(element: Element): boolean {
  for (const { localName } of element.children) if (!inline.test(localName)) return false
  return hasWords(element) || isAmount(element)
}

/** An amount in several parts (`<span>$</span><span>12</span>`) is one line. */
function isAmount({ childNodes }: Element): boolean {
  if (childNodes.length < 2 || childNodes.length > 4) return false
  let before = ''
  for (const { textContent } of childNodes) {
    if (before !== '' && !isFigureSeam(before, textContent ?? '')) return false
    before += textContent
  }
  return true
}

/** Whether one of the element's own text nodes has more than punctuation. */
function hasWords(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node instanceof Text && /[\p{L}\p{N}]/u.test(node.data),
  )
}

/** Keys of the label table that a text equals; numbers and remarks in brackets may follow. */
export function keysOf(text: string): readonly string[] {
  if (text.length > 80) return []
  const words = labelWords(loadedLabels())
  return (
    words.keysOf(fold(text)) ??
    words.keysOf(fold(text.replace(/\s*(?:[(（[—–·|]|\d).*$/, ''))) ??
    []
  )
}

/** `label: value` in one line. */
export function pairIn(text: string): { keys: readonly string[]; value: string } | undefined {
  const [, label = '', value = ''] = /^([^:：]{1,60})[:：]\s*(.+)$/s.exec(text) ?? []
  const keys = keysOf(label)
  return keys.length ? { keys, value } : undefined
}

export function hasKey(text: string, keys: readonly string[]): boolean {
  return keysOf(text).some((key) => keys.includes(key))
}

/** The elements of several labels. */
export function labelsOf(scope: HookScope, keys: string): Element[] {
  return keys.split(' ').flatMap((key) => scope.labels(key))
}

/** The largest element around one element that holds none of the others, inside the scope. */
export function regionOf(element: Element, others: readonly Element[], scope: HookScope): Element {
  let region = element
  for (
    let next = region.parentElement;
    next && scope.element.contains(next);
    next = next.parentElement
  ) {
    const outer = next
    if (others.some((other) => outer.contains(other) && !element.contains(other))) break
    region = next
  }
  return region
}
