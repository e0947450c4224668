import { elementsOf } from './tree.ts'

/** Parts of a page that stand on their own: where a person sees one end and the next begin. */

const headings = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption'
const landmarks = 'header,nav,aside,footer,[role="navigation"],[role="complementary"],dialog'
const quiet = 'script,style,link,meta,template,noscript'

/** Whether the first text of an element is its own heading, and more follows. */
export function hasOwnHeading(element: Element): boolean {
  if (element.matches(headings)) return false
  const heading = element.querySelector(headings)
  if (!heading) return false
  const text = textOf(element)
  return text.startsWith(textOf(heading)) && text.length > textOf(heading).length + 3
}

export function headingOf(element: Element): string {
  const heading = element.querySelector(headings)
  return heading ? textOf(heading) : ''
}

/** A landmark, or a part under a heading of its own. */
export function standsAlone(element: Element): boolean {
  return element.matches(landmarks) || hasOwnHeading(element)
}

export function isQuiet(element: Element): boolean {
  return element.matches(quiet) || textOf(element) === ''
}

export function textOf(element: Element): string {
  return element.textContent.replaceAll(/\s+/g, ' ').trim()
}

/** The page's main part: the landmark, or the body. */
export function mainOf(document: Document): Element {
  return document.querySelector('main,[role="main"]') ?? document.body
}

/** Elements all of whose children with a text stand alone: their order says nothing. */
export function looseContainers(document: Document): readonly Element[] {
  return elementsOf(document.body)
    .concat(document.body)
    .filter((element) => {
      const children = [...element.children].filter((child) => !isQuiet(child))
      return (
        children.length > 1 &&
        children.every((child) => standsAlone(child)) &&
        !hasLooseText(element)
      )
    })
}

function hasLooseText(element: Element): boolean {
  return [...element.childNodes].some((node) => node instanceof Text && /\S/.test(node.data))
}
