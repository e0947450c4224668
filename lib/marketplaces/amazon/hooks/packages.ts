import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { isInRow } from './item-rows.ts'

/** Packages: the box around each tracking number or, where none is given, each ship date. */

const trackingValue = '[data-test-id="tracking-id-value"]'
const box = '.a-box-group.a-spacing-top-micro, .a-box-group'
const dialog = '[role="dialog"], .a-popover'
const foreign = ['orderId', 'purchased', 'shipTo', 'contactBuyer', 'grandTotal', 'channel'] as const

export const packageRows: Hook = (scope) =>
  packagesOf(scope).map((element) => ({ raw: '', element }))

export function packagesOf(scope: HookScope): readonly Element[] {
  const anchors = anchorsOf(scope)
  const heads = foreign
    .flatMap((key) => scope.labels(key))
    .filter((head) => !anchors.includes(head))
  return [...new Set(anchors.map((anchor) => boxAround(anchor, anchors, heads)))]
}

/** The order's shipping service: the words stand in packages too, with the carrier's own service. */
export const orderService: Hook = (scope) => {
  const boxes = packagesOf(scope)
  return scope
    .labelled('service')
    .filter((place) => !boxes.some((each) => each.contains(place.element)))
}

function anchorsOf(scope: HookScope): readonly Element[] {
  const numbers = scope.all(trackingValue)
  if (numbers.length) return numbers
  const labels = [scope.labels('tracking'), scope.labels('shipDate')]
  const free = labels.map((list) =>
    list.filter((label) => !label.closest(dialog) && !label.closest('button')),
  )
  const [tracking = [], dates = []] = free
  const anchors = tracking.length ? tracking : dates
  const own = anchors.filter((anchor) => scope.element.contains(anchor) || !isInRow(anchor, scope))
  // A word of a label may be a label too: `<em>Tracking</em> ID` is one.
  return own.filter((anchor) => !own.some((other) => other !== anchor && other.contains(anchor)))
}

function boxAround(
  anchor: Element,
  anchors: readonly Element[],
  heads: readonly Element[],
): Element {
  const known = anchor.closest(box)
  if (known && anchors.filter((each) => known.contains(each)).length === 1) return known
  let around = anchor
  for (let parent = anchor.parentElement; parent; parent = parent.parentElement) {
    const next = parent
    const isShared =
      next.localName === 'body' ||
      anchors.some((other) => other !== anchor && next.contains(other)) ||
      heads.some((head) => next.contains(head))
    if (isShared) break
    around = next
  }
  return around
}

/** Ship date and carrier of a package whose columns have no labels: first and second of equal columns. */
export const shipDateColumn: Hook = (scope) => bareColumn(scope, 0)
export const carrierColumn: Hook = (scope) => bareColumn(scope, 1)

function bareColumn({ all, textOf }: HookScope, at: 0 | 1): { raw: string; element: Element }[] {
  const columns = all('.a-column.a-span3').filter((column) => textOf(column) !== '')
  const texts = columns.map(textOf)
  // A word before the date that is no month is a label in a language we do not know; the carrier has one too.
  const isBare = /^(?:[\p{L}-]{1,5}[.,]{1,2}\s?)?(?:\d|\p{sc=Latn}{3,9}\.?\s\d{1,2},?\s)/u.test(
    texts[0] ?? '',
  )
  const [element, raw] = [columns[at], texts[at]]
  return isBare && element && raw !== undefined ? [{ raw, element }] : []
}

/** A tracking number without the spaces that group it. */
export const trackingNumber: Hook = ({ all, labelled, textOf }) => {
  const numbers = all(trackingValue).map((element) => ({ raw: textOf(element), element }))
  return (numbers.length ? numbers : labelled('tracking')).map(({ raw, element }) => ({
    raw: ungrouped(raw),
    element,
  }))
}

function ungrouped(text: string): string {
  return /^[A-Z0-9]{1,6}(?: [A-Z0-9]{1,6}){1,9}$/i.test(text) &&
    /\d{4}/.test(text.replace(/ /g, ''))
    ? text.replace(/ /g, '')
    : text
}
