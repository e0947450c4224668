import type { FeeBook } from './fee-table.ts'
import type { Paid } from './credit.ts'
import { feeModel, type FeeModel } from './fee.ts'
import { derive, have, known, type Outcome } from './outcome.ts'
import type { Scenario } from './scenario.ts'
import { totalOf } from './tariff.ts'

/** What every option starts from. */
export type Basis = {
  readonly scenario: Scenario
  readonly book: FeeBook
  /** What the buyer paid the seller: item and shipping, without the marketplace's tax. */
  readonly payment: Outcome<bigint>
  readonly paid: Outcome<Paid>
  /** What it costs to replace all units. */
  readonly goods: Outcome<bigint>
  readonly fee: Outcome<FeeModel>
  /** The order's profit if the buyer drops the matter. */
  readonly profitBefore: Outcome<bigint>
}

export function basisOf(scenario: Scenario, book: FeeBook): Basis {
  if (book.marketplace !== scenario.marketplace)
    throw new TypeError(`Fees of ${book.marketplace} for an order of ${scenario.marketplace}.`)
  const paid = paidOf(scenario)
  const payment = derive(paid, (got) => have(got.payment))
  const goods = goodsOf(scenario)
  const fee = feeModel(scenario, book)
  const profitBefore = profitOf(payment, goods, fee, scenario.costs.outboundFreight)
  return { scenario, book, payment, paid, goods, fee, profitBefore }
}

function paidOf({ order }: Scenario): Outcome<Paid> {
  const inputs = { 'order.itemTotal': order.itemTotal, 'order.shippingPaid': order.shippingPaid }
  return derive(known(inputs), (got) => {
    const itemTotal = got['order.itemTotal']
    return have({ itemTotal, payment: itemTotal + got['order.shippingPaid'] })
  })
}

function goodsOf({ costs, order }: Scenario): Outcome<bigint> {
  const inputs = { 'costs.unitCost': costs.unitCost, 'order.quantity': order.quantity }
  return derive(known(inputs), (got) => have(got['costs.unitCost'] * got['order.quantity']))
}

function profitOf(
  payment: Outcome<bigint>,
  goods: Outcome<bigint>,
  fee: Outcome<FeeModel>,
  outboundFreight: bigint | undefined,
): Outcome<bigint> {
  return derive(payment, (paid) =>
    derive(fee, (model) =>
      derive(goods, (cost) =>
        derive(known({ 'costs.outboundFreight': outboundFreight }), (got) =>
          have(paid - totalOf(model.charge) - cost - got['costs.outboundFreight']),
        ),
      ),
    ),
  )
}
