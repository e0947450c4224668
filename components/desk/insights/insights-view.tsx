import { useMemo, useState } from 'react'
import { useNow } from '#components/panel/use-now.ts'
import { Segments } from '#components/ui/segments.tsx'
import { useTitleFocus } from '#components/ui/use-title-focus.ts'
import type { CaseStory } from '#lib/insights/case-story.ts'
import { figuresOf } from '#lib/insights/figures.ts'
import { storiesSince, periods, type Period } from '#lib/insights/period.ts'
import { useDeskServices } from '../desk-services.ts'
import { useDeskWords } from '../desk-words.tsx'
import { AcceptedPart } from './accepted-part.tsx'
import { EndingsPart } from './endings-part.tsx'
import { GroupsPart } from './groups-part.tsx'
import { Headline } from './headline.tsx'
import { MonthsPart } from './months-part.tsx'
import { SkippedPart } from './skipped-part.tsx'
import './insights.css'

/** What worked: how fast, how settled, at what cost against the full refund, and what was left out. */
export function InsightsView() {
  const say = useDeskWords()
  const title = useTitleFocus()
  const { stories: all, lines, total } = useDeskServices().useCaseList()
  const [period, setPeriod] = useState<Period>('year')
  const today = useNow().toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString()
  const stories = useMemo(() => storiesSince(all, period, today), [all, period, today])
  const isWhole = total !== undefined && lines.length >= total
  return (
    <main className="desk-main insights" data-testid="insights-view" data-whole={isWhole}>
      <h1 ref={title} tabIndex={-1} className="desk-title">
        {say('desk.view.insights')}
      </h1>
      <div className="row">
        <Segments
          label={say('desk.period')}
          value={period}
          choices={periods.map((value) => ({
            value,
            label: say(`desk.period.${value}`),
            testId: `period-${value}`,
          }))}
          onChange={setPeriod}
        />
      </div>
      {!isWhole && (
        <p className="soft small" role="status">
          {say('desk.cases.opening', { done: lines.length, total: total ?? 0 })}
        </p>
      )}
      {stories.length === 0 ? (
        <p className="soft">{say('desk.insights.none')}</p>
      ) : (
        <Parts stories={stories} />
      )}
    </main>
  )
}

function Parts({ stories }: { stories: readonly CaseStory[] }) {
  const figures = useMemo(() => figuresOf(stories), [stories])
  return (
    <>
      <Headline figures={figures} />
      <MonthsPart stories={stories} />
      <GroupsPart stories={stories} />
      <div className="insights-pair">
        <EndingsPart figures={figures} />
        <AcceptedPart stories={stories} />
      </div>
      <SkippedPart stories={stories} figures={figures} />
    </>
  )
}
