import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { deadlineOf, staleAfterDays } from '#lib/clocks/deadline.ts'
import { lastMinute } from '#lib/clocks/instants.ts'
import { isOver } from '#lib/clocks/starts.ts'
import type { ClockRule, Deadline } from '#lib/clocks/types.ts'
import { clockSiteOf, rulesOf } from '#lib/marketplaces/rules.ts'

/** What of a case is due, and when: from what its record knows, nothing else. */

const staleMs = staleAfterDays * 24 * 3_600_000

/** `answer`: on the dispute. `message`: to the buyer. `promise`: what we said we would do. */
export type DueWhat = 'answer' | 'message' | 'promise'

/** May be kept in the clear: an instant, and no word of anybody. */
export type Due = {
  readonly what: DueWhat
  /** Milliseconds since the epoch. */
  readonly at: number
  /** From then on an estimate says only that the page has moved on. */
  readonly goneAt?: number
}

/** Of one open case. */
export type CaseDues = {
  readonly caseId: string
  /** The marketplace's name. */
  readonly marketplace: string
  /** The order or dispute as the marketplace numbers it; absent where the case is named by its buyer. */
  readonly number?: string
  /** The next one first. */
  readonly dues: readonly Due[]
}

/**
 * What is due in a case, the next one first. Nothing in a case that has ended.
 * @param promiseZone Zone in which the agent's own days end, IANA.
 */
export function duesOf(record: CaseRecord, now: Temporal.Instant, promiseZone: string): Due[] {
  if (record.status === 'closed') return []
  return [...answersOf(record, now), ...promisesOf(record, promiseZone)].toSorted(
    (a, b) => a.at - b.at,
  )
}

function answersOf(record: CaseRecord, now: Temporal.Instant): readonly Due[] {
  const { marketplace, site, facts, disputePage = null } = record
  if (marketplace === 'carrier') return []
  const { clocks } = rulesOf(marketplace)
  const where = clockSiteOf(marketplace, site)
  const deadline = (of: typeof facts, page: typeof disputePage, rules: readonly ClockRule[]) =>
    deadlineOf(of, page, rules, now, where ?? { zone: clocks[0]?.zone ?? 'UTC' })
  const { dispute, ...rest } = facts
  const asked = clocks.filter(({ appliesTo }) => appliesTo !== 'message')
  const answer =
    dispute === undefined || isOver(dispute) ? undefined : deadline({ dispute }, disputePage, asked)
  return [...dueOf('answer', answer), ...dueOf('message', deadline(rest, 'messages', clocks))]
}

function dueOf(what: DueWhat, deadline: Deadline | undefined): readonly Due[] {
  if (!deadline) return []
  const at = deadline.at.epochMilliseconds
  return [{ what, at, ...(deadline.source === 'estimate' && { goneAt: at + staleMs }) }]
}

function promisesOf({ promises = [] }: CaseRecord, zone: string): readonly Due[] {
  return promises.map(({ due }) => {
    const end = lastMinute(Temporal.PlainDate.from(due), zone)
    return { what: 'promise', at: end.epochMilliseconds }
  })
}

/** The number by which the marketplace knows the case; a thread's key holds its buyer's name, and tells none. */
export function numberOf(key: string): string | undefined {
  const [, kind, ...id] = key.split(':')
  return kind === 'order' || kind === 'dispute' ? id.join(':') : undefined
}
