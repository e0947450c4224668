import { deliveredAtBuyersPlace } from '#lib/order/delivery.ts'
import type { Facts } from '#lib/order/schema.ts'
import type { Situation } from '#lib/order/situations.ts'
import type { OptionKind } from '#lib/resolution/quote.ts'

const offers: Readonly<Record<Situation, readonly OptionKind[]>> = {
  // Part of the price fits a late parcel only; for one that is missing, everything is owed.
  'not-received': ['reship', 'full-refund'],
  'not-as-described': ['partial-refund', 'reship', 'return-refund', 'full-refund'],
  'changed-mind': ['partial-refund', 'return-refund'],
}

/**
 * The ways out that may be recommended. Left out, though they can be chosen in Costs: a coupon (marketing in
 * messages is forbidden), a contribution (only the buyer's goodwill opens it), and contesting a missing parcel
 * without a delivery scan at the buyer's place.
 */
export function waysWorthOffering(situation: Situation, facts: Facts): readonly OptionKind[] {
  const proven = situation === 'not-received' && deliveredAtBuyersPlace(facts)
  return proven ? [...offers[situation], 'contest'] : offers[situation]
}
