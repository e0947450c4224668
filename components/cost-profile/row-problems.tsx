import { Icon } from '#components/ui/icon.tsx'
import type { RowProblem } from '#lib/cost-profile/read-rows.ts'
import { rowProblemText } from './problem-text.ts'
import { useRoomWords } from './room-words.tsx'

const mostShown = 30

/** Every place of a table that cannot be read, and what to do there. */
export function RowProblems({ problems }: { problems: readonly RowProblem[] }) {
  const say = useRoomWords()
  const rest = problems.length - mostShown
  return (
    <div className="stack" role="status" data-testid="profile-problems">
      <p className="bad row-problems-title">
        <Icon name="alert" />
        <span>{say('profile.bad', { count: problems.length })}</span>
      </p>
      <ul className="row-problems">
        {problems.slice(0, mostShown).map((problem) => (
          <li key={`${problem.line} ${problem.column} ${problem.code}`} className="page-text">
            {rowProblemText(problem, say)}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="soft">{say('profile.bad.more', { count: rest })}</p>}
    </div>
  )
}
