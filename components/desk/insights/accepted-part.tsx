import { useMemo } from 'react'
import { useText, type Text } from '#components/ui/text.tsx'
import type { AcceptanceCurve } from '#lib/acceptance/acceptance-of.ts'
import type { CaseStory } from '#lib/insights/case-story.ts'
import { learnedCurve } from '#lib/insights/learned.ts'
import { binsOf, type Bin } from '#lib/insights/tries.ts'
import { useDeskWords } from '../desk-words.tsx'
import { pathOf } from './layouts.ts'
import { Legend } from './legend.tsx'
import { PlotPart } from './plot-part.tsx'

/** Which part of the price buyers take: what was answered, and the curve that is learned from it. */
export function AcceptedPart({ stories }: { stories: readonly CaseStory[] }) {
  const say = useDeskWords()
  const { format } = useText()
  const curve = useMemo(() => learnedCurve(stories, 'refund'), [stories])
  const bins = useMemo(
    () =>
      binsOf(
        stories.flatMap(({ tries }) => tries),
        'refund',
      ),
    [stories],
  )
  const table = useMemo(
    () => ({
      headers: [
        say('desk.offers.share'),
        say('desk.offers.answered'),
        say('desk.offers.taken'),
        say('desk.offers.chance'),
        say('desk.offers.low'),
        say('desk.offers.high'),
      ],
      rows: bins.map(({ from, to, of, taken }) => {
        const { mean, low, high } = curve.believed((from + to) / 2)
        const part = (value: number) => format.share(value.toFixed(2))
        return [
          `${part(from)}–${part(to)}`,
          String(of),
          String(taken),
          part(mean),
          part(low),
          part(high),
        ]
      }),
    }),
    [bins, curve, say, format],
  )
  const answered = bins.reduce((sum, { of }) => sum + of, 0)
  return (
    <PlotPart
      title={say('desk.offers.title')}
      note={
        curve.isAssumption
          ? say('desk.offers.assumed', { cases: curve.cases.all })
          : say('desk.offers.note', { cases: curve.cases.all, answered })
      }
      table={table}
      name="offers"
    >
      <CurvePlot curve={curve} bins={bins} />
      <Legend
        items={[
          ['insights-band', say('desk.offers.band')],
          ['legend-dot', say('desk.offers.dots')],
        ]}
      />
    </PlotPart>
  )
}

const steps = Array.from({ length: 41 }, (_, at) => at / 40)
const height = 200
const [bottom, top] = [height - 24, 8]

function CurvePlot({ curve, bins }: { curve: AcceptanceCurve; bins: readonly Bin[] }) {
  const text = useText()
  const { mean, band } = useMemo(() => pathsOf(curve), [curve])
  const y = (share: number) => bottom - share * (bottom - top)
  return (
    <svg
      className="insights-curve"
      height={height}
      aria-hidden="true"
      focusable="false"
      data-assumed={curve.isAssumption}
    >
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line className="plot-grid" x1="0" x2="100%" y1={y(share)} y2={y(share)} />
          <text x="-8" y={y(share) + 4} textAnchor="end">
            {percent(share, text)}
          </text>
        </g>
      ))}
      <g>
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          width="100%"
          y={top}
          height={bottom - top}
        >
          <path className="insights-band" d={band} />
          <path className="insights-line" d={mean} vectorEffect="non-scaling-stroke" />
        </svg>
        {bins
          .filter(({ of }) => of > 0)
          .map(({ from, to, of, taken }) => (
            <circle
              key={from}
              className="insights-dot"
              cx={`${((from + to) / 2) * 100}%`}
              cy={y(taken / of)}
              r={Math.min(11, 2.5 + Math.sqrt(of))}
            />
          ))}
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <text
            key={share}
            x={`${share * 100}%`}
            y={height - 6}
            textAnchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}
          >
            {percent(share, text)}
          </text>
        ))}
      </g>
    </svg>
  )
}

function pathsOf({ believed }: AcceptanceCurve) {
  const points = steps.map((share) => [share, believed(share)] as const)
  const mean = pathOf(points.map(([x, at]) => [x, at.mean]))
  const high = points.map(([x, at]) => [x, at.high] as const)
  const low = points.map(([x, at]) => [x, at.low] as const)
  return { mean, band: `${pathOf([...high, ...low.toReversed()])}Z` }
}

function percent(share: number, { format }: Text): string {
  return format.share(String(share))
}
