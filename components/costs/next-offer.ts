import type { OfferRecord } from '#lib/casebook/offers.ts'
import { minorOf } from '#lib/money/text.ts'
import type { Ladder, LadderStep } from '#lib/resolution/ladder.ts'

/** The next step of a ladder, and where it stands in it. */
export type NextOffer = {
  readonly step: LadderStep
  /** From 0. */
  readonly index: number
}

/** The first step above every part refund that this buyer did not take; undefined: none is left. */
export function nextOffer(
  ladder: Ladder,
  offers: readonly OfferRecord[],
  currency: string,
): NextOffer | undefined {
  if (!ladder.ok) return undefined
  const declined = declinedUpTo(offers, currency)
  const index = ladder.steps.findIndex(({ amount }) => amount > declined)
  const step = ladder.steps[index]
  return step ? { step, index } : undefined
}

/** The largest part refund that was refused or not answered in time, in the smallest unit. */
export function declinedUpTo(offers: readonly OfferRecord[], currency: string): bigint {
  return offers
    .filter(({ way, answer }) => way === 'partial-refund' && answer && answer.answer !== 'accepted')
    .flatMap(({ amount }) =>
      amount?.currency === currency ? (minorOf(amount.amount, currency) ?? []) : [],
    )
    .reduce((most, minor) => (minor > most ? minor : most), 0n)
}
