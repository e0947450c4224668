import { placed } from '#lib/cost-profile/changes.ts'
import { rememberedAfter, type RememberedCosts } from '#lib/cost-profile/remembered.ts'
import type { CostRuleInput } from '#lib/cost-profile/rule.ts'
import type { AmendsDb } from './db.ts'
import { writing } from './writing.ts'

/** The shop's own costs: beside the casebook, in no ledger. The background is the one that writes. */

/** Takes rules out and puts rules in, all or nothing; known ones keep their place. */
export function changeCostRules(
  db: AmendsDb,
  put: readonly CostRuleInput[],
  remove: readonly string[],
): Promise<void> {
  return writing(db, [db.costRules], async () => {
    const rules = placed(await db.costRules.toArray(), put)
    await db.costRules.bulkDelete([...remove])
    await db.costRules.bulkPut([...rules])
  })
}

/** What was typed for an item, under each of its names. */
export function rememberCosts(
  db: AmendsDb,
  ids: readonly string[],
  typed: Omit<RememberedCosts, 'id'>,
): Promise<void> {
  return writing(db, [db.rememberedCosts], async () => {
    const before = await db.rememberedCosts.bulkGet([...ids])
    const rows = ids.map((id, at) => rememberedAfter(before[at], { id, ...typed }))
    await db.rememberedCosts.bulkPut(rows)
  })
}
