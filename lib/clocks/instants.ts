import { isZoned } from '#lib/order/zoned.ts'

/** Times as pages print them, turned into instants by the earliest reading. */

export type PrintedTime =
  | { readonly kind: 'instant'; readonly at: Temporal.Instant }
  /** Wall time without a zone, read in the site's zone. */
  | { readonly kind: 'wall'; readonly at: Temporal.Instant }
  | { readonly kind: 'day'; readonly day: Temporal.PlainDate }

/** Temporal refuses what is no date (30 February) with a RangeError; for a printed time that means "not read". */
function readable<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/**
 * Reads `2026-04-16`, `2026-04-16T08:27` (zone unknown, so `zone` is assumed) or a time with its offset.
 * Absent when the text is none of these or no real date.
 */
export function printedTime(text: string, zone: string): PrintedTime | undefined {
  return readable((): PrintedTime => {
    if (!text.includes('T')) return { kind: 'day', day: Temporal.PlainDate.from(text) }
    if (isZoned(text)) return { kind: 'instant', at: Temporal.Instant.from(text) }
    const wall = Temporal.PlainDateTime.from(text)
    return {
      kind: 'wall',
      at: wall.toZonedDateTime(zone, { disambiguation: 'earlier' }).toInstant(),
    }
  })
}

/** The earliest instant at which the printed time can have been: a day alone begins at its first minute. */
export function earliest(time: PrintedTime, zone: string): Temporal.Instant {
  return time.kind === 'day' ? time.day.toZonedDateTime(zone).toInstant() : time.at
}

/** The latest instant at which the printed time can have been: a day alone ends with its last minute. */
export function latest(time: PrintedTime, zone: string): Temporal.Instant {
  return time.kind === 'day' ? lastMinute(time.day, zone) : time.at
}

/** The last minute of a day, e.g. 23:59: what the buyer and the marketplace would both call in time. */
export function lastMinute(day: Temporal.PlainDate, zone: string): Temporal.Instant {
  return day.add({ days: 1 }).toZonedDateTime(zone).toInstant().subtract({ minutes: 1 })
}
