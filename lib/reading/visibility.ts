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
  if (element.checkVisibility({ visibilityProperty: true })) return true
  // Elements without a box of their own count as hidden there, though their content may show.
  const boxless = element.localName === 'slot' || displayOf(element) === 'contents'
  const parent = element.assignedSlot ?? element.parentElement ?? hostOf(element)
  return boxless && parent !== null && isShown(parent)
}

function displayOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display ?? ''
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
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
