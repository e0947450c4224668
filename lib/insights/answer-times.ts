import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { earliest, latest, printedTime, type PrintedTime } from '#lib/clocks/instants.ts'
import { zoneOf } from '#lib/marketplaces/rules.ts'
import type { Party } from '#lib/order/kinds.ts'

/**
 * How fast a case was answered and settled. Times as pages print them; where only a day is printed,
 * no number of hours is made of it.
 */

export type AnswerTimes = {
  readonly firstAnswerMs?: number | undefined
  readonly settledMs?: number | undefined
  readonly deadline?: 'met' | 'missed' | undefined
}

export function answerTimes(record: CaseRecord, now: Temporal.Instant): AnswerTimes {
  const { marketplace, site, facts, closing, repliedAt } = record
  const zone = (marketplace === 'carrier' ? undefined : zoneOf(marketplace, site)) ?? 'UTC'
  const complaints = [...timesOf(record, 'buyer', zone), ...printed(facts.dispute?.openedAt, zone)]
  const began = Math.min(...complaints.map((time) => earliest(time, zone).epochMilliseconds))
  const clocked = Math.min(...complaints.flatMap(withClock))
  const own = repliedAt === undefined ? [] : [Temporal.Instant.from(repliedAt).epochMilliseconds]
  const words = [...timesOf(record, 'seller', zone).flatMap(withClock), ...own]
  const answered = (since: number): number => Math.min(...words.filter((at) => at >= since))
  const ended = closing && Temporal.Instant.from(closing.at).epochMilliseconds
  return {
    firstAnswerMs: finite(answered(clocked) - clocked),
    settledMs: ended === undefined ? undefined : finite(Math.max(0, ended - began)),
    deadline: deadlineOf(record, zone, answered, now),
  }
}

function timesOf({ facts }: CaseRecord, by: Party, zone: string): readonly PrintedTime[] {
  return (facts.messages ?? []).flatMap(({ from, at }) => (from === by ? printed(at, zone) : []))
}

function printed(text: string | undefined, zone: string): readonly PrintedTime[] {
  const time = text === undefined ? undefined : printedTime(text, zone)
  return time ? [time] : []
}

function withClock(time: PrintedTime): readonly number[] {
  return time.kind === 'day' ? [] : [time.at.epochMilliseconds]
}

function finite(ms: number): number | undefined {
  return Number.isFinite(ms) ? ms : undefined
}

/**
 * Missed: words of ours came later than the page's own time, or there are none and the case is open
 * past it. A case that ended without words known to us tells nothing: many forms are answered by a
 * button.
 */
function deadlineOf(
  { facts, status }: CaseRecord,
  zone: string,
  answered: (since: number) => number,
  now: Temporal.Instant,
): AnswerTimes['deadline'] {
  const [by] = printed(facts.dispute?.respondBy, zone)
  const [opened] = printed(facts.dispute?.openedAt, zone)
  if (!by || !opened) return undefined
  const due = latest(by, zone).epochMilliseconds
  const at = answered(earliest(opened, zone).epochMilliseconds)
  if (Number.isFinite(at)) return at <= due ? 'met' : 'missed'
  return status === 'open' && now.epochMilliseconds > due ? 'missed' : undefined
}
