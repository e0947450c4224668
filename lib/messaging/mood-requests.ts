import * as z from 'zod/mini'
import { moodTerms } from '#lib/casebook/mood.ts'

/** The agent's word on the buyer's mood. `key` is the case key of the page in view: another order by then is refused. */
export const moodRequests = {
  'set-mood': {
    from: 'panel',
    schema: z.strictObject({
      tabId: z.int(),
      key: z.string().check(z.maxLength(1_000)),
      ...moodTerms,
    }),
  },
} as const

export type MoodReplies = { 'set-mood': { readonly caseId: string } }
