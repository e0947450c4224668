import { useMemo } from 'react'
import { useText } from '#components/ui/text.tsx'
import type { CaseStory } from '#lib/insights/case-story.ts'
import type { Figures } from '#lib/insights/figures.ts'
import { skippedSteps } from '#lib/insights/skipped.ts'
import { allSteps } from '#lib/playbook/stages.ts'
import { useDeskWords } from '../desk-words.tsx'
import { BarRow } from './bar-row.tsx'
import { PlotPart } from './plot-part.tsx'

const mostShown = 8

type Props = { readonly stories: readonly CaseStory[]; readonly figures: Figures }

/** Steps that were skipped, and deadlines that were missed. */
export function SkippedPart({ stories, figures: { deadlines } }: Props) {
  const own = useDeskWords()
  const { say, format } = useText()
  const skipped = useMemo(() => skippedSteps(stories), [stories])
  const most = Math.max(1, ...skipped.map(({ count }) => count))
  const name = (step: string) =>
    allSteps.some(({ id }) => id === step)
      ? say({ key: `playbook.step.${step}.title`, values: {} })
      : step
  const table = {
    headers: [own('desk.skipped.step'), own('desk.insights.cases')],
    rows: skipped.map(({ step, count }) => [name(step), String(count)]),
  }
  return (
    <PlotPart
      title={own('desk.skipped.title')}
      note={own('desk.skipped.note', { missed: deadlines.missed, of: deadlines.of })}
      table={table}
      name="skipped"
    >
      {skipped.length === 0 && <p className="soft">{own('desk.skipped.none')}</p>}
      <ul className="insights-bars">
        {skipped.slice(0, mostShown).map(({ step, count }) => (
          <BarRow key={step} name={name(step)} value={format.count(count)} share={count / most} />
        ))}
      </ul>
    </PlotPart>
  )
}
