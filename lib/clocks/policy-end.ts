import { endOf } from './add.ts'
import type { HolidayTest } from './holidays.ts'
import { latest } from './instants.ts'
import type { ClockStart } from './starts.ts'
import type { ClockRule } from './types.ts'

/**
 * When a rule's time ends by its own calendar, from the latest reading of its start. Absent where business
 * days run over days of which it is not known whether they are holidays.
 */
export function policyEnd(
  rule: Pick<ClockRule, 'amount' | 'unit'>,
  start: ClockStart,
  zone: string,
  isHoliday: HolidayTest | undefined,
): Temporal.Instant | undefined {
  const end = endOf(rule, latest(start.printed, zone), zone, isHoliday)
  const isKnown = [start.at, end].every((each) => {
    return isHoliday?.(each.toZonedDateTimeISO(zone).toPlainDate()) !== undefined
  })
  return isKnown || rule.unit !== 'business-days' ? end : undefined
}
