import { times } from '#lib/money/fraction.ts'
import type { Basis } from './basis.ts'
import { creditFunction, type CreditFunction, type RefundRoute } from './credit.ts'
import { linesOf, type AmountLine } from './lines.ts'
import { derive, have, known, type Outcome } from './outcome.ts'
import { spreadOf } from './spread.ts'

/**
 * The ways out that give money back. Each is its lines, whose sum is the loss. What insurance or
 * carrier pays lowers them all, a partial refund too: it pays for the damage, not for the remedy.
 */

export function fullRefund(basis: Basis): Outcome<readonly AmountLine[]> {
  return derive(basis.payment, (payment) =>
    derive(refundOf(basis, 'voluntary'), ({ lines }) => have(lines(payment))),
  )
}

/** The marketplace decides: no credit. What the defect costs the account stands in `contest`. */
export function forcedRefund(basis: Basis): Outcome<readonly AmountLine[]> {
  const inputs = known({ 'costs.recovered': basis.scenario.costs.recovered })
  return derive(basis.payment, (payment) =>
    derive(inputs, (got) =>
      derive(spreadOf(basis), (spread) =>
        have(
          linesOf([
            ['refund-to-buyer', payment],
            ['exchange-spread', spread(payment)],
            ['recovered', -got['costs.recovered']],
          ]),
        ),
      ),
    ),
  )
}

/** Of the whole payment it is a full refund, and the fixed part of the fee returns. */
export function partialRefund(basis: Basis): Outcome<readonly AmountLine[]> {
  const inputs = known({ 'terms.partialRefund': basis.scenario.terms.partialRefund })
  return derive(inputs, (got) =>
    derive(refundOf(basis, 'voluntary'), ({ lines }) => have(lines(got['terms.partialRefund']))),
  )
}

/** A refund against the goods, less a deduction. */
export function returnRefund(basis: Basis): Outcome<readonly AmountLine[]> {
  const { terms, costs } = basis.scenario
  const inputs = known({
    'terms.restocking': terms.restocking,
    'terms.returnPaidBy': terms.returnPaidBy,
    'costs.returnLabel': costs.returnLabel,
    'costs.handling': costs.handling,
    'costs.salvageShare': costs.salvageShare,
  })
  return derive(inputs, (got) =>
    derive(basis.payment, (payment) =>
      derive(basis.goods, (goods) => {
        const deduction = got['terms.restocking']
        const sellerPays = got['terms.returnPaidBy'] === 'seller'
        const route: RefundRoute = sellerPays ? 'sellerPaysReturn' : 'buyerPaysReturn'
        const forfeits = deduction > 0n && basis.book.refunds.deductionForfeitsCredit
        return derive(refundOf(basis, forfeits ? 'no-credit' : route), ({ lines }) =>
          have([
            ...lines(payment - deduction),
            ...linesOf([
              ['return-label', sellerPays ? got['costs.returnLabel'] : 0n],
              ['handling', got['costs.handling']],
              ['salvage', -times(goods, got['costs.salvageShare'], 'half-up')],
            ]),
          ]),
        )
      }),
    ),
  )
}

/** The cost of refunding any amount up to the payment. */
export type RefundCost = {
  readonly lines: (refunded: bigint) => readonly AmountLine[]
  readonly credit: CreditFunction
  readonly recovered: bigint
  /** What is lost on the exchange rate; never falls as the refund grows. */
  readonly spread: (refunded: bigint) => bigint
}

const noCredit: CreditFunction = {
  on: () => ({ credited: 0n, kept: 0n }),
  lines: () => [],
  wholeFrom: 0n,
}

export function refundOf(basis: Basis, route: RefundRoute | 'no-credit'): Outcome<RefundCost> {
  const inputs = known({ 'costs.recovered': basis.scenario.costs.recovered })
  return derive(inputs, (got) =>
    derive(creditBy(basis, route), (credit) =>
      derive(spreadOf(basis), (spread) => {
        const recovered = got['costs.recovered']
        const lines = (refunded: bigint) => {
          const { credited, kept } = credit.on(refunded)
          return linesOf([
            ['refund-to-buyer', refunded],
            ['fee-credit', -credited],
            ['refund-administration-fee', kept],
            ['exchange-spread', spread(refunded)],
            ['recovered', -recovered],
          ])
        }
        return have({ lines, credit, recovered, spread })
      }),
    ),
  )
}

function creditBy(basis: Basis, route: RefundRoute | 'no-credit'): Outcome<CreditFunction> {
  if (route === 'no-credit') return have(noCredit)
  const { scenario, book } = basis
  return derive(basis.paid, (paid) =>
    derive(basis.fee, (fee) => creditFunction(scenario, book, fee, paid, route)),
  )
}
