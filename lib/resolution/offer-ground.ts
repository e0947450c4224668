import type { Acceptance } from './acceptance.ts'
import type { Basis } from './basis.ts'
import { largestPartial } from './break-even.ts'
import { lossOf } from './lines.ts'
import { derive, have, known, type Outcome } from './outcome.ts'
import { lostContest } from './other-ways.ts'
import { refundOf } from './refunds.ts'

/**
 * What offers of a part of the price are weighed on. Amounts are in the smallest unit; chances are
 * numbers from 0 to 1.
 */
export type OfferGround = RefusalGround & {
  /** What the buyer paid: shares are of this. */
  readonly payment: bigint
  /** What a refund of this amount costs the seller, fees and rounding counted. */
  readonly costOf: (refund: bigint) => bigint
  /** The largest refund below the payment that costs less than the fallback; undefined: none does. */
  readonly bound: bigint | undefined
}

/** What any offer is weighed on. */
export type RefusalGround = Round & {
  readonly acceptance: Acceptance
  /** What it costs when every offer is refused. */
  readonly fallback: bigint
}

export type Round = {
  /** What one more round costs in time and annoyance. */
  readonly delay: bigint
  readonly escalation: Escalation
}

/** After a refusal the buyer may take it to the marketplace or the bank, at this cost. */
export type Escalation = { readonly chance: number; readonly loss: bigint }

/** The ground of an order's offers. `fallback` is the loss of the way out that is left after a refusal. */
export function offerGround(
  basis: Basis,
  acceptance: Acceptance,
  fallback: bigint,
): Outcome<OfferGround> {
  return derive(refundOf(basis, 'voluntary'), (cost) =>
    derive(basis.payment, (payment) =>
      derive(roundOf(basis), (round) =>
        have({
          ...round,
          acceptance,
          payment,
          costOf: (refund) => lossOf(cost.lines(refund)),
          fallback,
          bound: aboveZero(largestPartial(basis, fallback - 1n)),
        }),
      ),
    ),
  )
}

export function roundOf(basis: Basis): Outcome<Round> {
  return derive(known({ 'round.delay': basis.scenario.round.delay }), (got) =>
    derive(escalationOf(basis), (escalation) => have({ delay: got['round.delay'], escalation })),
  )
}

function aboveZero(amount: bigint | undefined): bigint | undefined {
  return amount === 0n ? undefined : amount
}

/** What is lost when a refusal ends in a lost case; without a chance of it nothing has to be known. */
function escalationOf(basis: Basis): Outcome<Escalation> {
  const share = basis.scenario.round.escalation
  if (share === undefined || share.n === 0n) return have({ chance: 0, loss: 0n })
  const chance = Number(share.n) / Number(share.d)
  return derive(lostContest(basis), (loss) => have({ chance, loss }))
}

/** Amounts that a person would name, ascending: whole steps up to the bound. */
export function naturalAmounts(ground: OfferGround): readonly bigint[] {
  const { bound, payment } = ground
  if (bound === undefined) return []
  const step = naturalStep(payment)
  return Array.from({ length: Number(bound / step) }, (_, index) => BigInt(index + 1) * step)
}

/** 1 or 5 with zeros, at most a fortieth of the price: 1.00 for 100.00, 0.50 for 25.00, ¥100 for ¥8000. */
export function naturalStep(payment: bigint): bigint {
  let power = 1n
  while (power * 10n * leastSteps <= payment) power *= 10n
  return power * 5n * leastSteps <= payment ? power * 5n : power
}

const leastSteps = 40n

/** A refund as a share of the payment. */
export function shareOf(amount: bigint, { payment }: OfferGround): number {
  return Number(amount) / Number(payment)
}
