import { useText } from '#components/ui/text.tsx'
import type { CaseLine } from '#lib/case-list/case-line.ts'
import { useDeskWords } from '../desk-words.tsx'

/** Where the case stands: its stage and the buyer's mood, or how it ended and what that cost. */
export function CaseState({ line }: { line: CaseLine }) {
  const say = useDeskWords()
  const { t, format } = useText()
  const { status, stage, mood, outcome, cost } = line
  if (status === 'closed') {
    return (
      <span role="gridcell" className="case-state">
        <span>{outcome ? t(`offers.way.${outcome}`) : say('desk.status.closed')}</span>
        <span className="soft small">
          {cost ? say('desk.cost', { cost: format.money(cost) }) : ''}
        </span>
      </span>
    )
  }
  return (
    <span role="gridcell" className="case-state">
      <span>{stage ? t(`playbook.stage.${stage}.title`) : say('desk.stage.none')}</span>
      {mood !== undefined && (
        <span className={mood >= 2 ? 'bad small' : mood === 1 ? 'due small' : 'soft small'}>
          {say(`desk.mood.${mood}`)}
        </span>
      )}
    </span>
  )
}
