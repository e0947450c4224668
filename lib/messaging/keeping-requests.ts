import * as z from 'zod/mini'

/** How long cases are kept. All of any case in the casebook, whatever page is in view. */

const caseId = z.string().check(z.minLength(1), z.maxLength(100))
const ofCase = { from: 'panel', schema: z.strictObject({ caseId }) } as const

export const keepingRequests = {
  /** Beyond its time, until a day (ISO) or until it is ended. */
  'hold-case': {
    from: 'panel',
    schema: z.strictObject({
      caseId,
      reason: z.string().check(z.minLength(1), z.maxLength(2_000)),
      until: z.exactOptional(z.iso.date()),
    }),
  },
  'end-hold': ofCase,
  /** Every case of the buyer of this one, those on hold too: the agent was asked twice. */
  'forget-buyer': ofCase,
  /** Of every case. */
  'forget-all': { from: 'panel', schema: z.strictObject({}) },
} as const

type Forgot = { readonly cases: number }

export type KeepingReplies = {
  'hold-case': null
  'end-hold': null
  'forget-buyer': Forgot
  'forget-all': Forgot
}
