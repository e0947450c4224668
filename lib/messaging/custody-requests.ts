import * as z from 'zod/mini'
import { exportTerms, redactionTerms } from '#lib/casebook/custody.ts'

/** What left the house. `key` is the case key of the page in view, `caseId` the case that was exported. */
export const custodyRequests = {
  'note-export': {
    from: 'panel',
    schema: z.strictObject({
      tabId: z.int(),
      key: z.string().check(z.maxLength(1_000)),
      caseId: z.string().check(z.maxLength(100)),
      ...exportTerms,
      hidden: z.exactOptional(redactionTerms.hidden),
    }),
  },
} as const

export type CustodyReplies = { 'note-export': { readonly caseId: string } }
