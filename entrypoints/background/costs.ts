import { placed } from '#lib/cost-profile/changes.ts'
import { rememberedAfter } from '#lib/cost-profile/remembered.ts'
import type { Reply, ReplyOf, RequestOf } from '#lib/messaging/protocol.ts'
import { ok, type Handlers } from '#lib/messaging/server.ts'
import type { AmendsDb } from '#lib/storage/db.ts'

type CostHandlers = Pick<Handlers, 'change-cost-rules' | 'remember-costs'>

/** What goods and parcels cost the shop: kept beside the casebook, in no ledger. */
export function costHandlers(db: AmendsDb): CostHandlers {
  return {
    'change-cost-rules': (request) => changeRules(db, request),
    'remember-costs': (request) => remember(db, request),
  }
}

async function changeRules(
  db: AmendsDb,
  { put, remove }: RequestOf<'change-cost-rules'>,
): Promise<Reply<ReplyOf['change-cost-rules']>> {
  await db.transaction('rw', db.costRules, async () => {
    const rules = placed(await db.costRules.toArray(), put)
    await db.costRules.bulkDelete(remove)
    await db.costRules.bulkPut([...rules])
  })
  return ok({ put: put.length, removed: remove.length })
}

async function remember(
  db: AmendsDb,
  { ids, quantity, values }: RequestOf<'remember-costs'>,
): Promise<Reply<null>> {
  const usedAt = Temporal.Now.instant().toString()
  await db.transaction('rw', db.rememberedCosts, async () => {
    const before = await db.rememberedCosts.bulkGet(ids)
    const rows = ids.map((id, at) => rememberedAfter(before[at], { id, values, quantity, usedAt }))
    await db.rememberedCosts.bulkPut(rows)
  })
  return ok(null)
}
