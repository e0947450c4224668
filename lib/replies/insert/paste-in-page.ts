/**
 * Runs in the page's own world: Firefox takes the text out of a paste that another world sends. It is
 * put together from this function's source, so it uses nothing from outside. Sends the paste to what
 * has the focus, through shadow roots and frames. What comes of it is looked at elsewhere, since a page
 * may answer what it likes.
 * @returns Whether the page says that it handles the paste itself.
 */
export function pasteInPage(text: string): boolean {
  let active = document.activeElement
  for (;;) {
    const frame = active instanceof HTMLIFrameElement ? active.contentDocument : null
    const inner: Element | null | undefined =
      active?.shadowRoot?.activeElement ?? frame?.activeElement
    if (!inner || inner === active) break
    active = inner
  }
  if (!active) return false
  const view = active.ownerDocument.defaultView ?? window
  const clipboardData = new view.DataTransfer()
  clipboardData.setData('text/plain', text)
  return !active.dispatchEvent(
    new view.ClipboardEvent('paste', {
      bubbles: true,
      cancelable: true,
      composed: true,
      clipboardData,
    }),
  )
}
