import { deliveryProofOf } from '#lib/order/delivery-proof.ts'
import { plainNumber } from '#lib/order/plain-number.ts'
import type { Shipment, TrackingEvent } from '#lib/order/schema.ts'
import { trackingEventOf } from '#lib/order/tracking-event.ts'
import { sourceOf, type SourcedPage } from './pages.ts'
import { known, type Told } from './told.ts'
import { whenOf } from './when.ts'

/** What a page tells of the order's parcels, each oldest scan first. */
export function parcelTold(page: SourcedPage): readonly Told[] {
  const { order, shipments = [] } = page.reading.facts
  const only = shipments.length === 1 ? shipments[0]?.trackingNumber : undefined
  const parcel = only === undefined ? undefined : plainNumber(only)
  return [
    ...day(page, 'shipped', 'order.shippedAt', order?.shippedAt, parcel),
    ...shipments.flatMap((shipment, index) => parcelOf(page, shipment, `shipments[${index}]`)),
    ...day(page, 'delivered', 'order.deliveredAt', order?.deliveredAt, parcel),
  ]
}

function day(
  page: SourcedPage,
  kind: 'shipped' | 'delivered',
  path: string,
  printed: string | undefined,
  parcel: string | undefined,
): readonly Told[] {
  if (printed === undefined) return []
  const base = { lane: 'parcel' as const, kind, when: whenOf(printed), printed }
  return [known({ ...base, parcel, source: sourceOf(page, path) })]
}

function parcelOf(page: SourcedPage, shipment: Shipment, path: string): readonly Told[] {
  const { trackingNumber, carrier, shippedAt, events = [] } = shipment
  const parcel = trackingNumber === undefined ? undefined : plainNumber(trackingNumber)
  const scans = events.map((event, index) => {
    const source = sourceOf(page, `${path}.events[${index}].status`)
    return known({ ...scanOf(event, shipment, index), parcel, carrier, source })
  })
  return [...day(page, 'shipped', `${path}.shippedAt`, shippedAt, parcel), ...scans.toReversed()]
}

function scanOf(event: TrackingEvent, shipment: Shipment, index: number) {
  const { at: printed, status: text, place } = event
  const scan = text === undefined ? undefined : trackingEventOf(text)
  // A parcel that came back is "delivered" to its sender: the words before it tell.
  const isDelivered = scan === 'delivered' && !cameBack(shipment, index)
  const proof = isDelivered ? deliveryProofOf(upTo(shipment, index)) : undefined
  const kind = isDelivered ? ('delivered' as const) : ('scan' as const)
  const kindOfScan = scan === 'delivered' && !isDelivered ? ('returned' as const) : scan
  const when = whenOf(printed)
  return { lane: 'parcel' as const, kind, when, printed, text, place, scan: kindOfScan, proof }
}

/** The scan with the papers that were added after it, which stand above. */
function upTo({ events, ...parcel }: Shipment, index: number): Shipment {
  return { ...parcel, events: (events ?? []).slice(0, index + 1) }
}

/** On its way back, and not brought out to the buyer since. */
export function cameBack({ events = [] }: Shipment, index: number): boolean {
  for (const { status = '' } of events.slice(index + 1)) {
    const kind = trackingEventOf(status)
    if (kind === 'out-for-delivery' || kind === 'available-for-pickup') return false
    if (kind === 'returning' || kind === 'returned') return true
  }
  return false
}
