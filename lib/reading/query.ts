import { isShadowRoot } from './nodes.ts'
import { composedContains, withinOf, type RootInfo } from './roots.ts'
import type { Visibility } from './visibility.ts'

/** All matches of a selector in a scope, in page order, hidden ones and skipped parts left out. */
export type Query = (scope: Element, selector: string) => readonly Element[]

/** `isVisible` is the cheap question, asked of all elements of the page; `isReachable` is asked of what was looked for. */
export function queryOf(
  roots: readonly RootInfo[],
  isVisible: Visibility,
  isReachable: Visibility,
  skip: string | undefined,
): Query {
  const inner = roots.slice(1)
  // The scope's own root may be in such a part only by a spec's mistake.
  const isSkipped = skip === undefined ? () => false : withinOf(skip)
  return (scope, selector) => {
    const found = new Set<Element>(scope.querySelectorAll(selector))
    if (scope.shadowRoot) addAll(found, scope.shadowRoot, selector)
    for (const { root, host } of inner) {
      if (host && composedContains(scope, host)) addAll(found, root, selector)
    }
    const isShown = selector === '*' ? isVisible : isReachable
    const shown = [...found].filter((element) => isShown(element) && !isSkipped(element))
    return inner.length ? shown.sort(byPageOrder) : shown
  }
}

function addAll(found: Set<Element>, root: ParentNode, selector: string): void {
  for (const element of root.querySelectorAll(selector)) found.add(element)
}

function byPageOrder(a: Element, b: Element): number {
  if (a.getRootNode() !== b.getRootNode()) {
    const [outerA, outerB] = [outermost(a), outermost(b)]
    if (outerA !== outerB) return order(outerA, outerB)
  }
  return order(a, b)
}

function order(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1
}

/** The ancestor that stands in the page's own document. */
function outermost(element: Element): Element {
  let node = element
  for (let depth = 0; depth < 20; depth++) {
    const root = node.getRootNode()
    const host = isShadowRoot(root) ? root.host : frameOf(root)
    if (!host) return node
    node = host
  }
  return node
}

function frameOf(root: Node): Element | null {
  return root.nodeType === Node.DOCUMENT_NODE
    ? ((root as Document).defaultView?.frameElement ?? null)
    : null
}
