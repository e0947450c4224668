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
  for (let next: Node | null = node; next && isOfText(next); next = next.nextSibling)
    if (isText(next)) text += next.nodeValue ?? ''
  return text
}

/** The text node with which a text ends. */
export function lastOfText(node: Node): Node {
  let last = node
  for (let next: Node | null = node; next && isOfText(next); next = next.nextSibling)
    if (isText(next)) last = next
  return last
}

/** Whether a text node goes on with words that stand before it. */
export function isGoingOn(node: Node): boolean {
  let before = node.previousSibling
  while (before && isOfText(before) && !(isText(before) && /\S/.test(before.nodeValue ?? '')))
    before = before.previousSibling
  return before !== null && isText(before)
}

function isText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE
}

/** Whether a node ends no text that stands before it. */
function isOfText(node: Node): boolean {
  return !isElement(node) || node.localName === 'wbr'
}

/** Whether `b` comes after `a` on the page, or stands inside it. */
export function isAfter(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
