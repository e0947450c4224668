import { isAfter } from '#lib/reading/nodes.ts'
import type { Hook } from '#lib/reading/spec.ts'
import { isWord, selector } from './text-places.ts'

const member = /\/usr\/([A-Za-z0-9._*-]{1,64})(?:[/?#]|$)/

/** The buyer's real name: what stands before the member name in the field that links to the buyer. */
export const buyerName: Hook = (scope) => {
  const { all, document, textOf } = scope
  const self = signedIn(document)
  // The account's own link may stand anywhere: where a field names the buyer, only that member counts.
  const named = buyerField(scope).map(({ raw }) => raw)
  return all('a[href*="/usr/"]').flatMap((element) => {
    const username = memberOf(element)
    if (username === undefined || username === self) return []
    if (named.length && !named.includes(username)) return []
    const raw = withoutLabel(textBefore(element, username, textOf))
    return raw && raw.length <= 80 && /\p{L}/u.test(raw) && !/[:(]/.test(raw)
      ? [{ raw, element }]
      : []
  })
}

/** The first words before the member name, climbing within its field. */
function textBefore(link: Element, username: string, textOf: (element: Element) => string): string {
  let node = link.parentElement
  for (let climb = 0; node && climb < 6; climb++, node = node.parentElement) {
    const text = textOf(node)
    const at = text.indexOf(username)
    if (at > 0) return text.slice(0, at)
    if (node.matches('dd, td')) return ''
  }
  return ''
}

/** The member name that is linked in the buyer's own field, whoever else the page names. */
export const buyerField: Hook = ({ labelled, document }) => {
  const self = signedIn(document)
  return labelled('buyer').flatMap(({ element }) => {
    const links = [element, ...element.querySelectorAll('a[href*="/usr/"]')]
    return links.flatMap((link) => {
      const raw = memberOf(link)
      return raw === undefined || raw === self ? [] : [{ raw, element: link }]
    })
  })
}

/** The buyer's member name in links, the account's own left out. */
export const buyerUsername: Hook = ({ all, document }) => {
  const self = signedIn(document)
  const title = document.querySelector('h1:not(:has(a))')
  return all('a[href*="/usr/"]').flatMap((element) => {
    const raw = memberOf(element)
    // What stands before the page's title is the account's own.
    const isAbove = title && isAfter(element, title) && !element.contains(title)
    return raw === undefined || raw === self || isAbove ? [] : [{ raw, element }]
  })
}

/** The account's own member name. */
export function signedIn(document: Document): string | undefined {
  return memberOf(document.querySelector(selector('ownName')))
}

/** The member that a link leads to. */
export function memberOf(link: Element | null): string | undefined {
  return member.exec(link?.getAttribute('href') ?? '')?.[1]
}

function withoutLabel(text: string): string {
  const trimmed = text.replace(/[\s:·|(]+$/, '').trim()
  const colon = /^([^:]{2,20}):\s*(.*)$/.exec(trimmed)
  if (colon && isWord(colon[1] ?? '', 'buyer')) return colon[2] ?? ''
  return isWord(trimmed, 'buyer') ? '' : trimmed
}
