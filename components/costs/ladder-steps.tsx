import { useWork } from '#components/panel/use-work.tsx'
import { Segments } from '#components/ui/segments.tsx'
import { useText } from '#components/ui/text.tsx'
import { money } from '#lib/money/money.ts'
import { printAmount } from '#lib/money/text.ts'
import type { Ladder, LadderStep } from '#lib/resolution/ladder.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { minorText } from './money-text.ts'
import { declinedUpTo } from './next-offer.ts'
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
        <p data-testid="ladder-lack">{t(`costs.ladder.lack.${ladder.value.why}`)}</p>
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
        <Step
          key={String(step.amount)}
          step={step}
          index={index}
          state={
            step.amount <= declined ? 'declined' : index === view.next?.index ? 'next' : 'later'
          }
          currency={view.currency}
        />
      ))}
    </ol>
  )
}

type StepProps = {
  readonly step: LadderStep
  readonly index: number
  readonly state: 'declined' | 'next' | 'later'
  readonly currency: string
}

/** One offer; pressing it puts its amount on the slider. */
function Step({ step, index, state, currency }: StepProps) {
  const text = useText()
  const { t, format } = text
  const { set } = useWork()
  const { amount, cost, chance } = step
  return (
    <li className="rung" data-state={state} data-testid={`ladder-${index + 1}`}>
      <button
        type="button"
        className="rung-pick"
        onClick={() => set('terms.partialRefund', printAmount(money(amount, currency)))}
      >
        <span className="soft small">
          {t(state === 'later' ? 'costs.ladder.if-refused' : `costs.ladder.${state}`)}
        </span>
        <span className="rung-amount">{minorText(amount, currency, text)}</span>
        <span className="soft small">
          {t('costs.ladder.cost', { cost: minorText(cost, currency, text) })}
        </span>
        <span className="soft small">
          {t('costs.ladder.chance', { chance: format.share(chance.toFixed(2)) })}
        </span>
      </button>
    </li>
  )
}

/** What the chances rest on, and what the ladder comes to. */
function Basis({ ladder, view }: StepsProps) {
  const text = useText()
  const { t } = text
  const { curve, currency } = view
  const expected = minorText(BigInt(Math.round(ladder.expected)), currency, text)
  return (
    <p className="soft small" data-testid="ladder-basis">
      {t('costs.ladder.expected', {
        expected,
        fallback: minorText(ladder.fallback, currency, text),
      })}{' '}
      {curve.isAssumption
        ? t('costs.ladder.assumption', { count: curve.cases.own })
        : t('costs.ladder.cases', { own: curve.cases.own, all: curve.cases.all })}
    </p>
  )
}
