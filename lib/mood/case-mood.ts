import type { Facts } from '#lib/order/schema.ts'
import { talkOf } from './talk.ts'
import { talkMoodOf } from './thread.ts'
import type { Level, ThreadMood } from './types.ts'

/** What the agent said of the buyer's mood, when the buyer had written so many messages. */
export type MoodSaid = { readonly level: Level; readonly buyerMessages: number }

export type CaseMood = {
  readonly mood: ThreadMood
  /** Of the buyer's last messages, oldest first. */
  readonly levels: readonly Level[]
  /** How many the buyer has written in all. */
  readonly buyerMessages: number
  /** The level is the agent's word. What was estimated stands in `estimated`. */
  readonly isSaid: boolean
  readonly estimated: Level
}

/**
 * The buyer's mood in a case; undefined while the buyer has written nothing. The agent's word counts until
 * the buyer writes again.
 */
export function caseMoodOf(facts: Facts, said: MoodSaid | undefined): CaseMood | undefined {
  const talk = talkOf(facts)
  const buyerMessages = talk.filter(({ from }) => from === 'buyer').length
  if (buyerMessages === 0) return undefined
  const { mood, levels } = talkMoodOf(talk, facts.buyer?.language)
  const isSaid = said?.buyerMessages === buyerMessages
  const level = isSaid ? said.level : mood.level
  return { mood: { ...mood, level }, levels, buyerMessages, isSaid, estimated: mood.level }
}
