import { useText, type Text } from '#components/ui/text.tsx'
import type { Unavailable } from '#lib/resolution/outcome.ts'
import { moneyText } from './money-text.ts'
import type { QuoteInView } from './use-quote.ts'

/** The marketplace's fee on the order and who says so. */
export function FeeLine({ view }: { view: QuoteInView }) {
  const text = useText()
  const { fee } = view.quote
  const words = fee.ok
    ? text.t(`costs.fee.${fee.value.source}`, {
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

/** Why something cannot be quoted, in words. */
export function whyText(why: Unavailable, text: Text): string {
  const { t } = text
  switch (why.code) {
    case 'missing-input':
      return t('costs.why.missing-input')
    case 'no-fee-table':
      return t('costs.why.no-fee-table')
    case 'rate-unknown':
      return t('costs.why.rate-unknown')
    case 'refund-fee-cap-unknown':
      return t('costs.why.refund-fee-cap-unknown', { currency: why.currency })
  }
}
