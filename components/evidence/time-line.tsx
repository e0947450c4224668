import { Fragment, useState } from 'react'
import { Segments } from '#components/ui/segments.tsx'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { Gap } from '#lib/evidence/timeline/gaps.ts'
import { lanes, type Lane, type TimelineItem } from '#lib/evidence/timeline/types.ts'
import { listedDay } from '#lib/evidence/timeline/when.ts'
import { zoneOf } from '#lib/marketplaces/rules.ts'
import { GapItem } from './gap-item.tsx'
import { TimeStrip } from './time-strip.tsx'
import { LineItem } from './told-item.tsx'
import type { Evidence } from './use-evidence.ts'

type Direction = 'oldest' | 'newest'

/** The line of time: a strip to look at, and the same as a list by days, gaps drawn as gaps. */
export function TimeLine({ evidence }: { evidence: Evidence }) {
  const { t } = useText()
  const [shown, setShown] = useState<readonly Lane[]>(lanes)
  const [direction, setDirection] = useState<Direction>('oldest')
  if (evidence.items.length === 0) return <p className="soft">{t('timeline.none')}</p>
  const items = evidence.items.filter(({ lane }) => shown.includes(lane))
  return (
    <>
      <TimeStrip evidence={evidence} />
      <div className="line-tools">
        <Chips shown={shown} onChange={setShown} />
        <Segments<Direction>
          label={t('timeline.direction')}
          value={direction}
          onChange={setDirection}
          choices={[
            { value: 'oldest', label: t('timeline.direction.oldest'), testId: 'line-oldest' },
            { value: 'newest', label: t('timeline.direction.newest'), testId: 'line-newest' },
          ]}
        />
      </div>
      <Zones zone={evidence.zone} />
      {items.length === 0 ? (
        <p className="soft">{t('timeline.filtered')}</p>
      ) : (
        <Days evidence={evidence} items={items} direction={direction} />
      )}
    </>
  )
}

type ChipsProps = {
  readonly shown: readonly Lane[]
  readonly onChange: (lanes: readonly Lane[]) => void
}

function Chips({ shown, onChange }: ChipsProps) {
  const { t } = useText()
  const toggle = (lane: Lane) =>
    onChange(lanes.filter((each) => (each === lane) !== shown.includes(each)))
  return (
    <div className="line-chips" role="group" aria-label={t('timeline.filter')}>
      {lanes.map((lane) => (
        <button
          key={lane}
          type="button"
          className={`line-chip lane-${lane}`}
          aria-pressed={shown.includes(lane)}
          onClick={() => toggle(lane)}
          data-testid={`lane-${lane}`}
        >
          {t(`timeline.lane.${lane}`)}
        </button>
      ))}
    </div>
  )
}

/** In whose days the list is, and the site's where they differ. */
function Zones({ zone }: { zone: string }) {
  const { t } = useText()
  const { marketplace, reading } = useDispute()
  const site = marketplace === undefined ? undefined : zoneOf(marketplace, reading.site)
  return (
    <p className="soft small">
      {t('timeline.zone', { zone })}
      {site !== undefined && site !== zone && (
        <> {t('timeline.site-zone', { site: reading.site, zone: site })}</>
      )}
    </p>
  )
}

type DaysProps = {
  readonly evidence: Evidence
  readonly items: readonly TimelineItem[]
  readonly direction: Direction
}

function Days({ evidence, items, direction }: DaysProps) {
  const text = useText()
  const { zone, now, gaps, oddities } = evidence
  const ordered = direction === 'oldest' ? items : items.toReversed()
  return (
    <div data-testid="timeline">
      {daysOf(ordered, zone).map(({ day, items: those }) => (
        <section key={day ?? ''} className="line-day">
          <h3 className="line-day-title soft small">{dayText(day, zone, now, text)}</h3>
          <ol className="line-list">
            {those.map((item) => (
              <Fragment key={item.id}>
                {direction === 'newest' && <GapsAfter item={item} gaps={gaps} />}
                <LineItem
                  item={item}
                  zone={zone}
                  oddities={oddities.filter((odd) => odd.item === item.id)}
                />
                {direction === 'oldest' && <GapsAfter item={item} gaps={gaps} />}
              </Fragment>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function GapsAfter({ item, gaps }: { item: TimelineItem; gaps: readonly Gap[] }) {
  return gaps
    .filter(({ after }) => after === item.id)
    .map((gap) => <GapItem key={gap.kind} gap={gap} />)
}

type Day = { readonly day: string | undefined; readonly items: readonly TimelineItem[] }

function daysOf(items: readonly TimelineItem[], zone: string): readonly Day[] {
  const days = new Map<string | undefined, TimelineItem[]>()
  for (const item of items) {
    const day = listedDay(item.when, zone)?.toString()
    days.set(day, [...(days.get(day) ?? []), item])
  }
  return [...days].map(([day, those]) => ({ day, items: those }))
}

function dayText(
  day: string | undefined,
  zone: string,
  now: Temporal.Instant,
  { t, format }: Text,
): string {
  if (day === undefined) return t('timeline.no-day')
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  return format.weekday(Temporal.PlainDate.from(day), today)
}
