import { ok, refused, type Handlers } from '#lib/messaging/server.ts'
import { inTurn, subjectOf, writeWork, type CaseWork } from './cases.ts'

/** What the agent writes down goes into the order's case, also when it has ended; without one it is opened. */
export function noteHandlers(work: CaseWork): Pick<Handlers, 'note-down'> {
  return {
    'note-down': ({ tabId, key, ...terms }) =>
      inTurn(async () => {
        const subject = await subjectOf(work, tabId)
        if (!subject.ok) return subject
        if (subject.value.key !== key) return refused('order-changed')
        const { id } = await writeWork(work, subject.value, { kind: 'note', ...terms })
        return ok({ caseId: id })
      }),
  }
}
