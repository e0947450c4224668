import { deliveryProofOf, type DeliveryProof } from './delivery-proof.ts'
import type { Facts, Shipment, TrackingEvent } from './schema.ts'
import { trackingEventOf } from './tracking-event.ts'
import { fold } from './word-pattern.ts'

/** Where the parcel stands, as far as its scans say. `unknown`: no scan was read. */
export type DeliveryState = 'delivered' | 'returned' | 'lost' | 'moving' | 'announced' | 'unknown'

export type Delivery = {
  readonly state: DeliveryState
  /** The scan that says so, as shown. */
  readonly event?: TrackingEvent
  /** When it was delivered, as printed. */
  readonly deliveredAt?: string
  /** What the scans say of the delivery, beside that it was one. */
  readonly proof?: DeliveryProof
}

type Ending = Extract<DeliveryState, 'delivered' | 'returned' | 'lost'>

function endingOf(status: string): Ending | undefined {
  const kind = trackingEventOf(status)
  if (kind === 'returning') return 'returned'
  return kind === 'returned' || kind === 'lost' || kind === 'delivered' ? kind : undefined
}

function stateOf(shipment: Shipment): Delivery {
  const events = (shipment.events ?? []).filter((event) => event.status !== undefined)
  for (const event of events) {
    const state = endingOf(event.status ?? '')
    if (state === 'delivered') return deliveredBy(event, shipment)
    if (state !== undefined) return { state, event }
  }
  const newest = events[0]
  if (newest === undefined) return { state: 'unknown' }
  const waiting = events.every((event) => trackingEventOf(event.status ?? '') === 'label-made')
  return { state: waiting ? 'announced' : 'moving', event: newest }
}

function deliveredBy(event: TrackingEvent, shipment: Shipment): Delivery {
  const proof = deliveryProofOf(shipment)
  return {
    state: 'delivered',
    event,
    ...(event.at === undefined ? {} : { deliveredAt: event.at }),
    ...(proof === undefined ? {} : { proof }),
  }
}

/**
 * The order's delivery. Of several parcels the one that is furthest from the buyer counts;
 * a delivery date of the order itself counts where no scan was read.
 */
export function deliveryOf(facts: Facts): Delivery {
  const parcels = (facts.shipments ?? []).map(stateOf).filter(({ state }) => state !== 'unknown')
  const open = parcels.find(({ state }) => state !== 'delivered')
  const parcel = open ?? parcels[0]
  if (parcel !== undefined) return parcel
  const at = facts.order?.deliveredAt
  return at === undefined ? { state: 'unknown' } : { state: 'delivered', deliveredAt: at }
}

function words(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}

/** The scan names the order's city or postal code. `false` says only that it could not be seen. */
export function deliveredAtBuyersPlace(facts: Facts): boolean {
  const { state, event } = deliveryOf(facts)
  if (state !== 'delivered' || event === undefined) return false
  const scan = words(`${event.place ?? ''} ${event.status ?? ''}`)
  const places = [facts.buyer?.city, facts.buyer?.postalCode]
  return places.some((place) => {
    const wanted = place === undefined ? '' : words(place).trim()
    return wanted.length > 2 && scan.includes(` ${wanted} `)
  })
}
