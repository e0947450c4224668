/** A document as data: written as text, or made into nodes. Texts are always texts, never markup. */
export type Tree = {
  readonly tag: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly children?: readonly (Tree | string)[]
}

const empty = new Set(['meta', 'img', 'br', 'hr'])

export function toHtml(tree: Tree | string): string {
  if (typeof tree === 'string') return escaped(tree)
  const attributes = Object.entries(tree.attributes ?? {})
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
  const open = `<${tree.tag}${attributes}>`
  if (empty.has(tree.tag)) return open
  return `${open}${(tree.children ?? []).map(toHtml).join('')}</${tree.tag}>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export function toNode(tree: Tree | string, document: Document): Node {
  if (typeof tree === 'string') return document.createTextNode(tree)
  const element = document.createElement(tree.tag)
  for (const [name, value] of Object.entries(tree.attributes ?? {}))
    element.setAttribute(name, value)
  for (const child of tree.children ?? []) element.append(toNode(child, document))
  return element
}
