import type { Complaint, Situation } from '#lib/order/situations.ts'
import { deliveryOf } from '#lib/order/delivery.ts'
import type { Facts } from '#lib/order/schema.ts'
import type { CheckState } from './types.ts'

export type CheckScene = {
  readonly facts: Facts
  readonly situation: Situation | undefined
  readonly complaint: Complaint | undefined
  /** The case has ended: nobody negotiates any more. */
  readonly isClosed: boolean
}

/**
 * Where the order stands, all that holds at once. A parcel without any scan has not arrived as far as
 * anybody knows; only a cancellation before shipping tells that it has not left.
 */
export function checkStatesOf(scene: CheckScene): readonly CheckState[] {
  const { facts, situation, complaint, isClosed } = scene
  const states: CheckState[] = [parcelState(facts, situation)]
  if (isClosed) return states
  if (facts.dispute !== undefined) states.push('dispute-open')
  if (situation === 'appeal') states.push('claim-granted')
  if (complaint !== undefined || situation !== undefined) states.push('negotiation')
  return states
}

function parcelState(facts: Facts, situation: Situation | undefined): CheckState {
  if (situation === 'cancellation') return 'order-unshipped'
  return deliveryOf(facts).state === 'delivered' ? 'delivered' : 'before-delivery'
}
