import { remembered } from './remembered.ts'
import { holderOf } from './roots.ts'

/** Whether a person can see an element. Nothing hidden is ever a fact: hidden threads belong to other buyers. */

export type Visibility = {
  /** It is drawn. Needs styles. */
  readonly isVisible: (element: Element) => boolean
  /** It is drawn, is no collapsed box and does not stand where nobody can scroll to. Needs layout. */
  readonly isPlaced: (element: Element) => boolean
  /** The same of it and of all boxes around it. Asked of few elements. */
  readonly isReachable: (element: Element) => boolean
}

/** `exempt`: containers whose being hidden does not count (fragments that the page has yet to move into place). */
export function visibilityOf(exempt: string | undefined): Visibility {
  const isVisible = remembered(
    (element: Element) => isShown(element) || (exempt !== undefined && isExempt(element, exempt)),
  )
  const isOpen = openOf(isVisible)
  const isInside = remembered((element: Element) => !isOutside(element))
  return {
    isVisible,
    isPlaced: remembered((element: Element) => isVisible(element) && isDrawn(element)),
    isReachable: (element) => isVisible(element) && isOpen(element) && isInside(element),
  }
}

/** Whether neither an element nor a box around it is hidden or collapsed. No recursion: a page may be as deep as it likes. */
function openOf(isVisible: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>()
  return (element) => {
    const path: Element[] = []
    let answer: boolean | undefined
    for (let node: Element | null = element; node && answer === undefined; node = outerOf(node)) {
      answer = known.get(node)
      if (answer !== undefined) break
      path.push(node)
      if (!isVisible(node) || isCollapsed(node)) answer = false
    }
    for (const node of path) known.set(node, answer ?? true)
    return answer ?? true
  }
}

/** A pasted text has no boxes: all of it was seen. */
export const everythingSeen: Visibility = {
  isVisible: () => true,
  isPlaced: () => true,
  isReachable: () => true,
}

function isShown(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true
  // Elements without a box of their own count as hidden there, though their content may show.
  const boxless = element.localName === 'slot' || styleOf(element)?.display === 'contents'
  const parent = outerOf(element)
  return boxless && parent !== null && isShown(parent)
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

/** Neither collapsed nor outside; one question of the layout answers for most elements. */
function isDrawn(element: Element): boolean {
  const { right, bottom, width, height } = element.getBoundingClientRect()
  if (width > 1 && height > 1 && right > 0 && bottom > 0) return true
  return !isCollapsed(element) && !isOutside(element)
}

/**
 * A box too small to show what is in it: closed panels have no height, texts for screen readers
 * stand in a box of one pixel.
 */
function isCollapsed(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  if ((width > 1 && height > 1) || !('offsetWidth' in element)) return false
  const style = styleOf(element)
  if (!style || style.display === 'none' || style.display === 'contents') return false
  // A picture that did not load has no size; what is inline has no box to be too small.
  if (style.display === 'inline' || replaced.has(element.localName)) return false
  return style.overflowX !== 'visible' || style.overflowY !== 'visible'
}

const replaced = new Set(['img', 'video', 'audio', 'canvas', 'iframe', 'object'])

/** Left of or above the page, or the box that scrolls it: where nobody can scroll to. */
function isOutside(element: Element): boolean {
  const { right, bottom, width, height } = element.getBoundingClientRect()
  // An empty box at the very edge is not beyond it.
  const edge = width === 0 || height === 0 ? -1 : 0
  if (right > edge && bottom > edge) return false
  const view = element.ownerDocument.defaultView
  if (!view || (right + view.scrollX > edge && bottom + view.scrollY > edge)) return false
  // What a pane has scrolled away (the older messages of a thread) is still to be seen there.
  const pane = paneOf(element)
  if (!pane || isOutside(pane)) return true
  const { left, top } = pane.getBoundingClientRect()
  const down = bottom - top + pane.scrollTop + roomAbove(pane)
  return right - left + pane.scrollLeft <= edge || down <= edge
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

/** What an element is drawn in, through slots, shadow roots and frames. */
function outerOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? holderOf(element)
}

/** A pane that fills from its bottom scrolls up from there. */
function roomAbove(pane: Element): number {
  const isFromBottom = styleOf(pane)?.flexDirection === 'column-reverse'
  return isFromBottom ? pane.scrollHeight - pane.clientHeight : 0
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element)
}
