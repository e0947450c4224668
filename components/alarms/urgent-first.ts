import { duesOf, type Due } from '#lib/alarms/due.ts'
import { byUrgency } from '#lib/alarms/standing.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'

/** Overdue cases, then those that wait for something, then the others as they were. */
export function urgentFirst(
  cases: readonly CaseRecord[],
  now: Temporal.Instant,
): readonly CaseRecord[] {
  return byUrgency(cases, (record) => duesIn(record, now))
}

export function duesIn(record: CaseRecord, now: Temporal.Instant): readonly Due[] {
  return duesOf(record, now, Temporal.Now.timeZoneId())
}
