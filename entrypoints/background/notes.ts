import { ok, type Handlers } from '#lib/messaging/server.ts'
import { inTurn, sameSubject, writeWork, type CaseWork } from './cases.ts'

/** What the agent writes down goes into the order's case, also when it has ended; without one it is opened. */
export function noteHandlers(work: CaseWork): Pick<Handlers, 'note-down'> {
  return {
    'note-down': ({ tabId, key, ...terms }) =>
      inTurn(async () => {
        const subject = await sameSubject(work, { tabId, key })
        if (!subject.ok) return subject
        const { id } = await writeWork(work, subject.value, { kind: 'note', ...terms })
        return ok({ caseId: id })
      }),
  }
}
