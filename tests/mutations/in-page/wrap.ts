import { elementsOf } from './tree.ts'
import type { Variant } from './variant.ts'

/** Children that their parents insist on. */
const bound =
  'html,head,body,head *,tr,td,th,tbody,thead,tfoot,caption,colgroup,col,li,dt,dd,option,optgroup,legend,summary,source,slot,script,style,template,noscript,br,svg *,iframe,area,param,track,figcaption'
const bindsChildren =
  'table,tbody,thead,tfoot,tr,ul,ol,dl,select,optgroup,svg,svg *,picture,video,audio,map,script,style,template,noscript,textarea,iframe,html,head,details,fieldset'
const inline = new Set(['inline', 'inline-block', 'inline-flex'])

/** Elements that mean nothing, around elements and around what is in them, at any depth. */
export function addWrappers({ document, random }: Variant): void {
  const share = 0.05 + random.next() * 0.25
  const elements = random.some(elementsOf(document.body), share)
  for (const element of elements) {
    if (random.chance(0.6)) wrap(element, random.pick(['div', 'section', 'div', 'span']))
    else wrapContent(element, random.pick(['div', 'span', 'div']))
  }
}

function wrap(element: Element, name: string): void {
  const parent = element.parentElement
  if (!parent || element.matches(bound) || parent.matches(bindsChildren)) return
  const isInline = inline.has(getComputedStyle(element).display)
  const wrapper = wrapperFor(element, isInline ? 'span' : name)
  element.replaceWith(wrapper)
  wrapper.append(element)
}

function wrapContent(element: Element, name: string): void {
  if (
    element.matches(bindsChildren) ||
    element.matches('script,br,img,input,hr') ||
    element.shadowRoot
  )
    return
  if (element.localName.includes('-') || element.childNodes.length === 0) return
  const isInline = inline.has(getComputedStyle(element).display) || element.localName === 'p'
  const wrapper = wrapperFor(element, isInline ? 'span' : name)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

/** A block may not become part of a line: a `span` around one is told to be a block. */
function wrapperFor(element: Element, name: string): HTMLElement {
  const wrapper = element.ownerDocument.createElement(name)
  const display = getComputedStyle(element).display
  if (name === 'span' && !inline.has(display) && display !== 'none') wrapper.style.display = 'block'
  const slot = element.getAttribute('slot')
  if (slot !== null && element.parentElement?.shadowRoot) wrapper.setAttribute('slot', slot)
  return wrapper
}
