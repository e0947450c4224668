import type { Query } from './query.ts'
import { fold } from './text.ts'

/** Parts of a page under headings such as "Other orders from this buyer": about something else, never read. */

const MAX_HEADING = 60

export function partsUnder(
  headings: ReadonlySet<string>,
  root: Element,
  query: Query,
): readonly Element[] {
  const found = query(root, '*').filter((element) => {
    const text = element.childElementCount > 2 ? '' : (element.textContent ?? '')
    return text !== '' && text.length <= MAX_HEADING && headings.has(fold(text))
  })
  return found.flatMap((heading) => partOf(heading, root))
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
