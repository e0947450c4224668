import type { Dispute, Facts, Message } from '#lib/order/schema.ts'
import { earliest, printedTime, type PrintedTime } from './instants.ts'
import type { ClockRule, TimeStart } from './types.ts'

/** The event that starts a rule's clock, as printed. Absent when it was not read or no clock is running. */
export type ClockStart = { readonly at: Temporal.Instant; readonly printed: PrintedTime }

/** Words that say a dispute is over, in the languages of the sites that are read. */
const over =
  /(?<!\p{L})(?:closed|resolved|refunded|completed|cancell?ed|withdrawn|geschlossen|abgeschlossen|erstattet|clos|fermée?|remboursée?|cerrad[oa]|reembolsad[oa]|chius[oa]|rimborsat[oa]|encerrad[oa]|закрыт[оа]?|завершен[оа]?)(?!\p{L})|已关闭|已结束|已完成|已退款|已取消|纠纷结束/iu

/** The dispute says of itself that it has ended. */
export function isOver({ status }: Dispute): boolean {
  return status !== undefined && over.test(status)
}

/**
 * The dispute waits for the seller. A plan of the seller's own answers an AliExpress dispute;
 * elsewhere an offer leaves the request's time running.
 */
function waitsForSeller(dispute: Dispute, rule: ClockRule): boolean {
  if (isOver(dispute)) return false
  return rule.appliesTo !== 'dispute' || dispute.offers?.at(-1)?.by !== 'seller'
}

/**
 * The buyer's first message after the last answer; robots and site notices neither ask nor answer.
 * Absent when the seller spoke last, or when a message of unknown sender stands in between.
 */
export function firstUnanswered(messages: readonly Message[]): Message | undefined {
  const people = messages.filter((message) => message.from !== 'platform')
  const lastOther = people.findLastIndex((message) => message.from !== 'buyer')
  if (lastOther >= 0 && people[lastOther]?.from === undefined) return undefined
  return people[lastOther + 1]
}

function printedStart(rule: ClockRule, facts: Facts): string | undefined {
  if (rule.from === 'last-buyer-message') return firstUnanswered(facts.messages ?? [])?.at
  const { dispute } = facts
  return dispute !== undefined && waitsForSeller(dispute, rule) ? dispute.openedAt : undefined
}

export function startOf(rule: ClockRule, facts: Facts, zone: string): ClockStart | undefined {
  const text = printedStart(rule, facts)
  const printed = text === undefined ? undefined : printedTime(text, zone)
  return printed === undefined ? undefined : { at: earliest(printed, zone), printed }
}

/** The event of a time beside the answer, as printed; absent where no page that is read tells it. */
function printedOf(from: TimeStart, facts: Facts, zone: string): string | undefined {
  const { dispute, messages = [], order } = facts
  if (from === 'last-buyer-message') return firstUnanswered(messages)?.at
  if (from === 'delivery') return latestOf([order?.deliverBy, order?.deliveredAt], zone)
  if (dispute === undefined || isOver(dispute)) return undefined
  if (from === 'opened') return dispute.openedAt
  if (from !== 'last-activity' || dispute.openedAt === undefined) return undefined
  return latestOf([dispute.openedAt, ...messages.map(({ at }) => at)], zone)
}

/** Of several printed times the one that is later; a day alone counts from its first minute. */
function latestOf(texts: readonly (string | undefined)[], zone: string): string | undefined {
  const read = texts.flatMap((text) => {
    const printed = text === undefined ? undefined : printedTime(text, zone)
    return text === undefined || printed === undefined
      ? []
      : [{ text, at: earliest(printed, zone) }]
  })
  return read.toSorted((a, b) => Temporal.Instant.compare(b.at, a.at))[0]?.text
}

export function startOfTime(from: TimeStart, facts: Facts, zone: string): ClockStart | undefined {
  const text = printedOf(from, facts, zone)
  const printed = text === undefined ? undefined : printedTime(text, zone)
  return printed === undefined ? undefined : { at: earliest(printed, zone), printed }
}
