import * as z from 'zod/mini'

/** A passphrase over what is kept. */

/** Characters; shorter ones are guessed. */
export const shortestPassphrase = 8
/** Minutes without use after which it may be set to lock. */
export const lockTimes = [5, 15, 30, 60, 240] as const

const passphrase = z.string().check(z.minLength(1), z.maxLength(500))

export const lockRequests = {
  'set-passphrase': {
    from: 'panel',
    schema: z.strictObject({
      passphrase: z.string().check(z.minLength(shortestPassphrase), z.maxLength(500)),
      lockAfter: z.literal(lockTimes),
    }),
  },
  /** Only while it is unlocked. */
  'remove-passphrase': { from: 'panel', schema: z.strictObject({}) },
  unlock: { from: 'panel', schema: z.strictObject({ passphrase }) },
  lock: { from: 'panel', schema: z.strictObject({}) },
} as const

export type LockReplies = {
  'set-passphrase': null
  'remove-passphrase': null
  unlock: null
  lock: null
}
