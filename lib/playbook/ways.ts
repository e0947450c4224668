import { deliveredAtBuyersPlace } from '#lib/order/delivery.ts'
import type { Facts } from '#lib/order/schema.ts'
import type { Complaint, Situation } from '#lib/order/situations.ts'
import type { OptionKind } from '#lib/resolution/quote.ts'
import { complaintFor } from './complaint-for.ts'

const offers: Readonly<Record<Complaint, readonly OptionKind[]>> = {
  // Part of the price fits a late parcel only; for one that is missing, everything is owed.
  'not-received': ['reship', 'full-refund'],
  'not-as-described': ['partial-refund', 'reship', 'return-refund', 'full-refund'],
  'changed-mind': ['partial-refund', 'return-refund'],
}

/** Where a delivery scan at the buyer's place answers the complaint. */
const contestable: readonly Situation[] = ['not-received', 'delivered-says-carrier']

/** Where the complaint alone would propose too much or too little. */
const bySituation: Partial<Record<Situation, readonly OptionKind[]>> = {
  // A second parcel for one that is still on its way is paid for twice.
  'in-transit': [],
  customs: [],
  cancellation: ['full-refund'],
  // Nothing is offered beside a chargeback or a decided claim.
  unauthorised: ['contest'],
  'platform-claim': [],
  appeal: [],
}

/**
 * The ways out that may be recommended. Left out, though they can be chosen in Costs: a coupon (marketing in
 * messages is forbidden), a contribution (only the buyer's goodwill opens it), and contesting a missing parcel
 * without a delivery scan at the buyer's place.
 */
export function waysWorthOffering(situation: Situation, facts: Facts): readonly OptionKind[] {
  const own = bySituation[situation]
  if (own) return own
  const complaint = complaintFor(situation, facts)
  if (complaint === undefined) return []
  const proven = contestable.includes(situation) && deliveredAtBuyersPlace(facts)
  return proven ? [...offers[complaint], 'contest'] : offers[complaint]
}
