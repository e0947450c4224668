import type { PageKind } from '#lib/order/kinds.ts'
import type { Facts } from '#lib/order/schema.ts'
import { endOf } from './add.ts'
import { holidaysOf } from './holidays.ts'
import { applicable } from './applicable.ts'
import { lastMinute, printedTime } from './instants.ts'
import { policyEnd } from './policy-end.ts'
import { startOf, type ClockStart } from './starts.ts'
import type { ClockNote, ClockRule, Deadline, TimeLeft } from './types.ts'

export type { ClockNote, ClockRule, Deadline, TimeLeft } from './types.ts'

/** An estimate this far past says that the page has moved on, not that somebody is late. */
export const staleAfterDays = 30

function note(key: string, values: ClockNote['values'] = {}): ClockNote {
  return { key: `clocks.note.${key}`, values }
}

function printedDeadline(respondBy: string, zone: string): Deadline | undefined {
  const time = printedTime(respondBy, zone)
  if (time === undefined) return undefined
  const base = { zone, source: 'page' } as const
  if (time.kind === 'day') {
    const { day } = time
    const notes = [note('page'), note('day-only', { zone })]
    return { ...base, at: lastMinute(day, zone), day, notes }
  }
  const notes =
    time.kind === 'wall' ? [note('page'), note('zone-assumed', { zone })] : [note('page')]
  return { ...base, at: time.at, notes }
}

function estimateNotes(rule: ClockRule, start: ClockStart, zone: string): ClockNote[] {
  const notes = [note(`estimate-${rule.unit}`, { amount: rule.amount, source: rule.source })]
  if (start.printed.kind === 'day') notes.push(note('start-day-only'))
  if (start.printed.kind === 'wall') notes.push(note('zone-assumed', { zone }))
  if (rule.confidence === 'low') notes.push(note('low-confidence'))
  return notes
}

function estimate(rule: ClockRule, facts: Facts, site: ClockSite): Deadline | undefined {
  const { zone, country } = site
  const start = startOf(rule, facts, zone)
  if (start === undefined) return undefined
  const at = endOf(rule, start.at, zone)
  const policyAt = policyEnd(rule, start, zone, holidaysOf(country ?? ''))
  const isLater = policyAt !== undefined && Temporal.Instant.compare(policyAt, at) > 0
  const notes = estimateNotes(rule, start, zone)
  if (rule.unit === 'business-days' && policyAt === undefined) notes.push(note('holidays'))
  return { at, ...(isLater && { policyAt }), zone, source: 'estimate', rule, notes }
}

function isStale(deadline: Deadline, now: Temporal.Instant): boolean {
  const limit = deadline.at.add({ hours: staleAfterDays * 24 })
  return Temporal.Instant.compare(now, limit) > 0
}

/** Of the site: the zone in which its days end, IANA, and whose holidays its business days leave out, ISO 3166. */
export type ClockSite = { readonly zone: string; readonly country?: string | undefined }

/**
 * When the seller must answer. What the page prints wins; else the earliest estimate that a rule gives.
 * Absent when the page prints nothing and no rule's clock runs.
 * @param site Without it days end in the zone of the marketplace's rules.
 */
export function deadlineOf(
  facts: Facts,
  page: PageKind | null,
  clocks: readonly ClockRule[],
  now: Temporal.Instant,
  site: ClockSite = { zone: clocks[0]?.zone ?? 'UTC' },
): Deadline | undefined {
  const respondBy = facts.dispute?.respondBy
  const printed = respondBy === undefined ? undefined : printedDeadline(respondBy, site.zone)
  if (printed !== undefined) return printed
  return applicable(page, facts.dispute, clocks)
    .map((rule) => estimate(rule, facts, site))
    .filter((deadline) => deadline !== undefined)
    .filter((deadline) => !isStale(deadline, now))
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))[0]
}

/** Whole minutes to the deadline, or since it. Never shows more time than there is. */
export function timeLeft(deadline: Pick<Deadline, 'at'>, now: Temporal.Instant): TimeLeft {
  const difference = deadline.at.epochMilliseconds - now.epochMilliseconds
  const total = Math.floor(Math.abs(difference) / 60_000)
  return {
    days: Math.floor(total / 1440),
    hours: Math.floor((total % 1440) / 60),
    minutes: total % 60,
    overdue: difference < 0,
  }
}
