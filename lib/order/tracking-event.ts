import {
  announced,
  beingReturned,
  delivered,
  lost,
  notDelivered,
  returned,
  returning,
} from './delivery-words.ts'
import { atPickupPoint, deliveryFailed } from './parcel-words.ts'
import { accepted, inCustoms, inTransit, outForDelivery } from './transit-words.ts'
import { fold } from './word-pattern.ts'

/** What a scan says, whatever the carrier and the language. */
export const trackingEventKinds = [
  'label-made',
  'accepted',
  'in-transit',
  'customs',
  'out-for-delivery',
  'delivery-failed',
  'available-for-pickup',
  'delivered',
  'returning',
  'returned',
  'lost',
] as const
export type TrackingEventKind = (typeof trackingEventKinds)[number]

/** The first that fits counts: the sender before the buyer, a failure before a delivery, what is special before what is general. */
const rules: readonly (readonly [TrackingEventKind, RegExp])[] = [
  ['returning', beingReturned],
  ['returned', returned],
  ['returning', returning],
  ['lost', lost],
  ['available-for-pickup', atPickupPoint],
  ['delivery-failed', deliveryFailed],
  ['delivered', delivered],
  ['out-for-delivery', outForDelivery],
  ['customs', inCustoms],
  ['label-made', announced],
  ['accepted', accepted],
  ['in-transit', inTransit],
]

/** A scan's kind by its words; undefined where they say nothing that is known. Never `delivered` for what is not, not yet, or to somebody else. */
export function trackingEventOf(status: string): TrackingEventKind | undefined {
  const text = fold(status.slice(0, 600).replace(/[,;:()]+/g, ' '))
  const rule = rules.find(
    ([kind, words]) => words.test(text) && !(kind === 'delivered' && notDelivered.test(text)),
  )
  return rule?.[0]
}
