import type { FieldPath } from '#lib/resolution/scenario-fields.ts'
import type { OptionKind } from '#lib/resolution/quote.ts'
import { AmountSlider } from './amount-slider.tsx'
import { CostFields } from './form-fold.tsx'
import type { QuoteInView } from './use-quote.ts'

/** What can be agreed within a way out, beside its slider. */
const termsOf: Readonly<Partial<Record<OptionKind, readonly FieldPath[]>>> = {
  'return-refund': ['terms.returnPaidBy', 'terms.restocking'],
  coupon: ['terms.coupon', 'terms.couponUse', 'terms.couponExtra', 'terms.nextProfit'],
  contest: [
    'contest.winChance',
    'contest.effort',
    'contest.disputeFee',
    'contest.metricPrice',
    'contest.reviewCost',
  ],
}

export function Terms({ kind, view }: { kind: OptionKind; view: QuoteInView }) {
  if (kind === 'partial-refund') return <AmountSlider path="terms.partialRefund" view={view} />
  if (kind === 'reship-contribution') return <AmountSlider path="terms.contribution" view={view} />
  const paths = termsOf[kind] ?? []
  if (paths.length === 0) return null
  return <CostFields paths={paths} view={view} />
}
