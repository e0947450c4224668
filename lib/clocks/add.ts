import type { HolidayTest } from './holidays.ts'
import type { ClockRule } from './types.ts'

/** Adding a rule's length to an instant so that a later start never gives an earlier end. */

const hoursPerDay = 24

/** The same wall time on `day`. A wall time that the clocks skip becomes the moment of the change. */
function atWallTime(start: Temporal.ZonedDateTime, day: Temporal.PlainDate): Temporal.Instant {
  const wall = day.toPlainDateTime(start.toPlainTime())
  const early = wall.toZonedDateTime(start.timeZoneId, { disambiguation: 'earlier' })
  if (early.toPlainDateTime().equals(wall)) return early.toInstant()
  const change = early.getTimeZoneTransition('next')
  return (change ?? early).toInstant()
}

/**
 * The end of `days` days, by the earlier of two readings: the same wall time on the last day, or 24 hours a day.
 * They differ by the hour of a daylight-saving change.
 */
function afterDays(start: Temporal.ZonedDateTime, days: number): Temporal.Instant {
  const wall = atWallTime(start, start.toPlainDate().add({ days }))
  const elapsed = start.toInstant().add({ hours: days * hoursPerDay })
  return Temporal.Instant.compare(wall, elapsed) <= 0 ? wall : elapsed
}

/** Days that count for nothing: weekends, and holidays where they are given. */
type RestTest = (day: Temporal.PlainDate) => boolean

function restDays(isHoliday: HolidayTest | undefined): RestTest {
  return (day) => day.dayOfWeek > 5 || isHoliday?.(day) === true
}

/** Calendar days from `from` until `count` business days have passed. */
function calendarDaysFor(from: Temporal.PlainDate, count: number, rests: RestTest): number {
  let days = 0
  for (let left = count; left > 0; days += 1) {
    if (!rests(from.add({ days: days + 1 }))) left -= 1
  }
  return days
}

/** A start on a day of rest counts from the first minute of the next business day. */
function onBusinessDay(start: Temporal.ZonedDateTime, rests: RestTest): Temporal.ZonedDateTime {
  let at = start
  while (rests(at.toPlainDate())) at = at.add({ days: 1 }).startOfDay()
  return at
}

/**
 * `count` business days later, Monday to Friday. Without holidays each of them counts, so the end is never too late.
 * A start at midnight has its whole day before it: five days from Monday 00:00 end with Friday. The wall time is kept
 * when the clocks change over a weekend, so that an end never slips into the Sunday.
 */
export function addBusinessDays(
  start: Temporal.Instant,
  count: number,
  zone: string,
  isHoliday?: HolidayTest,
): Temporal.Instant {
  const rests = restDays(isHoliday)
  const from = onBusinessDay(start.toZonedDateTimeISO(zone), rests)
  const day = from.toPlainDate()
  const atMidnight = from.equals(from.startOfDay())
  const days = calendarDaysFor(atMidnight ? day.subtract({ days: 1 }) : day, count, rests)
  return atWallTime(from, day.add({ days }))
}

export function addCalendarDays(
  start: Temporal.Instant,
  count: number,
  zone: string,
): Temporal.Instant {
  return afterDays(start.toZonedDateTimeISO(zone), count)
}

/** When a rule's time ends for a given start. Hours run through nights, weekends and changes of the clock. */
export function endOf(
  rule: Pick<ClockRule, 'amount' | 'unit'>,
  start: Temporal.Instant,
  zone: string,
  isHoliday?: HolidayTest,
): Temporal.Instant {
  if (rule.unit === 'hours') return start.add({ hours: rule.amount })
  if (rule.unit === 'calendar-days') return addCalendarDays(start, rule.amount, zone)
  return addBusinessDays(start, rule.amount, zone, isHoliday)
}
