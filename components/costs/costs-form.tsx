import { useRef } from 'react'
import { useViews } from '#components/panel/use-views.tsx'
import { useWork } from '#components/panel/use-work.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { useText } from '#components/ui/text.tsx'
import type { FieldPath } from '#lib/resolution/scenario-fields.ts'
import { CostField } from './cost-field.tsx'
import { useOpenForm, type Asked } from './use-asked.ts'
import type { QuoteInView } from './use-quote.ts'

const paid: readonly FieldPath[] = ['order.itemTotal', 'order.shippingPaid']
const costs: readonly FieldPath[] = [
  'costs.unitCost',
  'costs.outboundFreight',
  'costs.reshipFreight',
  'costs.returnLabel',
  'costs.handling',
]

export type CostsFormProps = { readonly view: QuoteInView; readonly asked: Asked | undefined }

/** The agent's own costs, and what the page did not say of the payment. Open while something is missing. */
export function CostsForm({ view, asked }: CostsFormProps) {
  const { t } = useText()
  const { get } = useWork()
  const { target } = useViews()
  const form = useRef<HTMLDivElement>(null)
  const { fields } = view.draft
  const shown = [...paid.filter((path) => fields[path].origin !== 'page'), ...costs]
  const given = costs.filter((path) => fields[path].value !== undefined).length
  const isIncomplete = shown.some((path) => fields[path].value === undefined)
  // It must not close under the hand that fills the last field.
  const [isOpen, setOpen] = useOpenForm(form, isIncomplete || target !== undefined, asked, shown)
  return (
    <div ref={form}>
      <Fold
        level={2}
        className="costs-form"
        isOpen={isOpen}
        onToggle={setOpen}
        testId="costs-form"
        title={
          <span className="fold-title">
            <span className="section-title">{t('costs.yours')}</span>
            <span className="soft small">
              {t('costs.yours.given', { given, all: costs.length })}
            </span>
          </span>
        }
      >
        {/* A closed form has nothing to keep up with a slider. */}
        <div className="cost-fields">
          {isOpen && shown.map((path) => <CostField key={path} path={path} view={view} />)}
        </div>
        {get('costs.unitCost') === '' && <p className="soft small">{t('costs.yours.help')}</p>}
      </Fold>
    </div>
  )
}
