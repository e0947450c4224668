import { isShadowRoot } from './nodes.ts'

/** Where elements live: the document, its open shadow roots and its same-origin frames. Closed ones stay closed. */

/** More than this no page has but one that means ill. */
export const MAX_ROOTS = 2_000

export type Root = Document | ShadowRoot

export type RootInfo = {
  readonly root: Root
  /** The element that holds this root; null for the page's own document. */
  readonly host: Element | null
}

/** All roots of a page, outermost first. */
export function rootsOf(document: Document): readonly RootInfo[] {
  const found: RootInfo[] = [{ root: document, host: null }]
  for (let i = 0; i < found.length && found.length < MAX_ROOTS; i++) {
    for (const element of found[i]?.root.querySelectorAll('*') ?? []) {
      const root = element.shadowRoot ?? frameDocument(element)
      if (root) found.push({ root, host: element })
    }
  }
  return found
}

/** A frame's document, when the page may see it too. */
export function frameDocument(element: Element): Document | null {
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
  return node.parentNode ?? holderOf(node)
}

/** Whether `inner` lies in `outer`, looking through shadow roots and frames. */
export function composedContains(outer: Element, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = holderOf(node)) {
    if (outer.contains(node)) return true
  }
  return false
}

/** The element that holds a node's root: a shadow root's host or a frame. */
export function holderOf(node: Node): Element | null {
  const root = node.getRootNode()
  if (isShadowRoot(root)) return root.host
  return root.nodeType === Node.DOCUMENT_NODE
    ? ((root as Document).defaultView?.frameElement ?? null)
    : null
}

/**
 * Whether an element or one of its ancestors is marked, looking through shadow roots and frames.
 * Each element is asked once: make one for each look, a page changes under our feet.
 */
export function withinOf(marked: ReadonlySet<Element>): (element: Element) => boolean {
  if (marked.size === 0) return () => false
  const known = new Map<Element, boolean>()
  return (element) => {
    const path: Element[] = []
    let answer: boolean | undefined
    for (let node: Element | null = element; node && answer === undefined; node = parentOf(node)) {
      answer = marked.has(node) ? true : known.get(node)
      path.push(node)
    }
    for (const node of path) known.set(node, answer ?? false)
    return answer ?? false
  }
}

/** The parent element, or what holds the element's root. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? holderOf(element)
}
