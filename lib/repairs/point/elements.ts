import { composedContains, composedParent, rootsOf } from '#lib/reading/roots.ts'

/** Elements as a person sees them: through open shadow roots and same-origin frames. */

/** What lies at a place of the window, the innermost first looked for. */
export function elementAt(document: Document, x: number, y: number): Element | undefined {
  let found: Element | undefined
  let root: DocumentOrShadowRoot = document
  let [left, top] = [x, y]
  for (let depth = 0; depth < 20; depth++) {
    const element: Element | null = root.elementFromPoint(left, top)
    if (!element || element === found) return found
    found = element
    const inner = frameDocument(element)
    if (inner) {
      const box = element.getBoundingClientRect()
      left -= box.left + element.clientLeft
      top -= box.top + element.clientTop
      root = inner
    } else if (element.shadowRoot) root = element.shadowRoot
    else return found
  }
  return found
}

/** Where an element stands in the window, frames reckoned in. */
export function boxOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect()
  let [left, top] = [box.left, box.top]
  let frame = element.ownerDocument.defaultView?.frameElement ?? null
  while (frame) {
    const outer = frame.getBoundingClientRect()
    left += outer.left + frame.clientLeft
    top += outer.top + frame.clientTop
    frame = frame.ownerDocument.defaultView?.frameElement ?? null
  }
  return new DOMRect(left, top, box.width, box.height)
}

export function parentOf(element: Element): Element | undefined {
  for (let node = composedParent(element); node; node = composedParent(node)) {
    if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE) {
      return isPage(node) ? undefined : (node as Element)
    }
  }
  return undefined
}

function isPage(node: Node): boolean {
  return node.nodeName === 'BODY' || node.nodeName === 'HTML'
}

export function childOf(element: Element): Element | undefined {
  const holder = element.shadowRoot ?? frameDocument(element)?.body ?? element
  return [...holder.children].find(isShown)
}

export function siblingOf(element: Element, way: 1 | -1): Element | undefined {
  let next = step(element, way)
  while (next && !isShown(next)) next = step(next, way)
  return next ?? undefined
}

function step(element: Element, way: 1 | -1): Element | null {
  return way === 1 ? element.nextElementSibling : element.previousElementSibling
}

/** The next or previous element that shows a text of its own, in the order of the page. */
export function textBeside(
  document: Document,
  element: Element | undefined,
  way: 1 | -1,
): Element | undefined {
  const all = rootsOf(document)
    .flatMap(({ root }) => [...root.querySelectorAll('*')])
    .filter((each) => hasText(each) && isShown(each))
  const at = element ? all.findIndex((each) => each === element) : -1
  if (at >= 0) return all[at + way]
  const near = element ? all.findIndex((each) => composedContains(element, each)) : 0
  return all[Math.max(near, 0)]
}

const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'OPTION', 'TITLE'])

function hasText(element: Element): boolean {
  if (silent.has(element.nodeName)) return false
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''),
  )
}

export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe') return null
  try {
    return (element as HTMLIFrameElement).contentDocument
  } catch {
    // A foreign frame is not ours to look into.
    return null
  }
}
