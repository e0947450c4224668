import { ok, type Handlers } from '#lib/messaging/server.ts'
import { inTurn, sameSubject, writeWork, type CaseWork } from './cases.ts'

/** The agent's word on the buyer's mood goes into the order's case; without one it is opened. */
export function moodHandlers(work: CaseWork): Pick<Handlers, 'set-mood'> {
  return {
    'set-mood': ({ tabId, key, ...terms }) =>
      inTurn(async () => {
        const subject = await sameSubject(work, { tabId, key })
        if (!subject.ok) return subject
        const { id } = await writeWork(work, subject.value, { kind: 'mood-set', ...terms })
        return ok({ caseId: id })
      }),
  }
}
