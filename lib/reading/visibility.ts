import { isShadowRoot } from './nodes.ts'

/** Whether a person can see an element. Nothing hidden is ever a fact: hidden threads belong to other buyers. */

export type Visibility = (element: Element) => boolean

/** `exempt`: containers whose being hidden does not count (fragments that the page has yet to move into place). */
export function visibilityOf(exempt: string | undefined): Visibility {
  const known = new WeakMap<Element, boolean>()
  return (element) => {
    const before = known.get(element)
    if (before !== undefined) return before
    const now = isShown(element) || (exempt !== undefined && isExempt(element, exempt))
    known.set(element, now)
    return now
  }
}

function isShown(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true
  // Elements without a box of their own count as hidden there, though their content may show.
  const boxless = element.localName === 'slot' || displayOf(element) === 'contents'
  const parent = element.assignedSlot ?? element.parentElement ?? hostOf(element)
  return boxless && parent !== null && isShown(parent)
}

function displayOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display ?? ''
}

/** What holds the element's root: a shadow root's host or a frame. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  if (isShadowRoot(root)) return root.host
  return root.nodeType === Node.DOCUMENT_NODE && 'defaultView' in root ? frameOf(element) : null
}

function frameOf(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null
}

/** Hidden only because an exempt container above it is. */
function isExempt(element: Element, exempt: string): boolean {
  const container = element.closest(exempt)
  if (!container) return false
  for (let node: Element | null = element; node && node !== container; node = node.parentElement) {
    if (node.hasAttribute('hidden') || /display:\s*none/.test(node.getAttribute('style') ?? ''))
      return false
  }
  return true
}

/**
 * A box too small to show what is in it: closed panels have no height, texts for screen readers
 * stand in a box of one pixel. Needs layout, so it is asked of few elements.
 */
export function isCollapsed(element: Element): boolean {
  if (!('offsetWidth' in element) || !('offsetHeight' in element)) return false
  const [width, height] = [Number(element.offsetWidth), Number(element.offsetHeight)]
  if (width > 1 && height > 1) return false
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (!style || style.display === 'none' || style.display === 'contents') return false
  return style.overflowX !== 'visible' || style.overflowY !== 'visible'
}

/**
 * Whether a person can get to see an element: it is no part of a collapsed box and does not stand
 * left of or above the page, where nobody can scroll to. `isVisible` is asked first.
 */
export function reachabilityOf(isVisible: Visibility): Visibility {
  const known = new WeakMap<Element, boolean>()
  const isOpen = (element: Element): boolean => {
    const before = known.get(element)
    if (before !== undefined) return before
    const parent = element.assignedSlot ?? element.parentElement ?? hostOf(element)
    const isHeld = parent === null || (isVisible(parent) && isOpen(parent))
    const now = !isCollapsed(element) && isHeld
    known.set(element, now)
    return now
  }
  return (element) => isVisible(element) && isOpen(element) && !isOutside(element)
}

/** Left of or above the page, or the box that scrolls it: where nobody can scroll to. */
export function isOutside(element: Element): boolean {
  const view = element.ownerDocument.defaultView
  const { right, bottom, width, height } = element.getBoundingClientRect()
  if (!view || width === 0 || height === 0) return false
  if (right + view.scrollX > 0 && bottom + view.scrollY > 0) return false
  // What a pane has scrolled away (the older messages of a thread) is still to be seen there.
  const pane = paneOf(element)
  if (!pane) return true
  const { left, top } = pane.getBoundingClientRect()
  return right - left + pane.scrollLeft <= 0 || bottom - top + pane.scrollTop + roomAbove(pane) <= 0
}

/** The nearest box around an element that scrolls. */
function paneOf(element: Element): Element | undefined {
  for (let pane = outerOf(element); pane; pane = outerOf(pane)) {
    const isLarger =
      pane.scrollHeight > pane.clientHeight + 1 || pane.scrollWidth > pane.clientWidth + 1
    if (isLarger && /auto|scroll/.test(styleOf(pane)?.overflow ?? '')) return pane
  }
  return undefined
}

function outerOf(element: Element): Element | null {
  const root = element.getRootNode()
  const host = isShadowRoot(root) ? root.host : null
  return element.assignedSlot ?? element.parentElement ?? host
}

/** A pane that fills from its bottom scrolls up from there. */
function roomAbove(pane: Element): number {
  const isFromBottom = styleOf(pane)?.flexDirection === 'column-reverse'
  return isFromBottom ? pane.scrollHeight - pane.clientHeight : 0
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element)
}
