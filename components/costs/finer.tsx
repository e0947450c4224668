import { useRef } from 'react'
import { Fold } from '#components/ui/fold.tsx'
import { useText } from '#components/ui/text.tsx'
import type { FeeBook } from '#lib/resolution/fee-table.ts'
import type { FieldPath } from '#lib/resolution/scenario-fields.ts'
import type { AssumptionsProps } from './assumptions.tsx'
import { CostField } from './cost-field.tsx'
import { useOpenForm } from './use-asked.ts'

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
export function Finer({ view, asked }: AssumptionsProps) {
  const { t } = useText()
  const form = useRef<HTMLDivElement>(null)
  const shown = groups.map(({ name, paths }) => ({
    name,
    paths: paths.filter((path) => isHere(path, view.book)),
  }))
  const all = shown.flatMap(({ paths }) => paths)
  const typed = all.filter((path) => view.draft.fields[path].origin === 'typed').length
  const [isOpen, setOpen] = useOpenForm(form, false, asked, all)
  return (
    <div ref={form}>
      <Fold
        level={2}
        className="costs-form"
        isOpen={isOpen}
        onToggle={setOpen}
        testId="finer"
        title={
          <span className="fold-title">
            <span className="section-title">{t('costs.finer')}</span>
            <span className="soft small">{t('costs.finer.count', { count: typed })}</span>
          </span>
        }
      >
        {isOpen &&
          shown.map(({ name, paths }) => (
            <section key={name} className="finer-group">
              <h3 className="strong">{t(`costs.finer.${name}`)}</h3>
              <div className="cost-fields">
                {paths.map((path) => (
                  <CostField key={path} path={path} view={view} />
                ))}
              </div>
            </section>
          ))}
      </Fold>
    </div>
  )
}

/** What another marketplace has is refused: it is not asked for here. */
function isHere(path: FieldPath, { sites, affiliate }: FeeBook): boolean {
  if (path === 'fees.affiliateRate') return affiliate !== null
  if (path !== 'seller.surcharge') return true
  const rows = Object.values(sites).flatMap((site) => site.rows)
  return rows.some((row) => row.belowStandardPoints !== undefined)
}
