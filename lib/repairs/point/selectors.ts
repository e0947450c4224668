import { isStableLabel, isStableName, stableClass } from './stable-names.ts'

/** Ways to say where an element stands, the ones that last longest first. None is checked here. */

const testAttributes = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-automation-id',
  'data-field',
  'data-name',
  'data-role',
  'itemprop',
  'name',
]

const farthest = 6

export function selectorsOf(element: Element): readonly string[] {
  const own = namesOf(element)
  return [
    ...own,
    ...throughAncestors(element),
    ...classesOf(element),
    ...spokenOf(element),
    ...pathOf(element),
  ]
}

/** The element's id and test attributes. */
function namesOf(element: Element): string[] {
  const id = element.id && isStableName(element.id) ? [`#${CSS.escape(element.id)}`] : []
  const attributes = testAttributes.flatMap((name) => {
    const value = element.getAttribute(name)
    return value !== null && isStableName(value) ? [`[${name}="${value}"]`] : []
  })
  return [...id, ...attributes]
}

/** What it is for people who hear the page. */
function spokenOf(element: Element): string[] {
  const role = element.getAttribute('role')
  const label = element.getAttribute('aria-label')
  const isRole = role !== null && isStableName(role)
  const named =
    label !== null && isStableLabel(label) && !/["\\]/.test(label) ? `[aria-label="${label}"]` : ''
  if (named) return [`${isRole ? `[role="${role}"]` : ''}${named}`]
  return isRole ? [`[role="${role}"]`] : []
}

function classesOf(element: Element): string[] {
  return [...element.classList].flatMap((name) => {
    const stable = stableClass(name)
    if (!stable) return []
    const { whole, prefix } = stable
    return [whole ? `.${CSS.escape(name)}` : `${element.localName}[class*="${prefix}"]`]
  })
}

/** Inside an ancestor that has a name: by what the element is, or by the way there. */
function throughAncestors(element: Element): string[] {
  const found: string[] = []
  let outer = element.parentElement
  for (let far = 0; outer && far < farthest; far++, outer = outer.parentElement) {
    const [name] = [...namesOf(outer), ...spokenOf(outer)]
    if (name === undefined) continue
    const [kind] = [...namesOf(element), ...classesOf(element)]
    if (kind !== undefined) found.push(`${name} ${kind}`)
    found.push(`${name} ${element.localName}`, `${name} > ${steps(element, outer)}`)
    if (found.length > 3) break
  }
  return found
}

/** From the root that the element stands in, place by place. */
function pathOf(element: Element): string[] {
  const root = element.getRootNode()
  const isPage = root.nodeType === Node.DOCUMENT_NODE
  const top = isPage ? element.ownerDocument.body : null
  if (element === top) return []
  return [isPage ? `body > ${steps(element, top)}` : steps(element, null)]
}

/** `div:nth-of-type(2) > span`: the steps from below `outer` down to the element. */
function steps(element: Element, outer: Element | null): string {
  const path: string[] = []
  for (let node: Element | null = element; node && node !== outer; node = node.parentElement) {
    path.unshift(stepTo(node))
  }
  return path.join(' > ')
}

function stepTo(element: Element): string {
  const name = CSS.escape(element.localName)
  const twins = [...(element.parentNode?.children ?? [])].filter(
    (each) => each.localName === element.localName,
  )
  return twins.length > 1 ? `${name}:nth-of-type(${twins.indexOf(element) + 1})` : name
}
