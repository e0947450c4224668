import { elementsOf, type Styles } from './tree.ts'

/**
 * What the page's style sheets say about what can be seen, as styles of each element: a page whose
 * classes are renamed has to look the same, and its style sheets name the old ones.
 */

const always = ['display', 'visibility', 'opacity', 'white-space', 'content-visibility'] as const
const ofPlaced = ['position', 'top', 'left', 'right', 'bottom', 'transform'] as const
const ofBoxes = ['overflow-x', 'overflow-y', 'clip', 'clip-path', 'flex-direction'] as const
const ofSizes = ['width', 'height', 'max-width', 'max-height'] as const
const properties = [...always, ...ofPlaced, ...ofBoxes, ...ofSizes]

/** Texts for screen readers whose class the page's sheets do not explain: a real page hides them. */
const screenReaderOnly = [
  ['position', 'absolute'],
  ['width', '1px'],
  ['height', '1px'],
  ['overflow', 'hidden'],
  ['clip-path', 'inset(50%)'],
] as const

/** `noise`: class selectors of what the reader knows as never part of a text. */
export function bakedStyles(document: Document, noise: readonly string[]): Styles {
  const elements = elementsOf(document)
  const styled = elements.map((element) => stylesOf(element))
  setSheets(document, true)
  const bare = elements.map((element) => stylesOf(element))
  setSheets(document, false)
  const classes = noise.filter((each) => /^\.[\w-]+$/.test(each)).join(',')
  const isNoise = (element: Element): boolean => classes !== '' && element.matches(classes)
  const entries = elements.map((element, index) => {
    const changed = changes(styled[index] ?? [], bare[index] ?? [])
    return [element, isNoise(element) ? [...changed, ...screenReaderOnly] : changed] as const
  })
  return new Map(entries.filter(([, styles]) => styles.length > 0))
}

function stylesOf(element: Element): readonly string[] {
  const style = getComputedStyle(element)
  return properties.map((name) => style.getPropertyValue(name))
}

function changes(
  styled: readonly string[],
  bare: readonly string[],
): readonly (readonly [string, string])[] {
  const value = (name: string): string =>
    styled[properties.findIndex((each) => each === name)] ?? ''
  const isBoxed = value('overflow-x') !== 'visible' || value('overflow-y') !== 'visible'
  const isPlaced = value('position') !== 'static'
  return properties.flatMap((name, index) => {
    const now = styled[index] ?? ''
    if (now === bare[index] || now === '') return []
    if (isSize(name) && !isBoxed) return []
    if (isPlace(name) && !isPlaced) return []
    return [[name, now] as const]
  })
}

function isSize(name: string): boolean {
  return ofSizes.some((each) => each === name)
}

function isPlace(name: string): boolean {
  return ofPlaced.some((each) => each === name) && name !== 'position'
}

function setSheets(document: Document, disabled: boolean): void {
  const roots = elementsOf(document).flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []))
  for (const root of [document, ...roots])
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) sheet.disabled = disabled
}
