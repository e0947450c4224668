import * as z from 'zod/mini'

/** What is kept of a reply that was put into the page's box, or copied for it. */
export const replyTerms = {
  /** Id of the snippet it began with; null for words of the agent's own. */
  snippet: z.nullable(z.string().check(z.maxLength(200))),
  text: z.string().check(z.minLength(1), z.maxLength(20_000)),
  /** What the rule check still found, by rule. Absent in entries of older versions. */
  findings: z.exactOptional(
    z
      .array(
        z.strictObject({
          rule: z.string().check(z.maxLength(40)),
          severity: z.enum(['block', 'warn', 'note']),
        }),
      )
      .check(z.maxLength(100)),
  ),
  /** Why the agent used it in spite of a finding that blocks. */
  reason: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(2_000))),
}

export const replyInserted = z.strictObject({
  kind: z.literal('reply-inserted'),
  ...replyTerms,
  /** Empty where it was hidden or forgotten. */
  text: z.string().check(z.maxLength(20_000)),
  /** `copied`, or the composer that took it. */
  where: z.string(),
})

export type ReplyTerms = Omit<z.infer<typeof replyInserted>, 'kind' | 'where'>
