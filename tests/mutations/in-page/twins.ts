import { mainOf } from './blocks.ts'
import { digits, name } from './invented.ts'
import type { Random } from './random.ts'
import { copyTree, elementsOf, textsOf } from './tree.ts'
import type { Variant } from './variant.ts'

/**
 * A copy of the whole page part that nobody can see: about another buyer's order, or the same as it
 * stands for smaller screens.
 */
export function addTwin(variant: Variant): void {
  const { document, random } = variant
  const main = mainOf(document)
  const isBody = main === document.body
  const twin = document.createElement('div')
  const source = isBody ? [...main.children] : [main]
  twin.append(
    ...source.filter((each) => !each.matches('script,style')).map((each) => copyTree(each).root),
  )
  const isSame = random.chance(0.25)
  for (const each of elementsOf(twin)) prepare(each, random, isSame)
  if (!isSame) falsifyTexts(twin, variant)
  const hidden = hide(twin, random)
  const target = isBody ? main : (main.parentElement ?? document.body)
  if (random.chance(0.5)) target.prepend(hidden)
  else target.append(hidden)
}

/** Ids are unique in a page, and a hidden copy holds no scripts. */
function prepare(element: Element, random: Random, isSame: boolean): void {
  if (element.matches('script,style,link,iframe')) return element.remove()
  element.removeAttribute('id')
  if (element.localName === 'main') element.setAttribute('role', 'presentation')
  for (const { name: key, value } of isSame ? [] : element.attributes) {
    if (/^(?:class|style|role|type|rel|slot|part)$/.test(key)) continue
    if (/\d{3}/.test(value)) element.setAttribute(key, otherFigures(value, random))
  }
}

function falsifyTexts(twin: Element, { random, values }: Variant): void {
  const people = values.filter((value) =>
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u.test(value),
  )
  const other = name(random)
  for (const text of textsOf(twin)) {
    for (const each of people) text.data = text.data.replaceAll(each, other)
    text.data = otherFigures(text.data, random)
  }
}

/** Longer figures become others of the same length; days and months stay what they are, years too. */
function otherFigures(text: string, random: Random): string {
  const others = text.replaceAll(/\d{5,}|\d+(?=[-.,]\d{2}(?!\d))/g, (figures) =>
    digits(random, figures.length),
  )
  return others.replaceAll(/(?<![\d.,:-])([12]?\d)(?=[. ,](?:\s?\p{L}))/gu, () =>
    String(1 + random.below(28)),
  )
}

const ways: readonly ((element: HTMLElement) => void)[] = [
  (element) => element.style.setProperty('display', 'none'),
  (element) => element.setAttribute('hidden', ''),
  (element) => element.style.setProperty('visibility', 'hidden'),
  (element) => element.style.setProperty('opacity', '0'),
  (element) => (element.style.cssText = 'position:absolute;left:-9999px;top:0;width:900px'),
  (element) => (element.style.cssText = 'height:0;overflow:hidden'),
  (element) =>
    (element.style.cssText =
      'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)'),
  (element) => element.style.setProperty('content-visibility', 'hidden'),
]

/** In one of the ways in which pages hide what they keep. */
function hide(twin: HTMLElement, random: Random): Element {
  const holder = random.below(ways.length + 3) - ways.length
  if (holder < 0) {
    random.pick(ways)(twin)
    return twin
  }
  const made = twin.ownerDocument.createElement(random.pick(['template', 'dialog', 'details']))
  if (made instanceof HTMLTemplateElement) made.content.append(twin)
  else made.append(twin)
  return made
}
