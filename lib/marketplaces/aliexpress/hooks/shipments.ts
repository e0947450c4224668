import type { Hook, HookScope } from '../../../reading/spec.ts'
import { isAfter } from '../../../reading/nodes.ts'
import { hasKey, keysOf, labelsOf, linesOf, pairIn, regionOf, timesIn } from './lines.ts'

const foreign =
  'orderId placedAt paidAt orderTotal proceeds itemsTotal disputeId reason buyer openedAt planBuyer planSeller planPlatform evidenceBuyer evidenceSeller quantity unitPrice returnParcel'
const eventKeys = ['eventTime', 'eventStatus', 'eventPlace']

/** One row for each parcel that went to the buyer: the part of the page that is about it. */
export const shipmentRows: Hook = (scope) => {
  const labels = outgoing(scope)
  const isLone = labels.length === 1
  return labels.map((label) => {
    const region = regionOf(label, [...labels, ...labelsOf(scope, foreign)], scope)
    const isElsewhere = scope.labels('carrier').every((carrier) => !region.contains(carrier))
    return {
      raw: '',
      element: isLone && isElsewhere && scope.labels('carrier').length > 0 ? scope.element : region,
    }
  })
}

/** Labels of tracking numbers, without those of a parcel that comes back. */
function outgoing(scope: HookScope): readonly Element[] {
  const heads = labelsOf(scope, 'returnParcel heading')
  const returns = scope.labels('returnParcel')
  return scope.labels('trackingNumber').filter((label) => {
    const [nearest] = heads
      .filter((head) => isAfter(head, label))
      .toSorted((a, b) => (isAfter(a, b) ? 1 : -1))
    return scope.element.contains(label) && !(nearest && returns.includes(nearest))
  })
}

/** The number without the spaces that group it. */
export const trackingNumber: Hook = (scope) =>
  scope
    .labelled('trackingNumber')
    .map(({ raw }) => ({ raw: /^[A-Z\d ]{8,40}$/.test(raw) ? raw.replaceAll(' ', '') : raw }))

/** The scans of a parcel: blocks with one time, in the part of the page that is about the parcel. */
export const eventRows: Hook = (scope) => {
  const [label] = outgoing(scope)
  if (!label) return []
  const region = regionOf(label, labelsOf(scope, foreign), scope)
  const lines = linesOf({ ...scope, element: region })
  const times = lines.filter(({ text }, i) => {
    const before = lines[i - 1]?.text ?? ''
    // The value of a label (shipping time) is no scan.
    return (
      timesIn(text).length === 1 &&
      !pairIn(text) &&
      (keysOf(before).length === 0 || hasKey(before, eventKeys))
    )
  })
  const elements = times.map(({ element }) => element)
  return elements.map((element) => ({
    raw: '',
    element:
      elements.length > 1 ? regionOf(element, elements, scope) : (element.parentElement ?? element),
  }))
}

export const eventTime: Hook = (scope) =>
  linesOf(scope).flatMap(({ text }) => (timesIn(text).length === 1 ? [{ raw: text }] : []))

/** The scan's words without its time and place: the detail where a title and a detail stand apart. */
export const eventStatus: Hook = (scope) => {
  const places = scope.labelled('eventPlace').map(({ raw }) => raw)
  const texts = linesOf(scope).map(({ text }) =>
    text
      .replace(/\d{4}[-/.]\d\d?[-/.]\d\d?[T ]+\d\d?:\d\d(?::\d\d)?/, '')
      .replace(/^[\s,，:：|·–—-]+|[\s,，|·–—-]+$/g, ''),
  )
  const [first, second, more] = texts.filter(
    (text) => text !== '' && !places.includes(text) && keysOf(text).length === 0,
  )
  if (first === undefined || more !== undefined) return []
  return [{ raw: second === undefined || second.length < first.length ? first : second }]
}
