import { useRef } from 'react'
import { Fold } from '#components/ui/fold.tsx'
import { useText } from '#components/ui/text.tsx'
import type { FieldPath } from '#lib/resolution/scenario-fields.ts'
import { CostField } from './cost-field.tsx'
import { useOpenForm, type Asked } from './use-asked.ts'
import type { QuoteInView } from './use-quote.ts'

const everywhere: readonly FieldPath[] = [
  'order.category',
  'order.quantity',
  'order.itemTotal',
  'order.shippingPaid',
  'order.taxByMarketplace',
  'fees.read',
  'costs.recovered',
  'costs.salvageShare',
]

/** Only where the fee table of the site asks for them. */
const byStore: readonly FieldPath[] = ['seller.store', 'seller.belowStandard', 'order.abroad']

export type AssumptionsProps = { readonly view: QuoteInView; readonly asked: Asked | undefined }

/** What the quote takes for granted; every line can be changed. */
export function Assumptions({ view, asked }: AssumptionsProps) {
  const { t } = useText()
  const form = useRef<HTMLDivElement>(null)
  const { fields } = view.draft
  const rows = view.book.sites[view.site]?.rows ?? []
  const hasStores = rows.some((row) => row.stores !== undefined)
  const hasCap = view.book.refunds.administration !== null
  const shown: readonly FieldPath[] = [
    ...everywhere,
    ...(hasCap ? (['fees.refundFeeCap'] as const) : []),
    ...(hasStores ? byStore : []),
  ]
  const assumed = shown.filter((path) => fields[path].origin === 'assumed').length
  const [isOpen, setOpen] = useOpenForm(form, false, asked, shown)
  return (
    <div ref={form}>
      <Fold
        level={2}
        className="costs-form"
        isOpen={isOpen}
        onToggle={setOpen}
        testId="assumptions"
        title={
          <span className="fold-title">
            <span className="section-title">{t('costs.assumptions')}</span>
            <span className="soft small">{t('costs.assumptions.count', { count: assumed })}</span>
          </span>
        }
      >
        <div className="cost-fields">
          {isOpen && shown.map((path) => <CostField key={path} path={path} view={view} />)}
        </div>
      </Fold>
    </div>
  )
}
