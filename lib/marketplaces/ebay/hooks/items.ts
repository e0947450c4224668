import { isAfter } from '#lib/reading/nodes.ts'
import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { fold } from '#lib/reading/text.ts'
import { pattern } from '#lib/reading/loaded-patterns.ts'
import { datesIn, isAmount, labelled, places, placesSaying, type Place } from './text-places.ts'

/** Links to listings, of today and of old. */
export const itemLink = 'a[href*="/itm/"], a[href*="ViewItem"]'

/** Item cards where no class tells: around each "Item ID" the nearest part with a listing link and an amount. */
export const itemCards: Hook = (scope) => {
  const labels = idLabels(scope)
  return labels.flatMap((label) => {
    const card = cardAround(label, labels, scope)
    return card ? [{ raw: scope.textOf(card), element: card }] : []
  })
}

function hasItemId(text: string): boolean {
  return text.length < 80 && /\d{9,15}/.test(text)
}

/** `Item ID:` as a place of its own, or with the id behind it. */
function idLabels(scope: HookScope): readonly Element[] {
  const own = labelled(scope, 'itemId')
  if (own.length) return own
  return placesSaying(scope, hasItemId)
    .filter(({ text }) => /^[\p{L}' .°#-]{4,24}:?\s*#?\d{9,15}$/u.test(text))
    .map(({ element }) => element)
}

function cardAround(
  label: Element,
  labels: readonly Element[],
  scope: HookScope,
): Element | undefined {
  for (let node = label.parentElement; node && node !== scope.element; node = node.parentElement) {
    const holder = node
    if (labels.filter((other) => holder.contains(other)).length > 1) return undefined
    if (node.querySelector(itemLink) && hasAmount(node, scope)) return node
  }
  return undefined
}

/** Whether some part of an element shows an amount and nothing else, or a word with a colon before it. */
export function hasAmount(element: Element, scope: HookScope): boolean {
  return [...element.querySelectorAll('*')].some(
    (inner) =>
      inner.childElementCount === 0 &&
      isAmount(scope.textOf(inner).replace(/^[^\d:：]{2,40}[:：]\s*/, '')),
  )
}

/** Names of properties that a buyer chooses by. English and German; a guess that fails reads nothing. */
const aspects = (): RegExp => pattern('aspectWords', 'iu')
const pair = /^(\p{L}[\p{L} /()-]{0,30}?)\s*:\s*(.{1,60})$/u

/** The values of `Colour: Red · Size: M`, one raw text each. */
export const variation: Hook = (scope) => {
  const [known] = scope.all('.lineItemCardInfo__aspects')
  const texts = known
    ? [scope.textOf(known)]
    : placesSaying(scope, namesAspect).map(({ text }) => text)
  for (const text of texts) {
    const values = valuesOf(text, known !== undefined)
    if (values.length) return values.map((raw) => ({ raw }))
  }
  return []
}

const namesAspect = (text: string): boolean =>
  text.length <= 300 && text.split(/[:·|•;,]/).some((part) => aspects().test(part.trim()))

function valuesOf(text: string, isKnown: boolean): string[] {
  if (text.length > 300) return []
  const parts = text.split(/\s*[·|•;]\s*|\s*,\s*(?=\p{L}[\p{L} ]{0,24}:)/u).filter(Boolean)
  const pairs = parts.map((part) => pair.exec(part))
  if (pairs.some((match) => match === null)) return []
  if (!isKnown && !pairs.every((match) => aspects().test(match?.[1] ?? ''))) return []
  return pairs.map((match) => (match?.[2] ?? '').trim()).filter(Boolean)
}

/** The returned item: around the return's labels the nearest part with one listing, or the one listing before them. */
export const returnedItem: Hook = (scope) => {
  const shown = scope.all(itemLink)
  const ids = labelled(scope, 'itemId')
  for (const label of [...labelled(scope, 'returnId'), ...labelled(scope, 'orderId')]) {
    for (let node = label.parentElement; node; node = node.parentElement) {
      const holder = node
      const links = shown.filter((link) => holder.contains(link))
      // An item named by its id alone: a listing linked further off is another.
      if (links.length === 0 && ids.some((id) => holder.contains(id))) return asRow(holder)
      if (links.length === 0) continue
      return asRow(idsOf(links).size === 1 ? holder : onlyBefore(links, label))
    }
  }
  return []
}

/** A title without a link: under its label, or what the item's picture is called, or what stands right before its id. */
export const plainTitle: Hook = (scope) => {
  if (scope.all(itemLink).length) return []
  const all = places(scope)
  const alts = new Set(scope.all('img[alt]').map((image) => fold(image.getAttribute('alt') ?? '')))
  const pictured = all.filter(({ text }) => text.length > 7 && alts.has(fold(text)))
  const named = scope.labelled('itemName').filter(({ raw }) => isTitle(raw))
  const before = labelled(scope, 'itemId').flatMap((id) => titleBefore(all, id))
  const found = [named, pictured.map(({ text, element }) => ({ raw: text, element })), before]
  return found.find((each) => each.length > 0) ?? []
}

function titleBefore(all: readonly Place[], id: Element): { raw: string; element: Element }[] {
  const last = all.findLast(({ element }) => isAfter(element, id) && !element.contains(id))
  return last && isTitle(last.text) ? [{ raw: last.text, element: last.element }] : []
}

/** Two words at least, and nothing that a date, an amount or a sentence would be. */
function isTitle(text: string): boolean {
  return (
    /^\S.{6,160}$/u.test(text) &&
    /\p{L}{3}.*\s/u.test(text) &&
    !/[:：?!]$|[.!?]\s/u.test(text) &&
    !isAmount(text) &&
    datesIn(text) === 0
  )
}

function asRow(part: Element | undefined) {
  return part ? [{ raw: '', element: part }] : []
}

/** Similar goods follow what was returned. */
function onlyBefore(links: readonly Element[], label: Element): Element | undefined {
  const before = links.filter((link) => isAfter(link, label))
  const part = before.at(-1)?.parentElement
  const isOne = idsOf(before).size === 1
  return isOne && part && idsOf([...part.querySelectorAll(itemLink)]).size === 1 ? part : undefined
}

function idsOf(links: readonly Element[]): ReadonlySet<string> {
  return new Set(links.map(listingOf))
}

/** The listing that a link leads to; the address itself where it names none. */
export function listingOf(link: Element): string {
  const href = link.getAttribute('href') ?? ''
  return /(?:\/itm\/(?:[^/?#]+\/)?|[?&]item=)(\d{9,15})/i.exec(href)?.[1] ?? href
}
