import { useDispute } from '#components/panel/use-dispute.tsx'
import { useViews } from '#components/panel/use-views.tsx'
import { Button } from '#components/ui/button.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import { optionMarksOf } from '#lib/marketplaces/option-marks.ts'
import { subtract } from '#lib/money/money.ts'
import { markOf } from '#lib/resolution/option-marks.ts'
import type { QuotedOption } from '#lib/resolution/quote.ts'
import { lossText } from './loss-text.ts'
import { minorText, moneyText } from './money-text.ts'
import { isQuoted, quotedOf } from './ways.ts'
import type { QuoteInView } from './use-quote.ts'

/** What to offer, what it costs, and how much dearer the full refund is: before anything else. */
export function Answer({ view }: { view: QuoteInView }) {
  const text = useText()
  const full = quotedOf(view.quote.options, 'full-refund')
  const { best } = view
  if (!best) return <NoAnswer full={full} />
  return (
    <div className="answer" data-testid="answer">
      <p className="answer-say">{offerText(best, text)}</p>
      <p>{costText(best, full, text)}</p>
      {best.kind === 'partial-refund' && <Then view={view} />}
      <Owed view={view} best={best} />
    </div>
  )
}

/** The steps after the next one. */
function Then({ view }: { view: QuoteInView }) {
  const text = useText()
  const { ladder, next, currency } = view
  const later = ladder.ok && ladder.value.ok && next ? ladder.value.steps.slice(next.index + 1) : []
  if (later.length === 0) return null
  const steps = later.map(({ amount }) => minorText(amount, currency, text))
  return (
    <p className="soft" data-testid="answer-then">
      {text.t('costs.answer.then', { steps: steps.join(text.t('list.separator')) })}
    </p>
  )
}

/** What the buyer can demand, where that is something else. */
function Owed({ view, best }: { view: QuoteInView; best: QuotedOption }) {
  const text = useText()
  const { marketplace, complaint } = useDispute()
  if (marketplace === undefined || complaint === undefined) return null
  const marks = optionMarksOf(marketplace)
  const owed = view.quote.options
    .filter(isQuoted)
    .find(({ kind }) => markOf(marks, complaint, kind)?.standing === 'owed')
  if (!owed || owed.kind === best.kind) return null
  const values = {
    way: text.t(`costs.option.${owed.kind}`),
    loss: lossText(owed.loss, text),
  }
  return (
    <p className="soft" data-testid="answer-owed">
      {text.t('costs.answer.owed', values)}
    </p>
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
