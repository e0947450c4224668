import * as z from 'zod/mini'

/** What we told the buyer we would do, and by which day: a promise that is not kept costs more than none. */

export const promiseTerms = {
  text: z.string().check(z.minLength(1), z.maxLength(500)),
  /** ISO day on which it is to be done. */
  due: z.iso.date(),
} as const

export const promiseMade = z.strictObject({ kind: z.literal('promise-made'), ...promiseTerms })

export const promiseEnds = ['kept', 'dropped'] as const

export const promiseEnded = z.strictObject({
  kind: z.literal('promise-ended'),
  /** `seq` of the entry that made it. */
  promise: z.int().check(z.gte(1)),
  /** `dropped`: it is not owed any more, or was noted by mistake. */
  how: z.enum(promiseEnds),
})

/** A promise that is still to be kept. */
export type PromiseRecord = {
  /** `seq` of the entry that made it. */
  readonly id: number
  readonly text: string
  readonly due: string
}

/** Those with the nearest day first. */
export function byDay(promises: readonly PromiseRecord[]): readonly PromiseRecord[] {
  return promises.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id - b.id))
}
