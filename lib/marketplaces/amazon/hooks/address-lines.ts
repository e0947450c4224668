import { isElement } from '#lib/reading/nodes.ts'
import { clean, fold } from '#lib/reading/text.ts'
import type { HookScope } from '#lib/reading/spec.ts'

const MAX_LINES = 10
const block = '[data-test-id="shipping-section-buyer-address"]'
/** What may stand in or after the block without being part of the address. */
const ends = ['contactBuyer', 'phone'] as const

/** The lines of the ship-to address, top to bottom; empty when the block cannot be told. */
export function addressLines(scope: HookScope): readonly string[] {
  const blocks = scope.all(block)
  if (blocks.length > 1) return []
  const [known] = blocks
  return known ? linesOf(known, scope) : afterHeading(scope)
}

/** The lines that follow the heading "Ship to" until the next thing that has a name. */
function afterHeading(scope: HookScope): readonly string[] {
  const [heading, ...more] = scope.labels('shipTo').filter((label) => !label.closest('a, button'))
  if (!heading || more.length) return []
  const section = sectionOf(heading, scope)
  if (!section) return []
  const lines = linesOf(section, scope)
  const start = lines.findIndex((line) => fold(line) === fold(scope.textOf(heading)))
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => endsAddress(line, scope))
  return start < 0 ? [] : rest.slice(0, end < 0 ? MAX_LINES : end)
}

/** The smallest ancestor that shows more than the heading. */
function sectionOf(heading: Element, scope: HookScope): Element | undefined {
  const text = scope.textOf(heading)
  let section = heading.parentElement
  while (section && scope.textOf(section).length <= text.length + 1) section = section.parentElement
  return section && scope.textOf(section).length < 1_000 ? section : undefined
}

/** What has a name and a colon ("Address Type: Residential") is no line of an address, whatever its language. */
function endsAddress(line: string, scope: HookScope): boolean {
  if (/^[^\d:：]{2,30}[:：]/.test(line)) return true
  return ends.some((key) =>
    scope.labels(key).some((label) => {
      const word = fold(scope.textOf(label)).split(/[:：]/)[0] ?? ''
      return word !== '' && fold(line).startsWith(word)
    }),
  )
}

/** Lines as the page breaks them: by line breaks and blocks, or one for each of several spans without any. */
function linesOf(element: Element, scope: HookScope): string[] {
  return [...lineTexts(element, scope)].map(clean).filter(Boolean).slice(0, 40)
}

function* lineTexts(element: Element, scope: HookScope): Generator<string> {
  if (isListOfSpans(element)) {
    for (const child of element.children) yield scope.textOf(child)
    return
  }
  const inner = [...element.children].find((child) => isListOfSpans(child))
  if (!inner) {
    yield* scope.proseOf(element).split('\n')
    return
  }
  for (const child of element.childNodes) {
    if (isElement(child)) yield* lineTexts(child, scope)
    else yield child.nodeValue ?? ''
  }
}

function isListOfSpans(element: Element): boolean {
  const { children } = element
  return (
    children.length >= 3 &&
    !element.querySelector('br') &&
    [...children].every((child) => child.localName === 'span')
  )
}
