import { deliveryOf, type Delivery } from '#lib/order/delivery.ts'
import type { DisputeKind } from '#lib/order/kinds.ts'
import type { Facts } from '#lib/order/schema.ts'
import type { Complaint } from '#lib/order/situations.ts'
import { fold } from '#lib/order/word-pattern.ts'
import type { Said } from './types.ts'
import { changedMind, ownMistake } from './words/changed-mind.ts'
import { notAsDescribed } from './words/not-as-described.ts'
import { notReceived } from './words/not-received.ts'

const byKind: Partial<Record<DisputeKind, Complaint>> = {
  'not-received': 'not-received',
  'not-as-described': 'not-as-described',
  damaged: 'not-as-described',
  'wrong-item': 'not-as-described',
  'changed-mind': 'changed-mind',
}

/** Enough of a message to tell what it is about; buyers say it in the first lines. */
const textLimit = 4_000
const quoteLimit = 80

function said(key: string, values: Said['values'] = {}): Said {
  return { key: `playbook.because.${key}`, values }
}

function deliveryReason({ state, event, deliveredAt }: Delivery): readonly Said[] {
  if (state === 'unknown') return []
  if (state === 'delivered' && deliveredAt !== undefined) {
    return [said('delivered-on', { day: deliveredAt.slice(0, 10) })]
  }
  return [said(state, { status: event?.status ?? '' })]
}

function saidByKind(kind: DisputeKind, reason: string | undefined): Said {
  return reason === undefined ? said(`kind.${kind}`) : said('reason', { reason })
}

/** A complaint read from the facts, with the reasons for it. */
export type ComplaintProposal = {
  readonly complaint: Complaint
  readonly because: readonly Said[]
}

type Found = { readonly complaint: Complaint; readonly quote: string }

/** The sentence that says it, in the buyer's own letters, cut to a line. */
function quoteOf(text: string, pattern: RegExp): string {
  const sentences = text.split(/(?<=[.!?。！？])\s*|\n+/u).filter((part) => part.trim() !== '')
  const sentence = sentences.find((part) => pattern.test(fold(part))) ?? sentences[0] ?? text
  const quote = sentence.replace(/\s+/gu, ' ').trim()
  return quote.length <= quoteLimit ? quote : `${quote.slice(0, quoteLimit).trim()}…`
}

/** A missing parcel and bad goods in one text: the scans decide, or nothing does. */
function byScans({ state }: Delivery): Complaint | undefined {
  if (state === 'unknown') return undefined
  return state === 'delivered' ? 'not-as-described' : 'not-received'
}

/** What one text says. Faults come before a change of mind, and an own mistake before a wrong item. */
function complaintIn(text: string, delivery: Delivery): Complaint | undefined {
  const rest = text.replace(ownMistake, ' ')
  const missing = notReceived.test(rest)
  const bad = notAsDescribed.test(rest)
  if (missing && bad) return byScans(delivery)
  if (missing) return 'not-received'
  if (bad) return 'not-as-described'
  return rest !== text || changedMind.test(rest) ? 'changed-mind' : undefined
}

const patterns: Readonly<Record<Complaint, readonly RegExp[]>> = {
  'not-received': [notReceived],
  'not-as-described': [notAsDescribed],
  'changed-mind': [ownMistake, changedMind],
}

function readText(original: string, delivery: Delivery): Found | undefined {
  const text = original.slice(0, textLimit)
  const folded = fold(text)
  const complaint = complaintIn(folded, delivery)
  if (complaint === undefined) return undefined
  const pattern = patterns[complaint].find((one) => one.test(folded)) ?? changedMind
  return { complaint, quote: quoteOf(text, pattern) }
}

/** The buyer's words: the dispute's own first, then the messages from the newest back. */
export function buyerTexts({ dispute, messages }: Facts): readonly string[] {
  const own = [dispute?.buyerComment, dispute?.reason]
  const chat = (messages ?? []).filter(({ from }) => from === 'buyer').map(({ body }) => body)
  return [...own, ...chat.toReversed()].filter((text) => text !== undefined)
}

function byWords(facts: Facts, delivery: Delivery): ComplaintProposal | undefined {
  for (const text of buyerTexts(facts)) {
    const found = readText(text, delivery)
    if (found !== undefined) {
      const because = [said('words', { quote: found.quote }), ...deliveryReason(delivery)]
      return { complaint: found.complaint, because }
    }
  }
  return undefined
}

function withoutWords(kind: DisputeKind | undefined, delivery: Delivery): Complaint | undefined {
  if (kind === 'cancellation') return 'changed-mind'
  if (kind === 'late-delivery') return delivery.state === 'delivered' ? undefined : 'not-received'
  return delivery.state === 'lost' || delivery.state === 'returned' ? 'not-received' : undefined
}

/**
 * What the dispute is about, with the reasons: the kind that the marketplace names, else the buyer's words,
 * else what the scans leave no doubt of. Absent when it cannot be told; the agent confirms or changes it.
 */
export function proposeComplaint(facts: Facts): ComplaintProposal | undefined {
  const kind = facts.dispute?.kind
  const delivery = deliveryOf(facts)
  const named = kind === undefined ? undefined : byKind[kind]
  if (kind !== undefined && named !== undefined) {
    const because = [saidByKind(kind, facts.dispute?.reason), ...deliveryReason(delivery)]
    return { complaint: named, because }
  }
  // A stranger's use of a card is none of the three complaints, whatever else is said.
  if (kind === 'unauthorised') return undefined
  const worded = byWords(facts, delivery)
  if (worded !== undefined) return worded
  const complaint = withoutWords(kind, delivery)
  if (complaint === undefined) return undefined
  const kindReason = kind === undefined ? [] : [saidByKind(kind, facts.dispute?.reason)]
  return { complaint, because: [...kindReason, ...deliveryReason(delivery)] }
}
