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

/** The text nodes of a text that begins at a node: comments and places where a line may break do not end it. */
function* textFrom(node: Node | null, way: 'nextSibling' | 'previousSibling'): Generator<Node> {
  for (let next = node; next; next = next[way]) {
    if (next.nodeType === Node.TEXT_NODE) yield next
    else if (isElement(next) && next.localName !== 'wbr') return
  }
}

/** A text and what goes on behind it. */
export function wholeText(node: Node): string {
  return [...textFrom(node, 'nextSibling')].map(({ nodeValue }) => nodeValue).join('')
}

/** The node with which a text ends. */
export function lastOfText(node: Node): Node {
  return [...textFrom(node, 'nextSibling')].at(-1) ?? node
}

/** Whether a text node goes on with words that stand before it. */
export function isGoingOn(node: Node): boolean {
  for (const { nodeValue } of textFrom(node.previousSibling, 'previousSibling'))
    if (/\S/.test(nodeValue ?? '')) return true
  return false
}

/** Whether `b` comes after `a` on the page, or stands inside it. */
export function isAfter(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
