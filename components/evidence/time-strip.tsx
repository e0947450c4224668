import { useMemo } from 'react'
import { useText } from '#components/ui/text.tsx'
import { stripLanes, stripLayout } from './strip-layout.ts'
import type { Evidence } from './use-evidence.ts'

const rowHeight = 18

/** Order, parcel, chat and dispute side by side over time. The list below says the same in words. */
export function TimeStrip({ evidence }: { evidence: Evidence }) {
  const { t, format } = useText()
  const { items, gaps, now, zone } = evidence
  const layout = useMemo(() => stripLayout(items, gaps, now), [items, gaps, now])
  if (layout === undefined) return null
  const day = (moment: number) =>
    format.day(
      Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate(),
    )
  const count = (lane: string) => layout.dots.filter((dot) => stripLanes[dot.lane] === lane).length
  const words = t('timeline.strip', {
    from: day(layout.from),
    to: day(layout.to),
    parcel: count('parcel'),
    chat: count('chat'),
    gaps: gaps.length,
  })
  const height = stripLanes.length * rowHeight
  const middle = (lane: number) => lane * rowHeight + rowHeight / 2
  return (
    <figure className="strip" data-testid="time-strip">
      <div className="strip-box">
        <ul className="strip-lanes soft small" aria-hidden="true">
          {stripLanes.map((lane) => (
            <li key={lane}>{t(`timeline.lane.${lane}`)}</li>
          ))}
        </ul>
        <svg className="strip-plot" height={height} role="img" aria-label={words}>
          {stripLanes.map((lane, index) => (
            <line
              key={lane}
              className="strip-line"
              x1="0"
              x2="100%"
              y1={middle(index)}
              y2={middle(index)}
            />
          ))}
          {layout.gaps.map(({ key, from, to, lane }) => (
            <line
              key={key}
              className="strip-gap"
              x1={`${from}%`}
              x2={`${to}%`}
              y1={middle(lane)}
              y2={middle(lane)}
            />
          ))}
          {layout.dots.map(({ id, at, lane }) => (
            <circle
              key={id}
              className={`strip-dot strip-${stripLanes[lane] ?? ''}`}
              cx={`${at}%`}
              cy={middle(lane)}
              r="3.5"
            />
          ))}
        </svg>
      </div>
      <figcaption className="spread soft small">
        <span>{day(layout.from)}</span>
        <span>{day(layout.to)}</span>
      </figcaption>
    </figure>
  )
}
