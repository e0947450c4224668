import { Fold } from '#components/ui/fold.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { Deadline } from '#lib/clocks/types.ts'
import { OtherTimes } from './other-times.tsx'
import { RuleSource } from './rule-source.tsx'
import { useDeadline } from './use-deadline.ts'
import { useDispute } from './use-dispute.tsx'
import { useNow } from './use-now.ts'

/** Until when to answer, who says so, and how that was read. */
export function AnswerBy() {
  const text = useText()
  const now = useNow()
  const deadline = useDeadline(now)
  const { reading, isClosed } = useDispute()
  if (!deadline) {
    return reading.facts.dispute && !isClosed ? (
      <div className="soft small" data-testid="answer-by">
        <p>{text.t('panel.no-deadline')}</p>
        <OtherTimes level={2} />
      </div>
    ) : null
  }
  return (
    <Fold
      level={2}
      className="answer-by small"
      testId="answer-by"
      title={<span>{answerByText(deadline, now, text)}</span>}
    >
      <Notes deadline={deadline} />
      <OtherTimes level={3} />
    </Fold>
  )
}

function Notes({ deadline }: { deadline: Deadline }) {
  const { t, say, format } = useText()
  const { rule, policyAt, zone } = deadline
  const now = useNow()
  return (
    <ul className="notes soft">
      {deadline.notes.map((note) => (
        <li key={note.key}>{say(note)}</li>
      ))}
      {policyAt && (
        <li data-testid="policy-until">
          {t('panel.answer-by.policy', { when: format.moment(policyAt, zone, now) })}
        </li>
      )}
      {rule && <li>{say({ key: rule.onExpiry, values: {} })}</li>}
      {rule && (
        <li>
          <RuleSource rule={rule} now={now} />
        </li>
      )}
    </ul>
  )
}

function answerByText(deadline: Deadline, now: Temporal.Instant, text: Text): string {
  const { t, format } = text
  const today = now.toZonedDateTimeISO(deadline.zone).toPlainDate()
  const when = deadline.day
    ? format.weekday(deadline.day, today)
    : format.moment(deadline.at, deadline.zone, now)
  return t(deadline.source === 'page' ? 'panel.answer-by.page' : 'panel.answer-by.estimate', {
    when,
  })
}
