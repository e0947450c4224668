import { isElement } from './nodes.ts'
import { fromTables } from './values/value-tables.ts'
import { clean, cleanProse, MAX_TEXT } from './text.ts'

/** Tags whose text is never shown. */
export const silent: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'head',
  'select',
  'datalist',
])
/** Tags that stand on lines of their own. */
const blocks = fromTables(({ html }) => new Set(html.blocks))

/** Private characters that stand for the edge of a block until the text is put together. */
const blockEdge = '\uE000'
const paragraphEdge = '\uE001'
const lineEnds = /[\n\uE000\uE001][\s\uE000\uE001]*/g

/** Space before the words of one text that costs nothing; markup is full of it. */
const MOST_SPACE = 1_000

export type TextRules = {
  /** What is never part of a text. */
  readonly isNoise: (element: Element) => boolean
  /** Attributes of custom elements that are shown as text before their content. */
  readonly attributeTexts: readonly string[]
  readonly isVisible: (element: Element) => boolean
}

/** How much text may still be gathered; nothing is left when it was cut off. */
export type Budget = { left: number; depth?: number }

/** Deeper than this no page is built but one that means ill. */
const MAX_DEPTH = 1_500

/** The visible text of an element on one line; of a longer one the beginning, as much as the budget allows. */
export function elementText(
  element: Element,
  rules: TextRules,
  budget: Budget = { left: MAX_TEXT },
): string {
  return clean(rawText(element, { ...rules, keepsLines: false }, budget))
}

/** The visible text of an element, line breaks kept. */
export function elementProse(element: Element, rules: TextRules): string {
  return cleanProse(rawText(element, { ...rules, keepsLines: true }, { left: MAX_TEXT }))
}

/** The element's own text nodes only. */
export function ownText(element: Element): string {
  let text = ''
  for (const node of element.childNodes)
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? ''
  return clean(text)
}

type Gathering = TextRules & { readonly keepsLines: boolean }

function rawText(element: Element, rules: Gathering, budget: Budget): string {
  const parts: string[] = []
  // What was asked for is read even where it would be noise inside something else.
  collectInto(element, rules, parts, budget)
  return parts.join('').replace(lineEnds, linesOf)
}

/** Edges and breaks between two texts, as the lines a browser shows for them. */
function linesOf(run: string): string {
  let lines = 0
  for (const sign of run) {
    if (sign === '\n') lines++
    else if (sign === blockEdge) lines = Math.max(lines, 1)
    else if (sign === paragraphEdge) lines = Math.max(lines, 2)
  }
  return '\n'.repeat(lines)
}

function collect(node: Node, rules: Gathering, parts: string[], budget: Budget): void {
  if (budget.left <= 0) return
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.nodeValue ?? '').slice(0, budget.left + MOST_SPACE)
    budget.left -= text.trim().length
    // Line breaks inside a text node are only white space on the page.
    const isFolded = text.includes('\n') && !(rules.keepsLines && isPreformatted(node))
    parts.push(isFolded ? text.replace(/\s+/g, ' ') : text)
    return
  }
  if (!isElement(node) || isSilent(node, rules)) return
  const depth = budget.depth ?? 0
  if (depth > MAX_DEPTH) return
  budget.depth = depth + 1
  collectInto(node, rules, parts, budget)
  budget.depth = depth
}

function collectInto(node: Element, rules: Gathering, parts: string[], budget: Budget): void {
  if (silent.has(node.localName)) return
  const edge = edgeOf(node)
  parts.push(edge)
  const at = parts.length
  for (const child of shownChildren(node)) collect(child, rules, parts, budget)
  const attributes = node.localName.includes('-') ? attributeTexts(node, rules) : []
  if (attributes.length) parts.splice(at, 0, unshown(attributes, parts.slice(at)))
  if (node.localName !== 'br') parts.push(edge)
}

/** Where lines begin and end: a block begins a new one, a paragraph leaves one empty, `br` ends one. */
function edgeOf(node: Element): string {
  if (node.localName === 'br') return '\n'
  if (node.localName === 'p') return paragraphEdge
  return blocks().has(node.localName) ? blockEdge : ''
}

function isSilent(element: Element, rules: Gathering): boolean {
  if (silent.has(element.localName)) return true
  if (rules.isNoise(element)) return true
  return !rules.isVisible(element)
}

function shownChildren(node: Element): Iterable<Node> {
  if (node.shadowRoot) return node.shadowRoot.childNodes
  if ('assignedNodes' in node && typeof node.assignedNodes === 'function') {
    const assigned: Node[] = node.assignedNodes({ flatten: true })
    return assigned.length ? assigned : node.childNodes
  }
  return node.childNodes
}

function attributeTexts(element: Element, rules: TextRules): string[] {
  return rules.attributeTexts.map((name) => clean(element.getAttribute(name) ?? '')).filter(Boolean)
}

/** Texts that the content does not show already: a link may have its text in an attribute and in its shadow. */
function unshown(texts: readonly string[], content: readonly string[]): string {
  const shown = clean(content.join(''))
  return texts
    .filter((text) => !shown.includes(text))
    .map((text) => `${text} `)
    .join('')
}

function isPreformatted(node: Node): boolean {
  const parent = node.parentElement
  if (!parent) return false
  return parent.localName === 'pre' || parent.localName === 'textarea' || hasPreWrap(parent)
}

function hasPreWrap(element: Element): boolean {
  const value = element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? ''
  return value.startsWith('pre') || value === 'break-spaces'
}
