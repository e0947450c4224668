import type { PlotBar as Bar, PlotLayout } from './plot-layout.ts'

/** Id of the pattern of bars that are a gain; `PlotPatterns` holds it once for all bars. */
const gainPattern = 'costs-gain'
const bestGainPattern = 'costs-gain-best'

export type PlotBarProps = {
  readonly layout: PlotLayout
  readonly bar: Bar | undefined
  readonly isBest: boolean
}

/** One bar on the common scale. Money in is hatched; its figure stands beside it as text. */
export function PlotBar({ layout, bar, isBest }: PlotBarProps) {
  return (
    <svg className="plot-bar" aria-hidden="true" focusable="false">
      {layout.ticks.map(({ at, value }) => (
        <line key={value} className="plot-grid" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
      ))}
      {bar && bar.width > 0 && (
        <rect
          className={isBest ? 'bar bar-best' : 'bar'}
          x={`${bar.start}%`}
          y="2"
          width={`${bar.width}%`}
          height="8"
          rx="1.5"
          {...(bar.isGain ? { style: hatched(isBest) } : {})}
        />
      )}
      <line className="plot-zero" x1={`${layout.zero}%`} x2={`${layout.zero}%`} y1="0" y2="100%" />
    </svg>
  )
}

function hatched(isBest: boolean) {
  return { fill: `url(#${isBest ? bestGainPattern : gainPattern})` }
}

/** The hatching of gains, for every bar of the plot. */
export function PlotPatterns() {
  return (
    <svg width="0" height="0" className="plot-patterns" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id={gainPattern} className="hatch" />
        <Hatch id={bestGainPattern} className="hatch hatch-best" />
      </defs>
    </svg>
  )
}

function Hatch({ id, className }: { id: string; className: string }) {
  return (
    <pattern
      id={id}
      className={className}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="hatch-ground" width="6" height="6" />
      <rect className="hatch-line" width="3" height="6" />
    </pattern>
  )
}

export type PlotAxisProps = {
  readonly layout: PlotLayout
  readonly label: (value: number) => string
}

/** The scale below the bars. */
export function PlotAxis({ layout, label }: PlotAxisProps) {
  return (
    <svg className="plot-axis" aria-hidden="true" focusable="false">
      {layout.ticks.map(({ at, value }) => (
        <text key={value} x={`${at}%`} y="12" textAnchor={anchorOf(at)}>
          {label(value)}
        </text>
      ))}
    </svg>
  )
}

/** Words at the ends stay inside. */
function anchorOf(at: number): 'start' | 'middle' | 'end' {
  return at < 8 ? 'start' : at > 92 ? 'end' : 'middle'
}
