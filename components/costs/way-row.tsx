import { useText, type Text } from '#components/ui/text.tsx'
import type { Option, QuotedOption, UnavailableOption } from '#lib/resolution/quote.ts'
import type { FieldPath } from '#lib/resolution/scenario-fields.ts'
import { measureText } from './loss-text.ts'
import { PlotBar } from './plot-bar.tsx'
import type { Measure, PlotLayout } from './plot-layout.ts'
import { StandingMark } from './standing-mark.tsx'
import { whyLacking } from './why-lacking.ts'

type Choice = { readonly isChosen: boolean; readonly onChoose: () => void }

export type WayRowProps = Choice & {
  readonly option: QuotedOption
  readonly measure: Measure
  readonly layout: PlotLayout
  readonly isBest: boolean
}

/** One way out in the plot: its name, its figure, its bar. Pressing it shows it in full below. */
export function WayRow({ option, measure, layout, isBest, isChosen, onChoose }: WayRowProps) {
  const text = useText()
  const { kind } = option
  return (
    <li className="way" data-testid={`option-${kind}`} data-loss={option.loss.minor.toString()}>
      <button type="button" className="way-pick" aria-pressed={isChosen} onClick={onChoose}>
        <span className="way-name">
          {text.t(`costs.option.${kind}`)}
          {isBest && <span className="way-tag">{text.t('costs.best')}</span>}
          {kind !== 'buyer-drops-it' && <StandingMark kind={kind} />}
        </span>
        <span className={isBest ? 'way-loss accent' : 'way-loss'}>
          {figureOf(option, measure, text)}
        </span>
        <PlotBar layout={layout} bar={layout.bars.get(kind)} isBest={isBest} />
      </button>
    </li>
  )
}

export type LackingRowProps = Choice & {
  readonly option: UnavailableOption
  readonly needs: readonly FieldPath[]
}

/** A way out that cannot be quoted, and why. */
export function LackingRow({ option, needs, isChosen, onChoose }: LackingRowProps) {
  const text = useText()
  const { kind, why } = option
  return (
    <li className="way" data-testid={`option-${kind}`} data-unavailable={why.code}>
      <button type="button" className="way-pick" aria-pressed={isChosen} onClick={onChoose}>
        <span className="way-name">
          {text.t(`costs.option.${kind}`)}
          <StandingMark kind={kind} />
        </span>
        <span className="way-why small">{whyLacking(option, needs, text)}</span>
      </button>
    </li>
  )
}

/** What the bar says, in figures. */
export function figureOf({ loss, profit }: QuotedOption, measure: Measure, text: Text): string {
  const amount = measure === 'loss' ? loss : profit
  return amount ? measureText(amount, measure, text) : text.t('costs.unknown')
}

export function isLacking(option: Option): option is UnavailableOption {
  return !option.ok
}
