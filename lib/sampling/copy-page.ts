import { hiddenStyle } from './hidden-style.ts'
import { scrubAttribute } from './scrub-attributes.ts'
import { scrubScript } from './scrub-state.ts'
import { scrubText, type Scrub } from './scrub-text.ts'

/** What a copy needs to know besides the words. */
export type CopyRules = {
  readonly scrub: Scrub
  readonly base: string
  /** Regular expression: state that the reader uses stands behind it. */
  readonly stateAfter: string | undefined
  /** The document that makes the copies: one in which nothing loads and nothing runs. */
  readonly inert: Document
}

const left = 'link,style,noscript,base,object,embed,audio,video,canvas,portal,meta:not([charset])'
const mostNodes = 400_000

/** A scrubbed copy of an element, of its open shadow root and of its same-origin frame. */
export function copyPage(root: Element, rules: CopyRules): Element {
  const budget = { left: mostNodes }
  const copy = (node: Node): Node | undefined => {
    if (budget.left-- <= 0) return undefined
    if (node.nodeType === Node.TEXT_NODE) return copyText(node, rules)
    return isElement(node) ? copyElement(node, rules, copy) : undefined
  }
  const made = copyElement(root, rules, copy)
  if (!made) throw new Error('a page cannot be left out of its own sample')
  return made
}

type CopyNode = (node: Node) => Node | undefined

function copyElement(element: Element, rules: CopyRules, copy: CopyNode): Element | undefined {
  if (element.matches(left)) {
    rules.scrub.count('removed')
    return undefined
  }
  if (element.localName === 'script') return copyState(element, rules)
  const made = rules.inert.createElementNS(element.namespaceURI, element.localName)
  copyAttributes(element, made, rules)
  if (element.shadowRoot) made.append(shadowCopy(element.shadowRoot, rules, copy))
  // Unsent text, and what a template holds until a script needs it.
  if (element.localName === 'textarea' || element.localName === 'template') return made
  if (element.localName === 'svg') return made
  for (const child of element.childNodes) append(made, copy(child))
  return made
}

function append(parent: Node & ParentNode, child: Node | undefined): void {
  if (child) parent.append(child)
}

function copyText(node: Node, { scrub, inert }: CopyRules): Text {
  return inert.createTextNode(scrubText(node.nodeValue ?? '', scrub))
}

function copyAttributes(element: Element, made: Element, rules: CopyRules): void {
  const { scrub, base } = rules
  for (const attribute of element.attributes) {
    const value = scrubAttribute(element, attribute, scrub, base)
    if (value !== undefined) made.setAttributeNS(attribute.namespaceURI, attribute.name, value)
    else scrub.count('removed')
  }
  const style = hiddenStyle(element)
  if (style !== '') made.setAttribute('style', style)
  const frame = frameText(element, rules)
  if (frame !== undefined) made.setAttribute('srcdoc', frame)
}

/** The declarative form of an open shadow root, which any browser makes one of again. */
function shadowCopy(root: ShadowRoot, rules: CopyRules, copy: CopyNode): Element {
  const made = rules.inert.createElement('template')
  made.setAttribute('shadowrootmode', 'open')
  for (const child of root.childNodes) append(made.content, copy(child))
  return made
}

function copyState(script: Element, rules: CopyRules): Element | undefined {
  const text = scrubScript(script, rules.stateAfter, rules.scrub, rules.base)
  if (text === undefined) {
    rules.scrub.count('removed')
    return undefined
  }
  const made = rules.inert.createElement('script')
  made.setAttribute('type', 'application/json')
  made.textContent = text
  return made
}

/** The page in a frame, where it is of the same origin. */
function frameText(element: Element, rules: CopyRules): string | undefined {
  if (element.localName !== 'iframe' || !('contentDocument' in element)) return undefined
  const inner = element.contentDocument
  if (!isDocument(inner) || inner.body?.textContent.trim() === '') return undefined
  return serialize(copyPage(inner.documentElement, rules), rules.inert)
}

/** Markup of a copy. Its shadow roots are templates by now. */
export function serialize(root: Element, inert: Document): string {
  const holder = inert.createElement('div')
  holder.append(root)
  return `<!doctype html>\n${holder.getHTML()}\n`
}

/** Not `instanceof`: nodes of a frame belong to another window's classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'documentElement' in value
}
