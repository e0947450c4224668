import type { Acceptance } from './acceptance.ts'
import type { Basis } from './basis.ts'
import { contributionAt } from './contribution.ts'
import { naturalStep, roundOf } from './offer-ground.ts'
import { derive, have, type Outcome } from './outcome.ts'
import { bestOffer, weighed, type BestOffer, type Offer } from './single-offer.ts'

/**
 * The contribution to ask for at least expected cost, its runner-up beside it; `share` is what the
 * buyer gains, 1 − contribution ÷ paid, and nothing asked is a free reship. Undefined: no amount can
 * be quoted. `fallback` is the loss of what is left after a refusal.
 */
export function bestContribution(
  basis: Basis,
  acceptance: Acceptance,
  fallback: bigint,
): Outcome<BestOffer | undefined> {
  return derive(basis.payment, (payment) =>
    derive(roundOf(basis), (round) =>
      derive(contributionAt(basis, 0n), () => {
        const ground = { ...round, acceptance, fallback }
        const offers = askable(payment).flatMap((amount): readonly Offer[] => {
          const figures = contributionAt(basis, amount)
          if (!figures.ok) return []
          const share = 1 - Number(amount) / Number(payment)
          return [weighed(ground, { amount, share, cost: figures.value.loss })]
        })
        return have(bestOffer(offers))
      }),
    ),
  )
}

/** Nothing, and natural amounts below the price. */
function askable(payment: bigint): readonly bigint[] {
  const step = naturalStep(payment)
  return Array.from(
    { length: Number((payment - 1n) / step) + 1 },
    (_, index) => BigInt(index) * step,
  )
}
