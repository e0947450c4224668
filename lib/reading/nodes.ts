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
