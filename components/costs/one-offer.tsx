import { useText, type Text } from '#components/ui/text.tsx'
import type { AcceptanceCurve } from '#lib/acceptance/acceptance-of.ts'
import type { BestOffer } from '#lib/resolution/single-offer.ts'
import { lossText } from './loss-text.ts'
import { money } from '#lib/money/money.ts'
import { Rung } from './rung.tsx'
import type { SliderPath } from './slider-marks.ts'

export type OneOfferProps = {
  readonly found: BestOffer
  readonly curve: AcceptanceCurve
  readonly path: SliderPath
  readonly currency: string
}

/** The one offer of least expected cost, and the other that is as good within a hair. */
export function OneOffer({ found, curve, path, currency }: OneOfferProps) {
  const text = useText()
  const { best, runnerUp } = found
  const shared = { path, currency }
  const expected = lossText(money(roundedMinor(best.expected), currency), text)
  return (
    <>
      <ol className="rungs">
        <Rung {...best} {...shared} state="next" testId="one-offer" />
        {runnerUp && <Rung {...runnerUp} {...shared} state="close" testId="runner-up" />}
      </ol>
      <p className="soft small" data-testid="one-offer-basis">
        {text.t('costs.one-offer.expected', { expected })}{' '}
        {runnerUp && `${text.t('costs.one-offer.runner-up')} `}
        {curveText(curve, text)}
      </p>
    </>
  )
}

/** What the chances rest on. */
export function curveText({ isAssumption, cases }: AcceptanceCurve, { t }: Text): string {
  return isAssumption
    ? t('costs.ladder.assumption', { count: cases.own })
    : t('costs.ladder.cases', { own: cases.own, all: cases.all })
}

/** An expected cost to the smallest unit. */
export function roundedMinor(expected: number): bigint {
  return BigInt(Math.round(expected))
}
