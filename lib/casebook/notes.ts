import * as z from 'zod/mini'
import { timeSchema } from '#lib/order/schema.ts'

/**
 * What the agent writes down: a note, or a contact outside the page. It is the agent's word: shown as
 * such, and by itself neither for nor against what the buyer says.
 */

export const contactChannels = ['phone', 'app', 'carrier-desk', 'other'] as const
export type ContactChannel = (typeof contactChannels)[number]

export const noteTerms = {
  /** What was noted, or what was said. */
  text: z.string().check(z.minLength(1), z.maxLength(5_000)),
  /** Set for a contact outside the page. */
  channel: z.exactOptional(z.enum(contactChannels)),
  /** With whom, in the agent's words. */
  who: z.exactOptional(z.string().check(z.maxLength(200))),
  /** When it took place: a day, or a moment with its zone. Absent: when it was noted. */
  happenedAt: z.exactOptional(timeSchema),
  /** `seq` of the note that this one takes the place of. */
  corrects: z.exactOptional(z.int().check(z.gte(1))),
}

export const noteKept = z.strictObject({ kind: z.literal('note'), ...noteTerms })
export type NoteKept = z.infer<typeof noteKept>

/** A contact outside the page, as the projection remembers it: that it was, not what was said. */
export type Contact = { readonly channel: ContactChannel; readonly at: string }

/** A note as the projection remembers it, so that it can be found by its words. */
export type NoteText = {
  /** `seq` of its entry. */
  readonly id: number
  readonly text: string
}

/** The notes with one more; one that corrects another takes its place. */
export function withNote(
  notes: readonly NoteText[],
  { text, corrects }: Pick<NoteKept, 'text' | 'corrects'>,
  id: number,
): readonly NoteText[] {
  return [...notes.filter((each) => each.id !== corrects), { id, text }]
}
