import { exponentOf } from '#lib/money/currencies.ts'

/** The scenario's fields that an agent may give, by path, and what each takes. */
export const scenarioFields = {
  'order.itemTotal': 'amount',
  'order.shippingPaid': 'amount',
  'order.taxByMarketplace': 'amount',
  'order.quantity': 'count',
  'order.category': 'choice',
  'order.abroad': 'yes-no',
  'seller.store': 'choice',
  'seller.belowStandard': 'yes-no',
  'seller.surcharge': 'share',
  'fees.read': 'amount',
  'fees.rate': 'share',
  'fees.affiliateRate': 'share',
  'fees.refundFeeCap': 'amount',
  'costs.unitCost': 'amount',
  'costs.outboundFreight': 'amount',
  'costs.reshipFreight': 'amount',
  'costs.reshipTax': 'amount',
  'costs.returnLabel': 'amount',
  'costs.handling': 'amount',
  'costs.salvageShare': 'share',
  'costs.recovered': 'amount',
  'terms.partialRefund': 'amount',
  'terms.contribution': 'amount',
  'terms.coupon': 'amount',
  'terms.restocking': 'amount',
  'terms.returnPaidBy': 'choice',
  'terms.couponUse': 'share',
  'terms.couponExtra': 'share',
  'terms.nextProfit': 'amount',
  'contest.winChance': 'share',
  'contest.effort': 'amount',
  'contest.disputeFee': 'amount',
  'contest.metricPrice': 'amount',
  'contest.reviewCost': 'amount',
  'contest.lifetime': 'amount',
  'round.delay': 'amount',
  'round.escalation': 'share',
  'payout.spread': 'share',
  'payout.paidOut': 'yes-no',
  'payout.daysSinceSale': 'count',
  'metric.defects': 'number',
  'metric.orders': 'number',
  'metric.limit': 'share',
  'metric.expected': 'number',
  'metric.monthlySales': 'amount',
  'metric.points': 'share',
  'metric.surchargeMonths': 'number',
  'review.count': 'number',
  'review.average': 'number',
  'review.stars': 'number',
  'review.monthlyUnits': 'number',
  'review.perStar': 'share',
  'review.unitProfit': 'amount',
  'review.monthsFelt': 'number',
  'lifetime.retained': 'share',
  'lifetime.retainedOtherwise': 'share',
  'lifetime.laterProfit': 'amount',
} as const satisfies Record<string, FieldKind>

/** `number`: a decimal of zero or more. */
export type FieldKind = 'amount' | 'share' | 'number' | 'count' | 'choice' | 'yes-no'
export type FieldPath = keyof typeof scenarioFields

export const fieldPaths = Object.keys(scenarioFields).filter(isFieldPath)

export function isFieldPath(path: string): path is FieldPath {
  return Object.hasOwn(scenarioFields, path)
}

/**
 * What a person typed, as the scenario writes it: `12` → `12.00`, `12,5` → `12.50`, `25` % → `0.25`.
 * Grouping is not guessed at: `1,234` in dollars stays as it is, and is refused by the scenario.
 * Undefined when nothing was typed.
 */
export function typedValue(path: FieldPath, typed: string, currency: string): string | undefined {
  const text = plain(typed)
  if (text === '') return undefined
  switch (scenarioFields[path]) {
    case 'amount':
      return typedAmount(text, currency)
    case 'share':
      return asShare(text)
    case 'number':
      return asNumber(text)
    case 'count':
    case 'choice':
    case 'yes-no':
      return text
  }
}

/** Without spaces, and with the digits and stops of an input method for Chinese made plain. */
function plain(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '').replace(/。/g, '.')
}

/** A typed amount with the decimals of its currency; what cannot be one stays as it was typed. */
export function typedAmount(typed: string, currency: string): string {
  const text = plain(typed)
  const places = exponentOf(currency) ?? 2
  const [, sign = '', whole, decimals = ''] = /^(-?)(\d+)(?:[.,](\d+))?$/.exec(text) ?? []
  if (whole === undefined || decimals.length > places) return text.replace(',', '.')
  const shown = sign + whole.replace(/^0+(?=\d)/, '')
  return places === 0 ? shown : `${shown}.${decimals.padEnd(places, '0')}`
}

/** `4,60` → `4.6`; what is no number stays as it was typed. */
function asNumber(text: string): string {
  const [, whole, decimals = ''] = /^(\d{1,12})(?:[.,](\d{1,8}))?$/.exec(text) ?? []
  if (whole === undefined) return text
  const rest = decimals.replace(/0+$/, '')
  return whole.replace(/^0+(?=\d)/, '') + (rest === '' ? '' : `.${rest}`)
}

/** Percent as people type it, `12.5` or `12,5 %`, as a share: `0.125`. */
function asShare(text: string): string {
  const [, whole, decimals = ''] = /^(\d{1,3})(?:[.,](\d{1,8}))?%?$/.exec(text) ?? []
  if (whole === undefined) return text
  const digits = whole.padStart(3, '0')
  const share = `${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`
  return share.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '')
}
