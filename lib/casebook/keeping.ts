import * as z from 'zod/mini'

/** How long a case is kept: holds, and what was forgotten. */

export const forgettingReasons = ['retention', 'buyer-asked', 'agent'] as const
export type ForgettingReason = (typeof forgettingReasons)[number]

/** Forgetting is itself kept: that something was here, and why it went; never what it was. */
export const forgotten = z.strictObject({
  kind: z.literal('forgotten'),
  why: z.enum(forgettingReasons),
  /** Personal values of all entries up to this `seq` are gone, and the files that they name. */
  upTo: z.int().check(z.gte(1)),
})

/** The case is kept beyond its time: a claim, an audit, a lawsuit. */
export const holdSet = z.strictObject({
  kind: z.literal('hold-set'),
  reason: z.string().check(z.minLength(1), z.maxLength(2_000)),
  /** ISO day on which it is looked at again; absent: until it is ended. */
  until: z.exactOptional(z.iso.date()),
})

export const holdEnded = z.strictObject({ kind: z.literal('hold-ended') })

export type KeepingBody =
  z.infer<typeof forgotten> | z.infer<typeof holdSet> | z.infer<typeof holdEnded>

/** A hold as it stands. */
export type Hold = {
  readonly reason: string
  readonly until?: string
  /** ISO instant, UTC. */
  readonly since: string
}

export type Forgotten = {
  readonly why: ForgettingReason
  readonly upTo: number
  /** ISO instant, UTC. */
  readonly at: string
}

/** Up to which entry personal values were forgotten; 0 where none were. */
export function forgottenTo(entries: readonly { readonly body: unknown }[]): number {
  return entries.reduce((most, { body }) => {
    const parsed = forgotten.safeParse(body)
    return parsed.success ? Math.max(most, parsed.data.upTo) : most
  }, 0)
}
