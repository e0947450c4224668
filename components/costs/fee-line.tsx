import { useText } from '#components/ui/text.tsx'
import { moneyText } from './money-text.ts'
import type { QuoteInView } from './use-quote.ts'
import { whyText } from './why-lacking.ts'

/** The marketplace's fee on the order and who says so. */
export function FeeLine({ view }: { view: QuoteInView }) {
  const text = useText()
  const { fee } = view.quote
  const isTyped = view.draft.fields['fees.read'].origin === 'typed'
  const words = fee.ok
    ? text.t(isTyped ? 'costs.fee.typed' : `costs.fee.${fee.value.source}`, {
        amount: moneyText(fee.value.charged, text),
        day: text.format.time(fee.value.asOf),
      })
    : whyText(fee.why, text)
  return (
    <p className="soft small" data-testid="fee">
      {words}
      {fee.ok && fee.value.fixedPartUnknown && ` ${text.t('costs.fee.fixed-unknown')}`}
    </p>
  )
}
