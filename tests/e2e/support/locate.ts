/** An element of the panel: by test id, or by role and accessible name. */
export type Target =
  { readonly testId: string } | { readonly role: keyof typeof roles; readonly name: string }

const roles = {
  button: 'button, [role=button]',
  tab: '[role=tab]',
  textbox: 'input:not([type=checkbox], [type=radio], [type=range]), textarea, [role=textbox]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
  radio: 'input[type=radio], [role=radio]',
  option: '[role=option]',
  slider: 'input[type=range], [role=slider]',
  link: 'a[href], [role=link]',
} as const

export type Query = { readonly css: string; readonly name?: string }

export function queryOf(target: Target): Query {
  if ('testId' in target) return { css: `[data-testid="${target.testId}"]` }
  return { css: roles[target.role], name: target.name }
}

export function inWords(target: Target): string {
  return 'testId' in target ? `[${target.testId}]` : `${target.role} "${target.name}"`
}

export type Place = { readonly x: number; readonly y: number; readonly text: string }

/**
 * Where the middle of the first shown match is, scrolled into view, and what it says; nothing
 * while there is none or something lies over it. Runs inside the page: refers to nothing outside.
 */
export function locate({ css, name }: Query): Place | null {
  const folded = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim()
  const nameOf = (element: Element) => {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ')
    const labelled = ids.map((id) => folded(document.getElementById(id)?.textContent)).join(' ')
    const label =
      'labels' in element && element.labels instanceof NodeList ? element.labels[0] : null
    const own = element.getAttribute('aria-label') ?? folded(element.textContent)
    return folded(labelled) || folded(label?.textContent) || folded(own)
  }
  const element = [...document.querySelectorAll(css)].find(
    (each) =>
      each.getClientRects().length > 0 && (name === undefined || nameOf(each).includes(name)),
  )
  if (element === undefined) return null
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const box = element.getBoundingClientRect()
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const top = document.elementFromPoint(x, y)
  const isFree = top !== null && (element.contains(top) || top.contains(element))
  const text = element instanceof HTMLElement ? element.innerText : (element.textContent ?? '')
  return isFree ? { x, y, text } : null
}
