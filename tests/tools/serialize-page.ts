/**
 * The whole page as one text: markup, open shadow roots, same-origin frames, form values, sheets.
 * Runs inside the page (its own text is sent there), so it may refer to nothing outside.
 */
export function serializePage(): string {
  const parts: string[] = []
  const visit = (root: Document | ShadowRoot) => {
    // A frame's document is of another realm; and a page may name a form so that it answers for the document.
    const isShadow = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE
    const asked = isShadow ? ShadowRoot.prototype : Document.prototype
    const elements = [...asked.querySelectorAll.call(root, '*')]
    parts.push('innerHTML' in root ? root.innerHTML : (elements[0]?.outerHTML ?? ''))
    parts.push(`sheets ${root.adoptedStyleSheets.length}`)
    for (const element of elements) {
      if ('value' in element) parts.push(String(element.value))
      if (element.shadowRoot) visit(element.shadowRoot)
      if (element instanceof HTMLIFrameElement && element.contentDocument) {
        visit(element.contentDocument)
      }
    }
  }
  visit(document)
  return parts.join('\n')
}
