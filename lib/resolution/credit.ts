import { times } from '#lib/money/fraction.ts'
import { divide } from '#lib/money/rounding.ts'
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

/** The credit as a function of the refund, with what the search for a break-even needs. */
export type CreditFunction = {
  readonly on: (refunded: bigint) => Credit
  /** Each percentage line's credit; below a full refund they sum to `credited`. */
  readonly lines: (refunded: bigint) => readonly bigint[]
  /** The refund from which on the percentage lines are credited whole. */
  readonly wholeFrom: bigint
}

/** What the buyer paid the seller, and the part of it that a refund's share is taken of. */
export type Paid = { readonly payment: bigint; readonly itemTotal: bigint }

/**
 * The credit for any refund up to the payment. The refunded share is applied to each rounded fee
 * line and rounded; the fixed part returns only with the whole payment.
 */
export function creditFunction(
  scenario: Scenario,
  book: FeeBook,
  fee: FeeModel,
  paid: Paid,
  route: RefundRoute,
): Outcome<CreditFunction> {
  return derive(refundRule(scenario, book), (rule) => {
    const { percent, fixed } = fee.charge
    const percentSum = percent.reduce((sum, line) => sum + line, 0n)
    const { of, whole } = rule.byItem ? itemShare(paid, route) : paymentShare(paid)
    const lines = (refunded: bigint) =>
      percent.map((line) => times(line, { n: of(refunded), d: whole }, 'half-up'))
    const returns = book.refunds.fixedComesBack[route]
    const fixedBack = (refunded: bigint) => (refunded === paid.payment && returns ? fixed : 0n)
    return have({
      lines,
      wholeFrom: rule.byItem ? paid.itemTotal : paid.payment,
      on: (refunded) => ({
        credited: lines(refunded).reduce((sum, line) => sum + line, fixedBack(refunded)),
        kept: rule.kept(percentSum * of(refunded) + fixedBack(refunded) * whole, whole),
      }),
    })
  })
}

/** The refunded share as `of(refunded) ÷ whole`. */
type Share = { readonly of: (refunded: bigint) => bigint; readonly whole: bigint }

function paymentShare({ payment }: Paid): Share {
  return { of: (refunded) => refunded, whole: payment }
}

/** A partial refund counts against the item first; a deduction from a return is off the item. */
function itemShare({ payment, itemTotal }: Paid, route: RefundRoute): Share {
  if (itemTotal === 0n) return paymentShare({ payment, itemTotal })
  const shipping = payment - itemTotal
  const returned = (refunded: bigint) => (refunded > shipping ? refunded - shipping : 0n)
  const partial = (refunded: bigint) => (refunded < itemTotal ? refunded : itemTotal)
  return { of: route === 'voluntary' ? partial : returned, whole: itemTotal }
}

type RefundRule = {
  /** The share is that of the item's price, without shipping. */
  readonly byItem: boolean
  /** What is kept of an unrounded credit `n ÷ d`. */
  readonly kept: (n: bigint, d: bigint) => bigint
}

function refundRule(scenario: Scenario, book: FeeBook): Outcome<RefundRule> {
  const { administration } = book.refunds
  if (administration === null) return have({ byItem: false, kept: () => 0n })
  const category = known({ 'order.category': scenario.order.category })
  return derive(category, (got): Outcome<RefundRule> => {
    if (administration.mediaCategories.includes(got['order.category']))
      return have({ byItem: true, kept: () => 0n })
    return derive(capOf(scenario, administration), (cap) => {
      const rate = millionths(administration.percent)
      const kept = (n: bigint, d: bigint) => {
        const fee = divide(n * rate, d * 1_000_000n, 'half-up')
        return fee < cap ? fee : cap
      }
      return have({ byItem: false, kept })
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
