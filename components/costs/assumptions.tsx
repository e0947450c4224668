import { useText } from '#components/ui/text.tsx'
import type { FieldPath } from '#lib/resolution/scenario-fields.ts'
import { CostFields, FormFold, type FormProps } from './form-fold.tsx'

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

/** What the quote takes for granted; every line can be changed. */
export function Assumptions({ view, asked }: FormProps) {
  const { t } = useText()
  const { fields } = view.draft
  const rows = view.book.sites[view.site]?.rows ?? []
  const hasStores = rows.some((row) => row.stores !== undefined)
  const hasCap = view.book.refunds.administration !== null
  const paths: readonly FieldPath[] = [
    ...everywhere,
    ...(hasCap ? (['fees.refundFeeCap'] as const) : []),
    ...(hasStores ? byStore : []),
  ]
  const assumed = paths.filter((path) => fields[path].origin === 'assumed').length
  return (
    <FormFold
      title={t('costs.assumptions')}
      note={t('costs.assumptions.count', { count: assumed })}
      testId="assumptions"
      {...{ paths, asked }}
    >
      <CostFields paths={paths} view={view} />
    </FormFold>
  )
}
