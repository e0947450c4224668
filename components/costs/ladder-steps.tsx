import { useWork } from '#components/panel/use-work.tsx'
import { Segments } from '#components/ui/segments.tsx'
import { useText } from '#components/ui/text.tsx'
import { singleAsGood, type Ladder } from '#lib/resolution/ladder.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { minorText } from './money-text.ts'
import { declinedUpTo } from './next-offer.ts'
import { curveText, OneOffer, roundedMinor } from './one-offer.tsx'
import { Rung } from './rung.tsx'
import { usableName } from './usable.ts'
import type { QuoteInView } from './use-quote.ts'

/** Part refunds one after the other, each only when the one before was refused. */
export function LadderSteps({ view }: { view: QuoteInView }) {
  const { t } = useText()
  const { ladder } = view
  if (!ladder.ok) return null
  return (
    <section className="ladder" data-testid="ladder" aria-label={t('costs.ladder')}>
      <div className="costs-title">
        <h4 className="section-title">{t('costs.ladder')}</h4>
        <Usable view={view} />
      </div>
      {ladder.value.ok ? (
        <>
          <Steps ladder={ladder.value} view={view} />
          <Basis ladder={ladder.value} view={view} />
        </>
      ) : (
        <>
          <p data-testid="ladder-lack">{t(`costs.ladder.lack.${ladder.value.why}`)}</p>
          {ladder.value.single && (
            <OneOffer
              found={ladder.value.single}
              curve={view.curve}
              path="terms.partialRefund"
              currency={view.currency}
            />
          )}
        </>
      )}
    </section>
  )
}

/** Whether the buyer can still use the goods: without that a part of the price helps nobody. */
function Usable({ view }: { view: QuoteInView }) {
  const { t } = useText()
  const { set } = useWork()
  const value = view.usable === undefined ? '' : view.usable ? 'yes' : 'no'
  const choices = (['yes', 'no'] as const).map((each) => ({
    value: each,
    label: t(`costs.usable.${each}`),
    testId: `usable-${each}`,
  }))
  return (
    <Segments<'yes' | 'no' | ''>
      label={t('costs.usable')}
      value={value}
      choices={choices}
      onChange={(said) => set(usableName, said)}
    />
  )
}

type StepsProps = { readonly ladder: Extract<Ladder, { ok: true }>; readonly view: QuoteInView }

function Steps({ ladder, view }: StepsProps) {
  const { record } = useDispute()
  const declined = declinedUpTo(record?.offers ?? [], view.currency)
  return (
    <ol className="rungs">
      {ladder.steps.map((step, index) => (
        <Rung
          key={String(step.amount)}
          {...step}
          state={
            step.amount <= declined ? 'declined' : index === view.next?.index ? 'next' : 'later'
          }
          path="terms.partialRefund"
          currency={view.currency}
          testId={`ladder-${index + 1}`}
        />
      ))}
    </ol>
  )
}

/** What the chances rest on, and what the ladder comes to. */
function Basis({ ladder, view }: StepsProps) {
  const text = useText()
  const { curve, currency } = view
  const amount = (minor: bigint) => minorText(minor, currency, text)
  const alone = singleAsGood(ladder)
  return (
    <p className="soft small" data-testid="ladder-basis">
      {text.t('costs.ladder.expected', {
        expected: amount(roundedMinor(ladder.expected)),
        fallback: amount(ladder.fallback),
      })}{' '}
      {alone && (
        <span data-testid="ladder-runner-up">
          {text.t('costs.ladder.single-as-good', {
            amount: amount(alone.amount),
            expected: amount(roundedMinor(alone.expected)),
          })}{' '}
        </span>
      )}
      {curveText(curve, text)}
    </p>
  )
}
