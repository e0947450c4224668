import { labelWords } from '../reading/labels.ts'
import { loadedLabels } from '../reading/loaded-labels.ts'
import type { HookScope } from '../reading/spec.ts'
import { clean, fold } from '../reading/text.ts'

/** Lines, labels and parts of a page for hooks: what pages of any make have. */

/** A line of visible text and the smallest element that shows it. */
export type Line = { readonly text: string; readonly element: Element }

const inline = /^(?:a|b|bdi|big|br|em|font|i|label|mark|s|small|span|strong|sub|sup|time|u)$/
const never = 'select, option, textarea, input, nav'

/** Lines already gathered, by the look they belong to (each look has a `textOf` of its own). */
const gathered = new WeakMap<HookScope['textOf'], Map<Element, readonly Line[]>>()

/** The visible lines of a scope in page order: one for each element with words of its own. */
export function linesOf(scope: HookScope): readonly Line[] {
  const look = gathered.get(scope.textOf) ?? new Map<Element, readonly Line[]>()
  gathered.set(scope.textOf, look)
  const lines = look.get(scope.element) ?? gather(scope)
  look.set(scope.element, lines)
  return lines
}

function gather(scope: HookScope): Line[] {
  const lines: Line[] = []
  const shown = new Set(scope.all('*'))
  const walk = (element: Element): void => {
    if (element.matches(never)) return
    const isWhole =
      hasWords(element) && [...element.children].every(({ localName }) => inline.test(localName))
    for (const node of isWhole ? [] : element.childNodes) {
      if (node instanceof Element && shown.has(node)) walk(node)
      if (node instanceof Text && /[\p{L}\p{N}]/u.test(node.data))
        lines.push({ text: clean(node.data.slice(0, 4_000)), element })
    }
    const texts = isWhole ? scope.proseOf(element).split('\n') : []
    for (const text of texts) if (text) lines.push({ text, element })
  }
  walk(scope.element)
  return lines
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
  return words.get(fold(text)) ?? words.get(fold(text.replace(/\s*(?:[(（[—–·|]|\d).*$/, ''))) ?? []
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

/** Whether `b` comes after `a` on the page. */
export function isAfter(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
