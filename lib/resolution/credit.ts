import { divide } from '#lib/money/rounding.ts'
import { times } from '#lib/money/fraction.ts'
import type { AdministrationFee, FeeBook } from './fee-table.ts'
import type { FeeModel } from './fee.ts'
import { derive, have, known, lack, type Outcome } from './outcome.ts'
import { millionths } from './rates.ts'
import type { Scenario } from './scenario.ts'
import { minorOf } from './table-amount.ts'

/** How the money goes back: it decides whether the fixed part of the fee returns. */
export type RefundRoute = 'voluntary' | 'sellerPaysReturn' | 'buyerPaysReturn'

/** What of the fee comes back on a refund, and what the marketplace keeps of that. */
export type Credit = { readonly credited: bigint; readonly kept: bigint }

/** The credit for refunding `refunded`, with what the search for a break-even needs. */
export type CreditFunction = {
  readonly on: (refunded: bigint) => Credit
  /** Each percentage line's credit on its own; they sum to `credited` below a full refund. */
  readonly lines: (refunded: bigint) => readonly bigint[]
}

/**
 * The credit as a function of the refund, up to the whole `payment`. The refunded share is applied
 * to each rounded fee line and rounded; the fixed part returns only with the whole payment.
 */
export function creditFunction(
  scenario: Scenario,
  book: FeeBook,
  fee: FeeModel,
  payment: bigint,
  route: RefundRoute,
): Outcome<CreditFunction> {
  const { percent, fixed } = fee.charge
  const percentSum = percent.reduce((sum, line) => sum + line, 0n)
  const fixedBack = (refunded: bigint) =>
    refunded === payment && book.refunds.fixedComesBack[route] ? fixed : 0n
  const lines = (refunded: bigint) =>
    percent.map((line) => times(line, { n: refunded, d: payment }, 'half-up'))
  return derive(keptFunction(scenario, book), (kept) =>
    have({
      lines,
      on: (refunded) => ({
        credited: lines(refunded).reduce((sum, line) => sum + line, fixedBack(refunded)),
        kept: kept(percentSum * refunded + fixedBack(refunded) * payment, payment),
      }),
    }),
  )
}

/** What is kept of an unrounded credit `n ÷ d`. */
type Kept = (n: bigint, d: bigint) => bigint

function keptFunction(scenario: Scenario, book: FeeBook): Outcome<Kept> {
  const { administration } = book.refunds
  if (administration === null) return have(() => 0n)
  return derive(known({ 'order.category': scenario.order.category }), (got) => {
    if (administration.exemptCategories.includes(got['order.category'])) return have(() => 0n)
    return derive(capOf(scenario, administration), (cap) => {
      const rate = millionths(administration.percent)
      return have((n, d) => {
        const fee = divide(n * rate, d * 1_000_000n, 'half-up')
        return fee < cap ? fee : cap
      })
    })
  })
}

function capOf(scenario: Scenario, administration: AdministrationFee): Outcome<bigint> {
  if (scenario.fees.refundFeeCap !== undefined) return have(scenario.fees.refundFeeCap)
  const { currency } = scenario.order
  const cap = administration.caps[currency]
  if (cap === undefined) return lack({ code: 'refund-fee-cap-unknown', currency })
  return have(minorOf(cap.cap, currency))
}
