import { ok, type Handlers } from '#lib/messaging/server.ts'
import { changeCostRules, rememberCosts } from '#lib/storage/costs.ts'
import type { AmendsDb } from '#lib/storage/db.ts'

type CostHandlers = Pick<Handlers, 'change-cost-rules' | 'remember-costs'>

/** What goods and parcels cost the shop. */
export function costHandlers(db: AmendsDb): CostHandlers {
  return {
    'change-cost-rules': async ({ put, remove }) => {
      await changeCostRules(db, put, remove)
      return ok({ put: put.length, removed: remove.length })
    },
    'remember-costs': async ({ ids, quantity, values }) => {
      const usedAt = Temporal.Now.instant().toString()
      await rememberCosts(db, ids, { quantity, values, usedAt })
      return ok(null)
    },
  }
}
