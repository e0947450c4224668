import { deliveryOf } from '#lib/order/delivery.ts'
import type { Facts } from '#lib/order/schema.ts'
import { complaintsOf, type Complaint, type Situation } from '#lib/order/situations.ts'
import { proposeComplaint } from './propose-complaint.ts'

/**
 * The complaint behind a situation: its own, else what the facts say that a claim or a late parcel is
 * about. Undefined where there is none: who cancels, or never ordered, complains of nothing.
 */
export function complaintFor(situation: Situation, facts: Facts): Complaint | undefined {
  const own = complaintsOf[situation]
  if (own !== undefined) return own
  if (situation === 'late')
    return deliveryOf(facts).state === 'delivered' ? undefined : 'not-received'
  if (situation !== 'platform-claim' && situation !== 'appeal') return undefined
  return proposeComplaint(facts)?.complaint
}
