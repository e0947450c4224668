import { useDispute } from '#components/panel/use-dispute.tsx'
import { useViews } from '#components/panel/use-views.tsx'
import { Button } from '#components/ui/button.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import { subtract } from '#lib/money/money.ts'
import type { QuotedOption } from '#lib/resolution/quote.ts'
import { lossText, moneyText } from './money-text.ts'
import { quotedOf } from './ways.ts'
import type { QuoteInView } from './use-quote.ts'

export type AnswerProps = {
  readonly view: QuoteInView
  readonly best: QuotedOption | undefined
}

/** What to offer, what it costs, and how much dearer the full refund is: before anything else. */
export function Answer({ view, best }: AnswerProps) {
  const text = useText()
  const full = quotedOf(view.quote.options, 'full-refund')
  if (!best) return <NoAnswer full={full} />
  return (
    <div className="answer" data-testid="answer">
      <p className="answer-say">{offerText(best, text)}</p>
      <p>{costText(best, full, text)}</p>
    </div>
  )
}

function NoAnswer({ full }: { full: QuotedOption | undefined }) {
  const text = useText()
  const { t } = text
  const { situation } = useDispute()
  const { open } = useViews()
  const known = full ? t('costs.answer.full', { full: lossText(full.loss, text) }) : undefined
  return (
    <div className="answer" data-testid="answer">
      <p className="answer-say">{known ?? t('costs.answer.nothing')}</p>
      {situation === undefined && (
        <>
          <p>{t('costs.answer.no-situation')}</p>
          <Button look="link" onPress={() => open('playbook')}>
            {t('costs.answer.open-playbook')}
          </Button>
        </>
      )}
    </div>
  )
}

/** `Offer $25.00 back; the buyer keeps the goods.` */
function offerText({ kind, lines }: QuotedOption, text: Text): string {
  const refund = lines.find(({ label }) => label === 'refund-to-buyer')
  if (kind !== 'partial-refund' || !refund) {
    return text.say({ key: `playbook.next.way.${kind}`, values: {} })
  }
  const amount = moneyText(refund.amount, text)
  return text.t('playbook.next.way.partial-refund-amount', { amount })
}

/** `Costs $21.60; the full refund would cost $86.00, $64.40 more.` */
function costText(best: QuotedOption, full: QuotedOption | undefined, text: Text): string {
  const { t } = text
  const loss = lossText(best.loss, text)
  if (!full || best.kind === 'full-refund') return t('costs.answer.alone', { loss })
  const more = subtract(full.loss, best.loss)
  const values = { loss, full: lossText(full.loss, text), more: moneyText(more, text) }
  // A gain is no cost, and of a dearer offer nobody says how much more the full refund would be.
  const isPlain = best.loss.minor >= 0n && more.minor > 0n
  return t(isPlain ? 'costs.answer.compared' : 'costs.answer.beside', values)
}
