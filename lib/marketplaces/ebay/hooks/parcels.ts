import { ownText } from '#lib/reading/element-text.ts'
import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { clean } from '#lib/reading/text.ts'
import { pattern } from '#lib/reading/loaded-patterns.ts'
import { after, isWord, labelled, placesSaying, selector } from './text-places.ts'

/** Carriers as eBay prints them before a number. */
const withCarrier = (): RegExp => pattern('carriers', 'i')

/** Letters and digits, five digits at least, spaces only between groups; an order id has dashes. */
const number = /^[A-Z0-9]{1,30}(?: [A-Z0-9]{1,12}){0,9}$/

type Parcel = { readonly number: string; readonly carrier?: string }

function parcelOf(text: string): Parcel | undefined {
  const [, carrier, rest] = withCarrier().exec(clean(text)) ?? []
  const shown = (carrier === undefined ? clean(text) : (rest ?? '')).toUpperCase()
  const compact = shown.replace(/ /g, '')
  const isNumber =
    number.test(shown) && /^.{8,40}$/.test(compact) && !/^(?:\D*\d){0,4}\D*$/.test(compact)
  return isNumber ? { number: compact, ...(carrier ? { carrier } : {}) } : undefined
}

/** The parcel that an element's own words name, alone or behind their label: `Tracking number: …`. */
function parcelAt(element: Element): Parcel | undefined {
  const text = ownText(element)
  const [, label = '', value] = /^([^:：]{2,40})[:：]\s*(.+)$/.exec(text) ?? []
  return parcelOf(value !== undefined && isWord(label, 'tracking') ? value : text)
}

/** One row for each tracking number that the page shows; desktop and item copies of one are one parcel. */
export const parcels: Hook = (scope) => {
  const known = scope.all(selector('trackingNumber'))
  const values = labelled(scope, 'tracking').flatMap((label) => {
    const next = after(label, scope.textOf)
    return next ? [next, ...moreNumbers(next)] : []
  })
  const inline = scope.labelled('tracking').map(({ element }) => element)
  const links = scope.all(selector('trackingLink'))
  const found = new Map<string, Element>()
  for (const value of [...known, ...values, ...inline, ...links]) {
    for (const element of [value, ...value.querySelectorAll('*')]) {
      const parcel = parcelAt(element)
      const isShown = scope.textOf(value).includes(ownText(element))
      if (parcel && isShown && !found.has(parcel.number)) found.set(parcel.number, element)
    }
  }
  return [...found].map(([raw, element]) => ({ raw, element }))
}

/** Further numbers that stand right behind the first. */
function moreNumbers(first: Element): Element[] {
  const more: Element[] = []
  let next = first.nextElementSibling
  for (; next && parcelOf(ownText(next)); next = next.nextElementSibling) more.push(next)
  return more
}

export const parcelNumber: Hook = ({ element }) => {
  const parcel = parcelAt(element)
  return parcel ? [{ raw: parcel.number, element }] : []
}

/** The carrier that stands with the number, or under a label of its own when there is one parcel only. */
export const parcelCarrier: Hook = (scope) => {
  const { element, textOf } = scope
  const carrier = parcelAt(element)?.carrier ?? carrierBeside(element, textOf) ?? carrierNear(scope)
  return carrier === undefined ? [] : [{ raw: carrier, element }]
}

/** `USPS` and the number as two places in one value. */
function carrierBeside(element: Element, textOf: HookScope['textOf']): string | undefined {
  const text = element.parentElement ? textOf(element.parentElement) : ''
  return text.length < 120 ? withCarrier().exec(text)?.[1] : undefined
}

/** What the label of the number's own part of the page names; a part with two numbers tells nothing. */
function carrierNear({ element, labels, textOf }: HookScope): string | undefined {
  let node = element.parentElement
  for (let climb = 0; node && climb < 6; climb++, node = node.parentElement) {
    const part = node
    const inside = labels('carrier').filter((label) => part.contains(label))
    const numbers = labels('tracking').filter((label) => part.contains(label))
    const [label] = inside
    if (!label) continue
    if (inside.length + numbers.length > 2) return undefined
    const [, inline] = /^[^:：]{2,30}[:：]\s*(.+)$/.exec(textOf(label)) ?? []
    const value = after(label, textOf)
    return inline ?? (value && textOf(value))
  }
  return undefined
}

/** UPS, the Universal Postal Union's S10, USPS: what cannot be anything else. */
const sure = /^(?:1Z[A-Z0-9]{16}|[A-Z]{2}\d{9}[A-Z]{2}|\d{20,26})$/

/** The tracking number of a page about one parcel. */
export const onlyParcel: Hook = (scope) => {
  const named = parcels(scope)
  const found = named.length ? named : sureNumbers(scope)
  const [first, ...more] = found
  return first && more.every(({ raw }) => raw === first.raw) ? [first] : []
}

function hasNumber(text: string): boolean {
  return text.length < 200 && /\d{9}|1Z/.test(text)
}

function sureNumbers(scope: HookScope): { raw: string; element: Element }[] {
  return placesSaying(scope, hasNumber).flatMap(({ element, text }) => {
    const raw = parcelOf(text)?.number
    return raw !== undefined && sure.test(raw) ? [{ raw, element }] : []
  })
}
