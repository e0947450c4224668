import * as z from 'zod/mini'

/** The case to practise on: made where there is none, and thrown away whole. */
export const practiceRequests = {
  'open-practice': { from: 'panel', schema: z.strictObject({}) },
  'remove-practice': { from: 'panel', schema: z.strictObject({}) },
} as const

export type PracticeReplies = {
  'open-practice': { readonly caseId: string }
  'remove-practice': null
}
