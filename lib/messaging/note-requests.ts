import * as z from 'zod/mini'
import { noteTerms } from '#lib/casebook/notes.ts'

/** What the agent notes. `key` is the case key of the page in view: another order by then is refused. */
export const noteRequests = {
  'note-down': {
    from: 'panel',
    schema: z.strictObject({
      tabId: z.int(),
      key: z.string().check(z.maxLength(1_000)),
      ...noteTerms,
    }),
  },
} as const

export type NoteReplies = { 'note-down': { readonly caseId: string } }
