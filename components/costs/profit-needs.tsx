import { Button } from '#components/ui/button.tsx'
import { useText } from '#components/ui/text.tsx'
import type { FieldPath } from '#lib/resolution/scenario-fields.ts'
import { fieldNames, whyText } from './why-lacking.ts'
import type { QuoteInView } from './use-quote.ts'

const made: readonly FieldPath[] = [
  'order.itemTotal',
  'order.shippingPaid',
  'order.quantity',
  'costs.unitCost',
  'costs.outboundFreight',
]

export type ProfitNeedsProps = {
  readonly view: QuoteInView
  readonly onAsk: (path: FieldPath) => void
}

/** What the order's profit waits for, while it is not known. */
export function ProfitNeeds({ view, onAsk }: ProfitNeedsProps) {
  const text = useText()
  const { quote, draft } = view
  if (quote.profitBefore) return null
  const missing = made.filter((path) => draft.fields[path].value === undefined)
  const [first] = missing
  if (first === undefined) return quote.fee.ok ? null : <p>{whyText(quote.fee.why, text)}</p>
  return (
    <p className="profit-needs" data-testid="profit-needs">
      <Button look="link" onPress={() => onAsk(first)}>
        {text.t('costs.profit.needs', { names: fieldNames(missing, text) })}
      </Button>
    </p>
  )
}
