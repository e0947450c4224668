import type { FeeSource } from './fee-table.ts'
import type { AmountLine, LineLabel } from './lines.ts'
import type { OptionKind, OptionLine } from './quote.ts'
import { isEmpty } from './impact.ts'
import { fieldPaths, type FieldPath } from './scenario-fields.ts'
import type { Scenario } from './scenario.ts'
import { money } from '#lib/money/money.ts'
import type { Basis } from './basis.ts'

/**
 * Where a line's amount comes from. A field's own origin (page, typed, assumed) stands with the draft
 * of the scenario: `ScenarioDraft.fields[path].origin`.
 */
export type LineSource =
  | { readonly kind: 'field'; readonly path: FieldPath }
  | ({ readonly kind: 'rule'; readonly rule: RuleKind } & FeeSource)

/** `fee-assumption`: a rate that no table states. */
export type RuleKind =
  'fee-table' | 'fee-assumption' | 'affiliate-rule' | 'refund-rule' | 'refund-fee-cap'

const fieldsOfLine: Readonly<Record<LineLabel, readonly FieldPath[]>> = {
  'refund-to-buyer': ['order.itemTotal', 'order.shippingPaid'],
  'fee-credit': [],
  'refund-administration-fee': [],
  'return-label': ['costs.returnLabel', 'terms.returnPaidBy'],
  handling: ['costs.handling'],
  'exchange-spread': ['payout.spread', 'payout.paidOut'],
  salvage: ['costs.salvageShare', 'costs.unitCost', 'order.quantity'],
  goods: ['costs.unitCost', 'order.quantity'],
  'reship-freight': ['costs.reshipFreight'],
  'reship-tax': ['costs.reshipTax'],
  contribution: ['terms.contribution'],
  'contribution-fee': ['terms.contribution'],
  recovered: ['costs.recovered'],
  coupon: ['terms.coupon', 'terms.couponUse'],
  'extra-orders': ['terms.couponUse', 'terms.couponExtra', 'terms.nextProfit'],
  effort: ['contest.effort'],
  'lost-contest': [
    'contest.winChance',
    'order.itemTotal',
    'order.shippingPaid',
    'contest.disputeFee',
  ],
}

const onFees: readonly LineLabel[] = ['contribution-fee', 'coupon', 'extra-orders']

/** The lines with their currency and with where they come from. */
export function sourced(
  kind: OptionKind,
  lines: readonly AmountLine[],
  basis: Basis,
): readonly OptionLine[] {
  const { currency } = basis.scenario.order
  return lines.map(({ label, minor }) => ({
    label,
    amount: money(minor, currency),
    sources: sourcesOf(kind, label, basis),
  }))
}

/** Where a line of an option comes from, the nearest source first. */
export function sourcesOf(
  kind: OptionKind,
  label: LineLabel,
  { scenario, book, fee }: Basis,
): readonly LineSource[] {
  const fields = fieldPathsOf(kind, label, scenario).map((path): LineSource => ({
    kind: 'field',
    path,
  }))
  const rate = fee.ok ? fee.value.from : []
  const refunds = rule('refund-rule', book.refunds)
  if (label === 'fee-credit') return [...rate, refunds]
  if (label === 'refund-administration-fee') {
    const cap = book.refunds.administration?.caps[scenario.order.currency]
    const typed = scenario.fees.refundFeeCap !== undefined
    if (typed) return [refunds, { kind: 'field', path: 'fees.refundFeeCap' }]
    return cap ? [refunds, rule('refund-fee-cap', cap)] : [refunds]
  }
  if (label === 'refund-to-buyer' && kind === 'full-refund-forced') return [...fields, refunds]
  return onFees.includes(label) ? [...fields, ...rate] : fields
}

function fieldPathsOf(
  kind: OptionKind,
  label: LineLabel,
  scenario: Scenario,
): readonly FieldPath[] {
  if (label === 'lost-contest') return [...fieldsOfLine[label], ...impactFields(scenario)]
  if (label !== 'refund-to-buyer') return fieldsOfLine[label]
  if (kind === 'partial-refund') return ['terms.partialRefund']
  const paid = fieldsOfLine[label]
  return kind === 'return-refund' ? [...paid, 'terms.restocking'] : paid
}

/** What a defect, a review and a lost buyer are worth: said, or worked out from their sections. */
function impactFields({ contest, ...scenario }: Scenario): readonly FieldPath[] {
  return (
    [
      ['contest.metricPrice', contest.metricPrice, 'metric'],
      ['contest.reviewCost', contest.reviewCost, 'review'],
      ['contest.lifetime', contest.lifetime, 'lifetime'],
    ] as const
  ).flatMap(([path, said, section]): readonly FieldPath[] => {
    if (said !== undefined) return [path]
    return isEmpty(scenario[section])
      ? []
      : fieldPaths.filter((each) => each.startsWith(`${section}.`))
  })
}

export function rule(
  name: RuleKind,
  { source, checkedOn, confidence }: FeeSource,
): LineSource & { readonly kind: 'rule' } {
  return { kind: 'rule', rule: name, source, checkedOn, confidence }
}
