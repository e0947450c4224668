import { useWork } from '#components/panel/use-work.tsx'
import { useText } from '#components/ui/text.tsx'
import { money } from '#lib/money/money.ts'
import { printAmount } from '#lib/money/text.ts'
import { lossText } from './loss-text.ts'
import { minorText } from './money-text.ts'
import type { SliderPath } from './slider-marks.ts'

/** Where an offer stands: refused, to be made now, only after another, or as good as another. */
export type RungState = 'declined' | 'next' | 'later' | 'close'

export type RungProps = {
  /** In the smallest unit. */
  readonly amount: bigint
  readonly cost: bigint
  /** From 0 to 1. */
  readonly chance: number
  readonly state: RungState
  /** What its amount is. */
  readonly path: SliderPath
  readonly currency: string
  readonly testId: string
}

/** One offer; pressing it puts its amount on the slider. */
export function Rung({ amount, cost, chance, state, path, currency, testId }: RungProps) {
  const text = useText()
  const { t, format } = text
  const { set } = useWork()
  return (
    <li className="rung" data-state={state} data-testid={testId}>
      <button
        type="button"
        className="rung-pick"
        onClick={() => set(path, printAmount(money(amount, currency)))}
      >
        <span className="soft small">{t(`costs.ladder.${state}`)}</span>
        <span className="rung-amount">{minorText(amount, currency, text)}</span>
        <span className="soft small">
          {cost < 0n
            ? lossText(money(cost, currency), text)
            : t('costs.ladder.cost', { cost: minorText(cost, currency, text) })}
        </span>
        <span className="soft small">
          {t('costs.ladder.chance', { chance: format.share(chance.toFixed(2)) })}
        </span>
      </button>
    </li>
  )
}
