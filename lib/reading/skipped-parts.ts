import { fold } from './text.ts'

/** Parts of a page under headings such as "Other orders from this buyer": about something else, never read. */

const MAX_HEADING = 60

/** `labels`: the elements that show such a heading's words. */
export function partsUnder(labels: readonly Element[], root: Element): readonly Element[] {
  return headingsOf(labels, root).flatMap((heading) => partOf(heading, root))
}

/** Short headings and the elements that hold nothing else: which of them is the heading, their siblings tell. */
function headingsOf(labels: readonly Element[], root: Element): readonly Element[] {
  const headings = new Set<Element>()
  for (const label of labels) {
    if (!root.contains(label) || label.textContent.length > MAX_HEADING) continue
    const words = fold(label.textContent)
    let node: Element | null = label
    while (node && node !== root && isOnly(node, words)) {
      headings.add(node)
      node = node.parentElement
    }
  }
  return [...headings]
}

function isOnly(element: Element, words: string): boolean {
  if (element.childElementCount > 2) return false
  const text = element.textContent
  return text.length <= MAX_HEADING && fold(text) === words
}

/** The smallest element that begins with the heading and says more; in a flat list what follows up to the next heading of its kind. */
function partOf(heading: Element, root: Element): readonly Element[] {
  let part = heading
  for (
    let next = part.parentElement;
    next && next !== root && beginsWith(next, part);
    next = next.parentElement
  ) {
    part = next
    if (textOf(part) === textOf(heading)) continue
    const isFlat = [...part.children].some(
      (each) => !each.contains(heading) && isLike(each, heading),
    )
    return isFlat ? following(heading) : [part]
  }
  return following(part)
}

function following(heading: Element): readonly Element[] {
  const parts = [heading]
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (isLike(next, heading)) break
    parts.push(next)
  }
  return parts
}

function isLike(a: Element, b: Element): boolean {
  return a.localName === b.localName && a.className === b.className
}

function textOf(element: Element): string {
  return element.textContent.trim()
}

/** Whether nothing with a text stands before the child. */
function beginsWith(parent: Element, child: Element): boolean {
  for (let node = child.previousSibling; node; node = node.previousSibling) {
    if ((node.textContent ?? '').trim() !== '') return false
  }
  return parent.contains(child)
}
