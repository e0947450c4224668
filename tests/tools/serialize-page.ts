/**
 * The whole page as one text: markup, open shadow roots, same-origin frames, form values, sheets.
 * Runs inside the page (its own text is sent there), so it may refer to nothing outside.
 */
export function serializePage(): string {
  const parts: string[] = []
  const visit = (root: Document | ShadowRoot) => {
    parts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML)
    parts.push(`sheets ${root.adoptedStyleSheets.length}`)
    for (const element of root.querySelectorAll('*')) {
      if ('value' in element) parts.push(String(element.value))
      if (element.shadowRoot) visit(element.shadowRoot)
      if (element instanceof HTMLIFrameElement && element.contentDocument?.documentElement) {
        visit(element.contentDocument)
      }
    }
  }
  visit(document)
  return parts.join('\n')
}
