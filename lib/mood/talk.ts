import type { Facts, TimeText } from '#lib/order/schema.ts'
import { isZoned } from '#lib/order/zoned.ts'
import type { ThreadMessage } from './types.ts'

/**
 * The talk of a case as mood reads it: what buyer and seller wrote, oldest first, and the buyer's words in
 * the dispute's form. The marketplace's own notices tell of nobody's mood. A time without a zone is no moment.
 */
export function talkOf(facts: Facts): readonly ThreadMessage[] {
  const messages = (facts.messages ?? []).flatMap(({ from, body, at }) =>
    from === 'buyer' || from === 'seller' ? said(from, body, at) : [],
  )
  const { buyerComment, openedAt } = facts.dispute ?? {}
  const isTold = messages.some(({ text }) => text === buyerComment)
  return isTold ? messages : withComment(messages, said('buyer', buyerComment, openedAt))
}

function said(
  from: ThreadMessage['from'],
  text: string | undefined,
  at: TimeText | undefined,
): readonly ThreadMessage[] {
  if (text === undefined || text.trim() === '') return []
  const isMoment = at !== undefined && isZoned(at)
  return [{ from, text, ...(isMoment ? { at } : {}) }]
}

/** In its place by time; without one it is what the talk began with. */
function withComment(
  messages: readonly ThreadMessage[],
  comment: readonly ThreadMessage[],
): readonly ThreadMessage[] {
  const at = comment[0]?.at
  if (at === undefined) return [...comment, ...messages]
  const isLater = (message: ThreadMessage) =>
    message.at !== undefined &&
    Temporal.Instant.compare(Temporal.Instant.from(message.at), Temporal.Instant.from(at)) > 0
  const later = messages.findIndex(isLater)
  const place = later === -1 ? messages.length : later
  return [...messages.slice(0, place), ...comment, ...messages.slice(place)]
}
