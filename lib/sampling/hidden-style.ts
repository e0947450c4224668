/** What style sheets say about being seen, as a style of the element: a sample carries no style sheets. */
export function hiddenStyle(element: Element): string {
  const view = element.ownerDocument.defaultView
  if (!view || !(element instanceof view.HTMLElement) || element.closest('head')) return ''
  const style = view.getComputedStyle(element)
  if (style.display === 'none') return 'display:none'
  if (style.visibility !== 'visible' && !isInherited(element, 'visibility'))
    return 'visibility:hidden'
  if (style.opacity === '0') return 'opacity:0'
  if (style.contentVisibility === 'hidden') return 'content-visibility:hidden'
  if (isOutside(element, style)) return 'position:absolute;left:-9999px'
  if (isCollapsed(element, style)) return 'position:absolute;width:1px;height:1px;overflow:hidden'
  return style.whiteSpace.startsWith('pre') && !isInherited(element, 'white-space')
    ? 'white-space:pre-wrap'
    : ''
}

function isInherited(element: Element, property: string): boolean {
  const view = element.ownerDocument.defaultView
  const [own, outer] = [element, element.parentElement].map((each) =>
    each && view ? view.getComputedStyle(each).getPropertyValue(property) : '',
  )
  return own === outer
}

function isOutside(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false
  const { right, bottom } = element.getBoundingClientRect()
  const view = element.ownerDocument.defaultView
  return view !== null && (right + view.scrollX < 0 || bottom + view.scrollY < 0)
}

function isCollapsed(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  if (style.display === 'contents' || style.display === 'inline') return false
  const isSmall = element.offsetWidth <= 1 || element.offsetHeight <= 1
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible'
  return isSmall && clips && element.textContent.trim() !== ''
}
