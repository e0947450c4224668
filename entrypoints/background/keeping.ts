import type { EntryBody } from '#lib/casebook/entry.ts'
import type { ForgettingReason } from '#lib/casebook/keeping.ts'
import { isNothingLeft, isOverLimit, retentionOf } from '#lib/keeping/retention.ts'
import { casesOfBuyer } from '#lib/keeping/same-buyer.ts'
import { retentionRuleOf, retentionZoneOf } from '#lib/marketplaces/retention.ts'
import type { Reply } from '#lib/messaging/protocol.ts'
import { ok, refused, type Handlers } from '#lib/messaging/server.ts'
import { lookedOn, noteLooked } from '#lib/storage/looked-on.ts'
import { allCases, caseById } from '#lib/storage/queries.ts'
import { inTurn, type CaseWork } from './cases.ts'

type KeepingHandlers = Pick<Handlers, 'hold-case' | 'end-hold' | 'forget-buyer' | 'forget-all'>

/** The agent was asked twice and told of holds: what is on hold goes, too. */
export function keepingHandlers(work: CaseWork): KeepingHandlers {
  return {
    'hold-case': ({ caseId, ...terms }) => write(work, caseId, { kind: 'hold-set', ...terms }),
    'end-hold': ({ caseId }) => write(work, caseId, { kind: 'hold-ended' }),
    'forget-buyer': ({ caseId }) =>
      inTurn(async () => {
        const record = await caseById(work.store, caseId)
        if (!record) return refused('nothing-read')
        const own = casesOfBuyer(record, await allCases(work.store))
        return forget(
          work,
          own.map(({ id }) => id),
          'buyer-asked',
        )
      }),
    'forget-all': () => inTurn(() => forget(work, null, 'agent')),
  }
}

function write(work: CaseWork, caseId: string, body: EntryBody): Promise<Reply<null>> {
  return inTurn(async () => {
    if (!(await caseById(work.store, caseId))) return refused('nothing-read')
    await work.ledger.append(caseId, [body], Temporal.Now.instant())
    return ok(null)
  })
}

async function forget(
  { ledger }: CaseWork,
  caseIds: readonly string[] | null,
  why: ForgettingReason,
): Promise<Reply<{ cases: number }>> {
  const at = Temporal.Now.instant().toString()
  const { forgotten } = await ledger.forget({ caseIds, why, at, withHeld: true })
  return ok({ cases: forgotten.length })
}

/**
 * What is over is forgotten, and cases past the hard limit go whole. An open case waits for the agent,
 * whom the panel tells; a hold keeps both. Looks once a day at most.
 */
export async function keepToTime({ store, ledger }: CaseWork): Promise<void> {
  const now = Temporal.Now.instant()
  const at = now.toString()
  const today = at.slice(0, 10)
  if ((await lookedOn(store)) === today) return
  const records = await allCases(store)
  const due = records.filter((record) => {
    const { marketplace, site } = record
    const [rule, zone] = [retentionRuleOf(marketplace), retentionZoneOf(marketplace, site)]
    const isForgotten = isNothingLeft(record)
    return retentionOf(record, { rule, zone, now, isForgotten }).state === 'due'
  })
  const caseIds = due.map(({ id }) => id)
  if (caseIds.length > 0) {
    await ledger.forget({ caseIds, why: 'retention', at, withHeld: false })
  }
  for (const record of records) {
    if (isOverLimit(record, retentionRuleOf(record.marketplace), now)) await ledger.erase(record.id)
  }
  // Only then: a look that was cut short is made up for at the next start.
  await noteLooked(store, today)
}
