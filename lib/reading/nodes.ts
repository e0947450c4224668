/** What a node is, whatever window it belongs to: in a frame `instanceof` asks the wrong classes. */

export function isElement(node: unknown): node is Element {
  return isNode(node) && node.nodeType === Node.ELEMENT_NODE
}

export function isShadowRoot(node: unknown): node is ShadowRoot {
  return isNode(node) && node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'nodeType' in node
}

/** A text and what goes on behind it: comments and places where a line may break do not end it. */
export function wholeText(node: Node): string {
  let text = ''
  for (let next: Node | null = node; next; next = next.nextSibling) {
    const isSeam = isElement(next) ? next.localName === 'wbr' : next.nodeType !== Node.TEXT_NODE
    if (isElement(next) && !isSeam) break
    if (!isSeam) text += next.nodeValue ?? ''
  }
  return text
}

/** Whether `b` comes after `a` on the page, or stands inside it. */
export function isAfter(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
