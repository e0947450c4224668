import { useText } from '#components/ui/text.tsx'
import { fieldsNotHere } from '#lib/resolution/not-here.ts'
import type { FieldPath } from '#lib/resolution/scenario-fields.ts'
import { CostFields, FormFold, type FormProps } from './form-fold.tsx'

type Group = {
  readonly name: 'fee' | 'parcel' | 'payout' | 'rounds' | 'metric' | 'review' | 'lifetime'
  readonly paths: readonly FieldPath[]
}

/** What counts in some cases only. Nothing typed costs nothing, or stays unknown where that would be a guess. */
const groups: readonly Group[] = [
  { name: 'fee', paths: ['fees.rate', 'fees.affiliateRate', 'seller.surcharge'] },
  { name: 'parcel', paths: ['costs.reshipTax'] },
  { name: 'payout', paths: ['payout.spread', 'payout.paidOut', 'payout.daysSinceSale'] },
  { name: 'rounds', paths: ['round.delay', 'round.escalation'] },
  {
    name: 'metric',
    paths: [
      'metric.defects',
      'metric.orders',
      'metric.limit',
      'metric.expected',
      'metric.monthlySales',
      'metric.points',
      'metric.surchargeMonths',
    ],
  },
  {
    name: 'review',
    paths: [
      'review.count',
      'review.average',
      'review.stars',
      'review.monthlyUnits',
      'review.perStar',
      'review.unitProfit',
      'review.monthsFelt',
    ],
  },
  {
    name: 'lifetime',
    paths: ['lifetime.retained', 'lifetime.retainedOtherwise', 'lifetime.laterProfit'],
  },
]

/** The costs behind the costs: a defect, a review, a buyer who does not come back, a currency that moved. */
export function Finer({ view, asked }: FormProps) {
  const { t } = useText()
  const elsewhere: readonly FieldPath[] = fieldsNotHere(view.book)
  const shown = groups.map(({ name, paths }) => ({
    name,
    paths: paths.filter((path) => !elsewhere.includes(path)),
  }))
  const all = shown.flatMap(({ paths }) => paths)
  const typed = all.filter((path) => view.draft.fields[path].origin === 'typed').length
  return (
    <FormFold
      title={t('costs.finer')}
      note={t('costs.finer.count', { count: typed })}
      testId="finer"
      paths={all}
      asked={asked}
    >
      {shown.map(({ name, paths }) => (
        <section key={name} className="finer-group">
          <h3 className="strong">{t(`costs.finer.${name}`)}</h3>
          <CostFields paths={paths} view={view} />
        </section>
      ))}
    </FormFold>
  )
}
