import * as z from 'zod/mini'
import { promiseEnds, promiseTerms } from '#lib/casebook/promises.ts'

const where = { tabId: z.int(), key: z.string().check(z.maxLength(1_000)) }

/** Refused with `case-closed` until an ended case is reopened. */
export const promiseRequests = {
  /** The agent told the buyer what will be done by when. Opens a case where there is none. */
  'note-promise': { from: 'panel', schema: z.strictObject({ ...where, ...promiseTerms }) },
  'end-promise': {
    from: 'panel',
    schema: z.strictObject({
      ...where,
      promise: z.int().check(z.gte(1)),
      how: z.enum(promiseEnds),
    }),
  },
} as const

export type PromiseReplies = {
  'note-promise': { readonly caseId: string }
  'end-promise': { readonly caseId: string }
}
