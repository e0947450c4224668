/** Copies of a document's tree that hold its open shadow roots, its scroll positions and its styles. */

/** Style properties to set on an element of the copy, by element of the original. */
export type Styles = ReadonlyMap<Element, readonly (readonly [string, string])[]>

type Scrolled = { readonly element: Element; readonly top: number; readonly left: number }

/** A copy, with what has to be done once it stands in a document. */
export type Copy = { readonly root: Element; readonly scrolled: readonly Scrolled[] }

/** A deep copy; scripts in it do not run again. */
export function copyTree(root: Element, styles?: Styles): Copy {
  const scrolled: Scrolled[] = []
  const copy = (node: Node): Node => {
    const made = node.cloneNode(false)
    if (!(node instanceof Element) || !(made instanceof Element)) return made
    if (node.scrollTop !== 0 || node.scrollLeft !== 0)
      scrolled.push({ element: made, top: node.scrollTop, left: node.scrollLeft })
    for (const [name, value] of styles?.get(node) ?? []) setStyle(made, name, value)
    if (node.shadowRoot) copyShadow(node.shadowRoot, made, copy)
    if (node instanceof HTMLTemplateElement && made instanceof HTMLTemplateElement)
      made.content.append(node.content.cloneNode(true))
    for (const child of node.childNodes) made.append(copy(child))
    return made
  }
  const made = copy(root)
  if (!(made instanceof Element)) throw new Error('the copy of an element is no element')
  return { root: made, scrolled }
}

function copyShadow(from: ShadowRoot, host: Element, copy: (node: Node) => Node): void {
  // A custom element of the page may have made its own while it was copied.
  const to = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  to.replaceChildren(...[...from.childNodes].map((child) => copy(child)))
}

export function setStyle(element: Element, name: string, value: string): void {
  if (element instanceof HTMLElement || element instanceof SVGElement)
    element.style.setProperty(name, value, 'important')
}

/** All elements under a root, inside open shadow roots too. */
export function elementsOf(root: ParentNode): readonly Element[] {
  const found: Element[] = []
  for (const element of root.querySelectorAll('*')) {
    found.push(element)
    if (element.shadowRoot) found.push(...elementsOf(element.shadowRoot))
  }
  return found
}

const silent = 'script,style,noscript,template,textarea,title,svg,option'

/** Text nodes that stand for something, inside open shadow roots too; not those of scripts. */
export function textsOf(root: Element): readonly Text[] {
  return [root, ...elementsOf(root)].flatMap((element) => {
    if (element.matches(silent)) return []
    const own = [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])]
    return own.filter((node) => node instanceof Text).filter((node) => /\S/.test(node.data))
  })
}
