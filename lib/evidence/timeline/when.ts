import type { TimeText } from '#lib/order/schema.ts'
import { isZoned } from '#lib/order/zoned.ts'

/**
 * When something was, as far as it is known. Nothing is made up: a day without a clock stays a day,
 * a clock without a zone stays a wall clock, what has no time is only known not to be later than
 * the page that shows it.
 */
export type When =
  | { readonly kind: 'instant'; readonly at: Temporal.Instant }
  /** A clock without a zone: of the site, or of the place where a parcel was scanned. */
  | { readonly kind: 'wall'; readonly wall: Temporal.PlainDateTime }
  | { readonly kind: 'day'; readonly day: Temporal.PlainDate }
  /** No time is shown; it was there when the page was read. */
  | { readonly kind: 'seen'; readonly at: Temporal.Instant }
  | { readonly kind: 'unknown' }

/** A printed time; what is no real date (30 February) is `unknown`. */
export function whenOf(printed: TimeText | undefined): When {
  if (printed === undefined) return { kind: 'unknown' }
  try {
    if (!printed.includes('T')) return { kind: 'day', day: Temporal.PlainDate.from(printed) }
    if (isZoned(printed)) return { kind: 'instant', at: Temporal.Instant.from(printed) }
    return { kind: 'wall', wall: Temporal.PlainDateTime.from(printed) }
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'unknown' }
    throw error
  }
}

/** The first moment at which it can have been, anywhere on earth; undefined when nothing bounds it. */
export function earliestOf(when: When): Temporal.Instant | undefined {
  switch (when.kind) {
    case 'instant':
      return when.at
    case 'wall':
      return when.wall.toZonedDateTime('+14:00').toInstant()
    case 'day':
      return when.day.toZonedDateTime('+14:00').toInstant()
    default:
      return undefined
  }
}

/** The last moment at which it can have been. */
export function latestOf(when: When): Temporal.Instant | undefined {
  switch (when.kind) {
    case 'instant':
    case 'seen':
      return when.at
    case 'wall':
      return when.wall.toZonedDateTime('-12:00').toInstant()
    case 'day':
      return when.day.add({ days: 1 }).toZonedDateTime('-12:00').toInstant()
    default:
      return undefined
  }
}

/** The first was over before the second can have begun, whatever the zones. */
export function isSurelyBefore(first: When, second: When): boolean {
  const end = latestOf(first)
  const start = earliestOf(second)
  return end !== undefined && start !== undefined && Temporal.Instant.compare(end, start) < 0
}

/** A stretch of time. `atLeast`: it may be longer, for one end is not known to the minute. */
export type Span = { readonly minutes: number; readonly atLeast: boolean }

/** How long from one to the other; undefined when that cannot be told, or the second was first. */
export function spanBetween(from: When, to: When): Span | undefined {
  const span = exactSpan(from, to) ?? leastSpan(from, to)
  return span !== undefined && span.minutes >= 0 ? span : undefined
}

/** Two clocks of one kind run alike: a page's own zone counts out. */
function exactSpan(from: When, to: When): Span | undefined {
  if (from.kind === 'instant' && to.kind === 'instant')
    return { minutes: minutesBetween(from.at, to.at), atLeast: false }
  if (from.kind === 'wall' && to.kind === 'wall')
    return {
      minutes: minutesBetween(inUtc(from.wall), inUtc(to.wall)),
      atLeast: false,
    }
  const [first, last] = [dayIn(from), dayIn(to)]
  if (first === undefined || last === undefined) return undefined
  return { minutes: first.until(last).total('days') * 24 * 60, atLeast: false }
}

/** The printed day, where at least one end is no more than a day and neither has a zone. */
function dayIn(when: When): Temporal.PlainDate | undefined {
  if (when.kind === 'day') return when.day
  return when.kind === 'wall' ? when.wall.toPlainDate() : undefined
}

function leastSpan(from: When, to: When): Span | undefined {
  const [end, start] = [latestOf(from), earliestOf(to)]
  if (end === undefined || start === undefined) return undefined
  return { minutes: minutesBetween(end, start), atLeast: true }
}

function inUtc(wall: Temporal.PlainDateTime): Temporal.Instant {
  return wall.toZonedDateTime('UTC').toInstant()
}

function minutesBetween(from: Temporal.Instant, to: Temporal.Instant): number {
  return Math.floor((to.epochMilliseconds - from.epochMilliseconds) / 60_000)
}

/** The day under which it is listed: a printed day as printed, a moment in the reader's own zone. */
export function listedDay(when: When, zone: string): Temporal.PlainDate | undefined {
  if (when.kind === 'instant' || when.kind === 'seen')
    return when.at.toZonedDateTimeISO(zone).toPlainDate()
  return dayIn(when)
}

/** Minutes into the listed day; −1 for a day alone, which stands before its clocks. */
export function listedMinute(when: When, zone: string): number {
  if (when.kind === 'day' || when.kind === 'unknown') return -1
  const clock = when.kind === 'wall' ? when.wall : when.at.toZonedDateTimeISO(zone)
  return clock.hour * 60 + clock.minute
}

/** How exactly a time is known, the more the higher. */
export function exactness(when: When): number {
  return ['unknown', 'seen', 'day', 'wall', 'instant'].indexOf(when.kind)
}

/** Both times can be one moment: as printed, or one is only coarser than the other. */
export function canBeSame(a: When, b: When): boolean {
  if (exactness(a) < 2 || exactness(b) < 2) return true
  if (a.kind === 'instant' && b.kind === 'instant') return Math.abs(minutesBetween(a.at, b.at)) < 1
  if (a.kind === 'wall' && b.kind === 'wall')
    return a.wall.round('minute').equals(b.wall.round('minute'))
  const [dayA, dayB] = [dayIn(a), dayIn(b)]
  if (dayA !== undefined && dayB !== undefined) return dayA.equals(dayB)
  return isOneOffset(a, b) || isOneOffset(b, a) || holds(a, b) || holds(b, a)
}

/** A wall clock and an instant that differ by an offset that exists: whole quarters of −12 to +14 hours. */
function isOneOffset(wall: When, other: When): boolean {
  if (wall.kind !== 'wall' || other.kind !== 'instant') return false
  const offset = minutesBetween(other.at, inUtc(wall.wall))
  return offset % 15 === 0 && offset >= -12 * 60 && offset <= 14 * 60
}

/** A day somewhere on earth that the instant falls into. */
function holds(day: When, other: When): boolean {
  if (day.kind !== 'day' || other.kind !== 'instant') return false
  const [start, end] = [earliestOf(day), latestOf(day)]
  return (
    start !== undefined &&
    end !== undefined &&
    Temporal.Instant.compare(other.at, start) >= 0 &&
    Temporal.Instant.compare(other.at, end) < 0
  )
}
