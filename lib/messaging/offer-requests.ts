import * as z from 'zod/mini'
import { answerTerms, closingTerms, offerTerms } from '#lib/casebook/offers.ts'

/**
 * Requests about offers and how a case ends. `key` is the case key of the page that the panel showed
 * when the agent pressed: another order in the tab by then is refused.
 */

const where = { tabId: z.int(), key: z.string().check(z.maxLength(1_000)) }

export const offerRequests = {
  /** The agent made the buyer an offer. Opens a case where there is none. */
  'note-offer': { from: 'panel', schema: z.strictObject({ ...where, ...offerTerms }) },
  /** What the buyer said of it; said again, the later word counts. */
  'answer-offer': { from: 'panel', schema: z.strictObject({ ...where, ...answerTerms }) },
  /** The offer was noted by mistake. */
  'withdraw-offer': {
    from: 'panel',
    schema: z.strictObject({ ...where, offer: answerTerms.offer }),
  },
  /** The case ended. Opens one where there is none: how it ended is worth keeping. */
  'close-case': { from: 'panel', schema: z.strictObject({ ...where, ...closingTerms }) },
  'reopen-case': { from: 'panel', schema: z.strictObject(where) },
} as const

/** Offers are made in open cases: refused with `case-closed` until the case is reopened. */
export type OfferReplies = {
  'note-offer': { readonly caseId: string; readonly offer: number }
  'answer-offer': { readonly caseId: string }
  'withdraw-offer': { readonly caseId: string }
  'close-case': { readonly caseId: string }
  'reopen-case': { readonly caseId: string }
}
