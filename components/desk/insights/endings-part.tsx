import { useMemo } from 'react'
import { useText } from '#components/ui/text.tsx'
import type { Figures } from '#lib/insights/figures.ts'
import { useDeskWords } from '../desk-words.tsx'
import { BarRow } from './bar-row.tsx'
import { PlotPart } from './plot-part.tsx'

/** How cases ended, the most frequent way first. */
export function EndingsPart({ figures: { endings, settled } }: { figures: Figures }) {
  const say = useDeskWords()
  const { t, format } = useText()
  const most = Math.max(1, ...endings.map(({ count }) => count))
  const table = useMemo(
    () => ({
      headers: [say('desk.filter.outcome'), say('desk.insights.cases')],
      rows: endings.map(({ ending, count }) => [t(`offers.way.${ending}`), String(count)]),
    }),
    [endings, say, t],
  )
  return (
    <PlotPart
      title={say('desk.insights.endings')}
      note={say('desk.insights.endings.note', { count: settled })}
      table={table}
      name="endings"
    >
      <ul className="insights-bars">
        {endings.map(({ ending, count }) => (
          <BarRow
            key={ending}
            name={t(`offers.way.${ending}`)}
            value={format.count(count)}
            share={count / most}
          />
        ))}
      </ul>
    </PlotPart>
  )
}
