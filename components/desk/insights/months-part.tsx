import { useMemo } from 'react'
import { useText, type Text } from '#components/ui/text.tsx'
import type { CaseStory } from '#lib/insights/case-story.ts'
import { groupsBy, type Group } from '#lib/insights/groups.ts'
import { useDeskWords } from '../desk-words.tsx'
import { columnsOf, countAxis } from './layouts.ts'
import { Legend } from './legend.tsx'
import { PlotPart } from './plot-part.tsx'

/** How many cases were opened in each month, and how many of those have ended. */
export function MonthsPart({ stories }: { stories: readonly CaseStory[] }) {
  const say = useDeskWords()
  const text = useText()
  const months = useMemo(() => groupsBy(stories, 'month'), [stories])
  const table = useMemo(
    () => ({
      headers: [say('desk.dimension.month'), say('desk.insights.cases'), say('desk.status.closed')],
      rows: months.map(({ key = '', figures }) => [
        key,
        String(figures.cases),
        String(figures.settled),
      ]),
    }),
    [months, say],
  )
  return (
    <PlotPart
      title={say('desk.insights.months')}
      note={say('desk.insights.months.note')}
      table={table}
      name="months"
    >
      <Columns months={months} text={text} />
      <Legend
        items={[
          ['insights-ended', say('desk.status.closed')],
          ['insights-open', say('desk.status.open')],
        ]}
      />
    </PlotPart>
  )
}

const height = 140

function Columns({ months, text }: { months: readonly Group[]; text: Text }) {
  const { top, ticks } = countAxis(months.map(({ figures }) => figures.cases))
  const columns = columnsOf(months.length)
  const y = (count: number) => height - (count / top) * (height - 8)
  return (
    <svg className="insights-columns" height={height + 22} aria-hidden="true" focusable="false">
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="plot-grid" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
          <text x="-8" y={y(tick) + 4} textAnchor="end">
            {text.format.count(tick)}
          </text>
        </g>
      ))}
      <g>
        {months.map(({ key = '', figures: { cases, settled } }, at) => {
          const column = columns[at]
          if (!column) return null
          const { x, width, isLabelled } = column
          return (
            <g key={key}>
              <rect
                className="insights-open"
                x={`${x}%`}
                width={`${width}%`}
                y={y(cases)}
                height={Math.max(0, y(settled) - y(cases))}
              />
              <rect
                className="insights-ended"
                x={`${x}%`}
                width={`${width}%`}
                y={y(settled)}
                height={height - y(settled)}
              />
              {isLabelled && (
                <text x={`${x + width / 2}%`} y={height + 16} textAnchor="middle">
                  {monthText(key, text)}
                </text>
              )}
            </g>
          )
        })}
      </g>
    </svg>
  )
}

/** `Nov`, and the year with January. */
function monthText(key: string, { format }: Text): string {
  return format.month(Temporal.PlainYearMonth.from(key))
}
