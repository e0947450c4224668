import { divide } from '#lib/money/rounding.ts'
import { money } from '#lib/money/money.ts'
import { parseAmount, printAmount } from '#lib/money/text.ts'
import { present, type FieldValues } from './field-values.ts'
import { fieldPaths } from './scenario-fields.ts'
import type { DraftInputs } from './scenario-from-facts.ts'

/** A partial refund to begin with, until the agent chooses another: a quarter of the price. */
const firstPartial = 4n

/** What is taken for granted where nobody says it; `known` is what page and agent say. */
export function assumptions(inputs: DraftInputs, known: FieldValues): FieldValues {
  const { book, currency, facts, complaint } = inputs
  const nothing = printAmount(money(0n, currency))
  const price = parseAmount(known['order.itemTotal'] ?? '', currency)
  const quarter = price.ok ? divide(price.money.minor, firstPartial, 'floor') : undefined
  return present({
    'order.taxByMarketplace': nothing,
    'order.quantity': (facts.items?.length ?? 0) > 1 ? undefined : '1',
    'order.category': book.categories[0],
    'order.abroad': 'false',
    'seller.store': 'none',
    'seller.belowStandard': 'false',
    'costs.reshipFreight': known['costs.outboundFreight'],
    'costs.salvageShare': '0',
    'costs.recovered': nothing,
    'costs.reshipTax': nothing,
    'terms.partialRefund':
      inputs.firstOffer ??
      (quarter === undefined ? undefined : printAmount(money(quarter, currency))),
    'terms.restocking': nothing,
    'fees.affiliateRate': book.affiliate === null ? undefined : '0',
    ...assumedImpact(known, nothing),
    'payout.spread': '0',
    'round.delay': nothing,
    'round.escalation': '0',
    'terms.returnPaidBy': complaint === 'changed-mind' ? 'buyer' : 'seller',
  })
}

/** Nothing, unless a section's inputs are to say it. */
function assumedImpact(known: FieldValues, nothing: string): FieldValues {
  const unlessSaid = (section: string) =>
    fieldPaths.some((path) => path.startsWith(`${section}.`) && known[path] !== undefined)
      ? undefined
      : nothing
  return present({
    'contest.disputeFee': nothing,
    'contest.metricPrice': unlessSaid('metric'),
    'contest.reviewCost': unlessSaid('review'),
    'contest.lifetime': unlessSaid('lifetime'),
  })
}
