import type { Facts } from '#lib/order/schema.ts'
import { present, type FieldValues } from './field-values.ts'
import { paidAmounts } from './paid-amounts.ts'
import type { DraftInputs } from './scenario-from-facts.ts'

/** What the page says of the scenario. */
export function pageValues({ facts, currency, abroad, asOf }: DraftInputs): FieldValues {
  const paid = paidAmounts(facts, currency)
  const quantity = quantityOf(facts)
  return present({
    'order.itemTotal': paid.itemTotal,
    'order.shippingPaid': paid.shippingPaid,
    'order.taxByMarketplace': paid.taxByMarketplace,
    'order.quantity': quantity === undefined ? undefined : String(quantity),
    'order.abroad': abroad === undefined ? undefined : String(abroad),
    'fees.read': paid.fee,
    'payout.daysSinceSale': daysSinceSale(facts, asOf),
  })
}

/** The day of the sale counts as the first; a sale after the day of the quote is a misreading. */
function daysSinceSale({ order }: Facts, asOf: string): string | undefined {
  const soldOn = (order?.paidAt ?? order?.placedAt)?.slice(0, 10)
  if (soldOn === undefined) return undefined
  const { days } = Temporal.PlainDate.from(soldOn).until(asOf)
  return days < 0 ? undefined : String(Math.max(days, 1))
}

function quantityOf({ items }: Facts): number | undefined {
  if (!items || items.length === 0) return undefined
  return items.reduce<number | undefined>(
    (sum, { quantity }) =>
      sum === undefined || quantity === undefined ? undefined : sum + quantity,
    0,
  )
}
