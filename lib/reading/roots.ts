import { isShadowRoot } from './nodes.ts'

/** Where elements live: the document, its open shadow roots and its same-origin frames. Closed ones stay closed. */

export type Root = Document | ShadowRoot

export type RootInfo = {
  readonly root: Root
  /** The element that holds this root; null for the page's own document. */
  readonly host: Element | null
}

const MAX_ROOTS = 2_000

/** All roots of a page, outermost first. */
export function rootsOf(document: Document): readonly RootInfo[] {
  const found: RootInfo[] = [{ root: document, host: null }]
  for (let i = 0; i < found.length && found.length < MAX_ROOTS; i++) {
    const info = found[i]
    if (info) collect(info.root, found)
  }
  return found
}

function collect(root: Root, into: RootInfo[]): void {
  for (const element of root.querySelectorAll('*')) {
    if (into.length >= MAX_ROOTS) return
    if (element.shadowRoot) into.push({ root: element.shadowRoot, host: element })
    const inner = frameDocument(element)
    if (inner) into.push({ root: inner, host: element })
  }
}

/** A frame's document, when the page may see it too. */
function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null
  try {
    return (element as HTMLIFrameElement).contentDocument
  } catch {
    // A foreign frame refuses with an exception in some browsers: it is not ours to read.
    return null
  }
}

/** The parent in the composed tree: through shadow roots and frames up to the page. */
export function composedParent(node: Node): Node | null {
  if (node.parentNode) return node.parentNode
  if (isShadowRoot(node)) return node.host
  if (node.nodeType === Node.DOCUMENT_NODE)
    return (node as Document).defaultView?.frameElement ?? null
  return null
}

/** Whether `inner` lies in `outer`, looking through shadow roots and frames. */
export function composedContains(outer: Element, inner: Node): boolean {
  if (outer.contains(inner)) return true
  for (let node: Node | null = inner; node; node = composedParent(node)) {
    if (node === outer) return true
  }
  return false
}

/**
 * Whether an element or one of its ancestors matches, looking through shadow roots and frames. Each
 * element is matched once: make one for each look, a page changes under our feet.
 */
export function withinOf(selector: string): (element: Element) => boolean {
  const known = new WeakMap<Element, boolean>()
  return (element) => {
    const path: Element[] = []
    let answer: boolean | undefined
    for (let node: Element | null = element; node && answer === undefined; node = parentOf(node)) {
      answer = known.get(node)
      if (answer === undefined) {
        path.push(node)
        if (node.matches(selector)) answer = true
      }
    }
    for (const node of path) known.set(node, answer ?? false)
    return answer ?? false
  }
}

/** The parent element, or what holds the element's root. */
function parentOf(element: Element): Element | null {
  const parent = composedParent(element)
  if (parent?.nodeType === Node.ELEMENT_NODE) return parent as Element
  const holder = parent === null ? null : composedParent(parent)
  return holder?.nodeType === Node.ELEMENT_NODE ? (holder as Element) : null
}
