import { useMemo, useState } from 'react'
import { Segments } from '#components/ui/segments.tsx'
import { useText } from '#components/ui/text.tsx'
import type { CaseStory } from '#lib/insights/case-story.ts'
import { dimensions, groupsBy, type Dimension } from '#lib/insights/groups.ts'
import { useDeskWords } from '../desk-words.tsx'
import { groupName } from './group-name.ts'
import { groupTable } from './group-table.ts'
import { GroupRow } from './group-row.tsx'
import { PlotPart } from './plot-part.tsx'

/** More rows than these are in the table only. */
const mostShown = 12

/** Cases side by side: number, speed, what was kept, deadlines missed. */
export function GroupsPart({ stories }: { stories: readonly CaseStory[] }) {
  const say = useDeskWords()
  const text = useText()
  const [by, setBy] = useState<Dimension>('marketplace')
  const groups = useMemo(() => groupsBy(stories, by), [stories, by])
  const table = useMemo(() => groupTable(groups, by, say, text), [groups, by, say, text])
  const shown = by === 'month' ? groups.slice(-mostShown) : groups.slice(0, mostShown)
  const most = Math.max(1, ...shown.map(({ figures }) => figures.cases))
  return (
    <PlotPart
      title={say('desk.insights.groups')}
      note={say('desk.insights.groups.note')}
      table={table}
      name="groups"
      tools={
        <Segments
          label={say('desk.insights.by')}
          value={by}
          choices={dimensions.map((value) => ({
            value,
            label: say(`desk.dimension.${value}`),
            testId: `by-${value}`,
          }))}
          onChange={setBy}
        />
      }
    >
      <ul className="insights-groups">
        {shown.map((group) => (
          <GroupRow
            key={group.key ?? ''}
            name={groupName(group.key, by, say, text)}
            figures={group.figures}
            share={group.figures.cases / most}
          />
        ))}
      </ul>
      {groups.length > shown.length && (
        <p className="soft small">
          {say('desk.insights.more', { count: groups.length - shown.length })}
        </p>
      )}
    </PlotPart>
  )
}
