import * as z from 'zod/mini'
import { mostRules, rememberedSchema, ruleInputSchema } from '#lib/cost-profile/schema.ts'

/** Requests about what goods and parcels cost the shop. */

export const costRequests = {
  /** Rules put in (one of the same item, store and currency gives way, whole) and taken out, all or nothing. */
  'change-cost-rules': {
    from: 'panel',
    schema: z.strictObject({
      put: z.array(ruleInputSchema).check(z.maxLength(mostRules)),
      remove: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(mostRules)),
    }),
  },
  /** What the agent typed for an item, to be offered the next time. */
  'remember-costs': { from: 'panel', schema: rememberedSchema },
} as const

export type CostReplies = {
  'change-cost-rules': { readonly put: number; readonly removed: number }
  'remember-costs': null
}
