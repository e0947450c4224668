import { useViews } from '#components/panel/use-views.tsx'
import { useWork } from '#components/panel/use-work.tsx'
import { useText } from '#components/ui/text.tsx'
import type { FieldPath } from '#lib/resolution/scenario-fields.ts'
import { CostFields, FormFold, type FormProps } from './form-fold.tsx'

const paid: readonly FieldPath[] = ['order.itemTotal', 'order.shippingPaid']
const costs: readonly FieldPath[] = [
  'costs.unitCost',
  'costs.outboundFreight',
  'costs.reshipFreight',
  'costs.returnLabel',
  'costs.handling',
]

/** The agent's own costs, and what the page did not say of the payment. Open while something is missing. */
export function CostsForm({ view, asked }: FormProps) {
  const { t } = useText()
  const { get } = useWork()
  const { target } = useViews()
  const { fields } = view.draft
  const paths = [...paid.filter((path) => fields[path].origin !== 'page'), ...costs]
  const given = costs.filter((path) => fields[path].value !== undefined).length
  const isIncomplete = paths.some((path) => fields[path].value === undefined)
  return (
    <FormFold
      title={t('costs.yours')}
      note={t('costs.yours.given', { given, all: costs.length })}
      testId="costs-form"
      // At first only: it must not close under the hand that fills the last field.
      isOpenAtFirst={isIncomplete || target !== undefined}
      {...{ paths, asked }}
    >
      <CostFields paths={paths} view={view} />
      {get('costs.unitCost') === '' && <p className="soft small">{t('costs.yours.help')}</p>}
    </FormFold>
  )
}
