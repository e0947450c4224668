import { times } from '#lib/money/fraction.ts'
import type { Basis } from './basis.ts'
import { derive, have, known, type Outcome } from './outcome.ts'

/**
 * What a refund loses on the exchange rate: money that was paid out in another currency bore a spread
 * that does not come back. Nothing within the days in which the marketplace refunds at the rate of
 * the sale, nor before the payout: the refund is taken off it then. economics.md §1.1, §2.9.
 */
export function spreadOf({ scenario, book }: Basis): Outcome<(refunded: bigint) => bigint> {
  const { spread, paidOut, daysSinceSale } = scenario.payout
  if (spread === undefined || spread.n === 0n) return have(() => 0n)
  const { originalRateDays } = book.refunds
  const rate = (refunded: bigint) => times(refunded, spread, 'half-up')
  return derive(known({ 'payout.paidOut': paidOut }), (got) => {
    if (!got['payout.paidOut']) return have(() => 0n)
    if (originalRateDays === undefined) return have(rate)
    return derive(known({ 'payout.daysSinceSale': daysSinceSale }), (since) =>
      have(since['payout.daysSinceSale'] <= BigInt(originalRateDays) ? () => 0n : rate),
    )
  })
}
