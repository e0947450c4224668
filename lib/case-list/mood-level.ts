import { moodOf } from '#lib/mood/mood.ts'
import type { Level } from '#lib/mood/types.ts'
import type { Facts } from '#lib/order/schema.ts'

/** Of a long talk the last words count. */
const most = 3

/**
 * The mood of what the buyer wrote since our last answer, the worst of it; where we answered last, of
 * the buyer's last words. Absent where no words of the buyer are known.
 */
export function moodLevelOf({ messages = [], buyer, dispute }: Facts): Level | undefined {
  const answered = messages.findLastIndex(({ from }) => from === 'seller')
  const since = texts(messages.slice(answered + 1))
  const words = since.length > 0 ? since : texts(messages).slice(-1)
  const all =
    words.length > 0 ? words : [dispute?.buyerComment].filter((text) => text !== undefined)
  if (all.length === 0) return undefined
  return Math.max(...all.slice(-most).map((text) => moodOf(text, buyer?.language).level)) as Level
}

function texts(messages: NonNullable<Facts['messages']>): readonly string[] {
  return messages.flatMap(({ from, body }) =>
    from === 'buyer' && body !== undefined ? [body] : [],
  )
}
