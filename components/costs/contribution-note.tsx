import { useMemo } from 'react'
import { useAcceptance } from '#components/offers/use-acceptance.ts'
import { useText, type Text } from '#components/ui/text.tsx'
import { basisOf } from '#lib/resolution/basis.ts'
import { bestContribution } from '#lib/resolution/contribution-offer.ts'
import type { ContributionFigures, InsteadOfContribution } from '#lib/resolution/contribution.ts'
import { money } from '#lib/money/money.ts'
import { mayCollect } from '#lib/resolution/option-marks.ts'
import { lossText, profitText } from './loss-text.ts'
import { minorText } from './money-text.ts'
import { OneOffer } from './one-offer.tsx'
import { rememberedChance } from './quote-in-view.ts'
import { useMark } from './standing-mark.tsx'
import type { QuoteInView } from './use-quote.ts'

/**
 * What the buyer's part does: the fee falls on it again. Where no money may be collected, the same
 * value is a refund that is smaller by it, beside the second parcel.
 */
export function ContributionNote({ view }: { view: QuoteInView }) {
  const text = useText()
  const { contribution } = view
  const { figures, instead } = contribution
  const collectable = mayCollect(useMark('reship-contribution'))
  if (!figures.ok) {
    return (
      <div className="contribution">
        <p className="soft">{text.t('costs.contribution.ask')}</p>
        {collectable && <ToAsk view={view} />}
      </div>
    )
  }
  return (
    <div className="contribution" data-testid="contribution-note" data-collectable={collectable}>
      {!collectable && instead.ok && (
        <p data-testid="contribution-instead">
          {insteadText(figures.value, instead.value, view, text)}
        </p>
      )}
      <p className={collectable ? '' : 'soft'}>{figuresText(figures.value, view, text)}</p>
      {collectable && <ToAsk view={view} />}
    </div>
  )
}

/** What to ask for at least expected cost; nothing asked for is a free second parcel. */
function ToAsk({ view }: { view: QuoteInView }) {
  const { draft, book, fallback, usable, currency } = view
  const curve = useAcceptance('contribution', usable)
  const found = useMemo(() => {
    if (!fallback.ok) return undefined
    const basis = basisOf(draft.scenario, book)
    const best = bestContribution(basis, rememberedChance(curve), fallback.value.loss)
    return best.ok ? best.value : undefined
  }, [draft, book, fallback, curve])
  const { t } = useText()
  if (!found) return null
  return (
    <section data-testid="contribution-to-ask" aria-label={t('costs.contribution.to-ask')}>
      <h4 className="section-title">{t('costs.contribution.to-ask')}</h4>
      <OneOffer path="terms.contribution" {...{ found, curve, currency }} />
    </section>
  )
}

function figuresText(
  { contribution, fee, net, loss, profit }: ContributionFigures,
  { currency }: QuoteInView,
  text: Text,
): string {
  const { t } = text
  const amount = (minor: bigint) => minorText(minor, currency, text)
  const words = t('costs.contribution.figures', {
    contribution: amount(contribution),
    fee: amount(fee),
    net: amount(net),
    loss: lossText(money(loss, currency), text),
  })
  if (profit === undefined) return words
  const end = t('costs.contribution.end', { profit: profitText(money(profit, currency), text) })
  return `${words} ${end}`
}

function insteadText(
  { contribution }: ContributionFigures,
  { refund, loss, savedAgainstFullRefund }: InsteadOfContribution,
  { currency }: QuoteInView,
  text: Text,
): string {
  const amount = (minor: bigint) => minorText(minor, currency, text)
  const isCheaper = savedAgainstFullRefund >= 0n
  return text.t(isCheaper ? 'costs.contribution.instead' : 'costs.contribution.instead-dearer', {
    contribution: amount(contribution),
    refund: amount(refund),
    loss: lossText(money(loss, currency), text),
    saved: amount(isCheaper ? savedAgainstFullRefund : -savedAgainstFullRefund),
  })
}
