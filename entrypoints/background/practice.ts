import { practiceEntries, practiceId } from '#lib/casebook/practice.ts'
import type { PracticeReplies } from '#lib/messaging/practice-requests.ts'
import { ok, type Handlers } from '#lib/messaging/server.ts'
import { caseById } from '#lib/storage/queries.ts'
import { inTurn, type CaseWork } from './cases.ts'

export function practiceHandlers({
  store,
  ledger,
}: CaseWork): Pick<Handlers, keyof PracticeReplies> {
  return {
    'open-practice': () =>
      inTurn(async () => {
        const now = Temporal.Now.instant()
        const known = await caseById(store, practiceId)
        if (!known) await ledger.append(practiceId, practiceEntries(now), now)
        return ok({ caseId: practiceId })
      }),
    'remove-practice': () =>
      inTurn(async () => {
        await ledger.erase(practiceId)
        return ok(null)
      }),
  }
}
