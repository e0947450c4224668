import * as z from 'zod/mini'

const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])

export const moodTerms = {
  /** As the agent reads it: 0 calm or friendly, 1 uneasy, 2 angry, 3 about to escalate. */
  level,
  /** As it was estimated. */
  was: level,
  /** How many messages the buyer had written by then; with the next one it is estimated anew. */
  buyerMessages: z.int().check(z.gte(1)),
}

/** The agent's own word on the buyer's mood. */
export const moodSet = z.strictObject({ kind: z.literal('mood-set'), ...moodTerms })
