import { useId, useMemo } from 'react'
import { useText } from '#components/ui/text.tsx'
import type { OptionKind } from '#lib/resolution/quote.ts'
import { PlotAxis, PlotBar, PlotPatterns } from './plot-bar.tsx'
import { layoutPlot, type Measure } from './plot-layout.ts'
import { WaysTable } from './ways-table.tsx'
import { WayRow } from './way-row.tsx'
import { isQuoted } from './ways.ts'
import type { QuoteInView } from './use-quote.ts'

export type WaysPlotProps = {
  readonly view: QuoteInView
  readonly measure: Measure
  /** Which ways out stand where. */
  readonly order: readonly OptionKind[]
  readonly best: OptionKind | undefined
  readonly chosen: OptionKind | undefined
  readonly onChoose: (kind: OptionKind) => void
}

/** The ways out side by side: bars on one scale, each with its figure, and the same as a table. */
export function WaysPlot({ view, measure, order, best, chosen, onChoose }: WaysPlotProps) {
  const text = useText()
  const id = useId()
  const { currency, quote } = view
  const label = (value: number) => text.format.axis(value, currency)
  const layout = useMemo(
    () =>
      layoutPlot({
        values: valuesOf(view, measure),
        measure,
        currency,
        label: (value) => text.format.axis(value, currency),
      }),
    [view, measure, currency, text],
  )
  const quoted = quote.options.filter(isQuoted)
  const rows = order.flatMap((kind) => quoted.find((option) => option.kind === kind) ?? [])
  return (
    <div className="plot" role="group" aria-labelledby={id} data-measure={measure}>
      <p className="unseen" id={id}>
        {text.t(`costs.plot.${measure}`)}
      </p>
      <PlotPatterns />
      <div className="plot-box">
        <ul className="plot-ways">
          {rows.map((option) => (
            <WayRow
              key={option.kind}
              option={option}
              measure={measure}
              layout={layout}
              isBest={option.kind === best}
              isChosen={option.kind === chosen}
              onChoose={() => onChoose(option.kind)}
            />
          ))}
        </ul>
        <PlotAxis layout={layout} label={label} />
      </div>
      <Legend measure={measure} hasGain={[...layout.bars.values()].some(({ isGain }) => isGain)} />
      <WaysTable view={view} best={best} />
    </div>
  )
}

function valuesOf({ quote }: QuoteInView, measure: Measure): ReadonlyMap<OptionKind, bigint> {
  return new Map(
    quote.options.filter(isQuoted).flatMap(({ kind, loss, profit }) => {
      const amount = measure === 'loss' ? loss : profit
      return amount ? [[kind, amount.minor] as const] : []
    }),
  )
}

/** What solid and hatched mean, where both are in the picture. */
function Legend({ measure, hasGain }: { measure: Measure; hasGain: boolean }) {
  const { t } = useText()
  if (!hasGain && measure === 'loss') return null
  return (
    <p className="plot-legend soft small" aria-hidden="true">
      <span className="legend-item">
        <Swatch isGain={false} />
        {t(`costs.legend.${measure}.out`)}
      </span>
      <span className="legend-item">
        <Swatch isGain />
        {t(`costs.legend.${measure}.in`)}
      </span>
    </p>
  )
}

const swatchLayout = { zero: -10, ticks: [], bars: new Map() }

function Swatch({ isGain }: { isGain: boolean }) {
  const bar = { start: 0, width: 100, isGain }
  return (
    <span className="swatch">
      <PlotBar layout={swatchLayout} bar={bar} isBest={false} />
    </span>
  )
}
