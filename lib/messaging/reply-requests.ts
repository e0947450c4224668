import * as z from 'zod/mini'
import { replyTerms } from '#lib/casebook/replies.ts'

export const replyRequests = {
  /**
   * Put text into the compose box of the tab; never sends. `key` is the case that the text was written
   * for, `buyer` whom the panel shows: with another by then, nothing is put in.
   */
  'insert-reply': {
    from: 'panel',
    schema: z.strictObject({
      tabId: z.int(),
      key: z.string().check(z.maxLength(1_000)),
      buyer: z.exactOptional(z.string().check(z.maxLength(500))),
      ...replyTerms,
    }),
  },
  /** The agent copied a reply: a note in the case, when there is one. */
  'note-copied-reply': {
    from: 'panel',
    schema: z.strictObject({ tabId: z.int(), ...replyTerms }),
  },
} as const

export type ReplyReplies = {
  'insert-reply': { readonly composer: string }
  'note-copied-reply': { readonly caseId: string | null }
}
