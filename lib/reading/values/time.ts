import { monthNumbers, monthPattern } from './month-names.ts'
import { fromTables, type DateForm } from './value-tables.ts'
import { offsetOf } from './zones.ts'

/**
 * Dates and times as marketplaces print them, in their languages. The result is ISO 8601 with as
 * much as the page says: a day, a local time, or an instant with its offset. Never a guess: a day
 * without a year is left open, an impossible one is refused.
 */

export type TimeHints = {
  /** `03/10` is day first. */
  readonly dayFirst: boolean
  /** Country of the site, for zone words with two meanings. */
  readonly country: string
  /** IANA zone the page means when it prints none. */
  readonly zone?: string
}

export type FoundTime = {
  /** Absent when the page prints none: to be completed from its other dates. */
  readonly year?: number
  readonly month: number
  readonly day: number
  readonly time?: { readonly hour: number; readonly minute: number; readonly second: number }
  /** `+HH:MM`. */
  readonly offset?: string
}

const timeAfter = fromTables(({ dates }) => new RegExp(dates.clock, 'iu'))

type Form = DateForm & { readonly re: RegExp }

const forms = fromTables(({ dates }): readonly Form[] => {
  const month = `(${monthPattern()})(?![\\p{L}])\\.?`
  return dates.forms.map((form) => ({
    ...form,
    re: new RegExp(
      form.pattern.replace('{month}', () => month),
      'giu',
    ),
  }))
})

const slashed = /(?<![\d.,/-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/]|[.,]\d|-\d)/g

/** All dates in a text, in the order printed. */
export function findTimes(text: string, hints: TimeHints): FoundTime[] {
  const source = text.slice(0, 4_000).normalize('NFKC').toLowerCase()
  const spans: Span[] = forms().flatMap((form) =>
    [...source.matchAll(form.re)].map((match) =>
      spanOf(match, fromForm(match, form, source, hints)),
    ),
  )
  for (const match of source.matchAll(slashed)) {
    const time = fromSlashed(match, source, hints)
    if (time) spans.push(spanOf(match, [time]))
  }
  return withoutOverlaps(spans).flatMap((span) => span.times)
}

type Span = { at: number; end: number; times: readonly FoundTime[] }

function spanOf(match: RegExpExecArray, times: readonly FoundTime[]): Span {
  return { at: match.index, end: match.index + match[0].length, times }
}

/** Of two readings of the same letters the one with a year wins, then the longer: `mar. 1 sept. 2026` is no first of March. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const ranked = spans.filter((span) => span.times.length > 0).toSorted((a, b) => rank(b) - rank(a))
  const kept: Span[] = []
  for (const span of ranked) {
    if (!kept.some((other) => span.at < other.end && span.end > other.at)) kept.push(span)
  }
  return kept.toSorted((a, b) => a.at - b.at)
}

function rank(span: Span): number {
  const hasYear = span.times.some((time) => time.year !== undefined)
  return (hasYear ? 1_000 : 0) + span.end - span.at
}

function fromForm(
  match: RegExpExecArray,
  form: Form,
  source: string,
  hints: TimeHints,
): FoundTime[] {
  const m = match[form.m] ?? ''
  const monthNumber = form.isNamed ? monthNumbers().get(m) : Number(m)
  const y = form.y ? match[form.y] : undefined
  const rest = source.slice(match.index + match[0].length)
  const dayNumber = Number(match[form.d])
  const until = form.until ? match[form.until] : undefined
  const days = until ? [dayNumber, Number(until)] : [dayNumber]
  const times = days.map((day) => dated(y, monthNumber, day, until ? '' : rest, hints))
  return times.filter((time) => time !== undefined)
}

function fromSlashed(
  match: RegExpExecArray,
  source: string,
  hints: TimeHints,
): FoundTime | undefined {
  const [whole, a = '', sign, b = '', y] = match
  // `1.5` and `10-12` are numbers and ranges far more often than days; a dot needs its year or its final dot.
  if (y === undefined && sign !== '/') return undefined
  const dayFirst = sign === '.' || hints.dayFirst ? Number(b) <= 12 : Number(a) > 12
  const [day, monthNumber] = dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)]
  const full = y === undefined ? undefined : y.length === 2 ? `20${y}` : y
  return dated(full, monthNumber, day, source.slice(match.index + whole.length), hints)
}

function dated(
  y: string | undefined,
  m: number | undefined,
  d: number,
  rest: string,
  hints: TimeHints,
): FoundTime | undefined {
  if (m === undefined || m < 1 || m > 12 || d < 1 || d > 31) return undefined
  const yearNumber = y === undefined ? undefined : Number(y)
  if (yearNumber !== undefined && !isDay(yearNumber, m, d)) return undefined
  return {
    month: m,
    day: d,
    ...(yearNumber === undefined ? {} : { year: yearNumber }),
    ...timeIn(rest, hints),
  }
}

/** A real day of a year that an order can have. */
function isDay(y: number, m: number, d: number): boolean {
  if (y < 2000 || y > 2100) return false
  return d <= new Date(Date.UTC(y, m, 0)).getUTCDate()
}

function timeIn(rest: string, hints: TimeHints): Pick<FoundTime, 'time' | 'offset'> {
  const match = timeAfter().exec(rest)
  if (!match) return {}
  const [, half, h, min, s, ap, zone] = match
  const hour = hourOf(Number(h), ap ?? half)
  const minute = Number(min)
  if (hour > 23 || minute > 59) return {}
  const offset = zone === undefined ? undefined : offsetOf(zone, hints.country)
  return {
    time: { hour, minute, second: Number(s ?? 0) },
    ...(offset === undefined ? {} : { offset }),
  }
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  const isAfternoon = half === 'p' || /下午|午後|晚上/.test(half)
  if (isAfternoon) return hour < 12 ? hour + 12 : hour
  return hour === 12 ? 0 : hour
}

/** ISO text of a found time; undefined while its year is unknown. */
export function isoOf(time: FoundTime, hints: TimeHints): string | undefined {
  if (time.year === undefined) return undefined
  const day = `${time.year}-${two(time.month)}-${two(time.day)}`
  if (!time.time) return day
  const local = `${day}T${two(time.time.hour)}:${two(time.time.minute)}:${two(time.time.second)}`
  if (time.offset !== undefined) return local + time.offset
  return hints.zone === undefined ? local : inZone(local, hints.zone)
}

/** The local time with the offset that the zone had then, daylight saving included. */
function inZone(local: string, zone: string): string {
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone)
  return local + zoned.offset
}

/** The year that puts an open date nearest to a day the page knows; within half a year, else none. */
export function withYear(time: FoundTime, anchors: readonly string[]): FoundTime | undefined {
  if (time.year !== undefined) return time
  let best: { year: number; distance: number } | undefined
  for (const anchor of anchors) {
    const at = Date.parse(`${anchor.slice(0, 10)}T00:00:00Z`)
    const base = Number(anchor.slice(0, 4))
    for (const candidate of [base - 1, base, base + 1]) {
      if (!isDay(candidate, time.month, time.day)) continue
      const distance = Math.abs(Date.UTC(candidate, time.month - 1, time.day) - at)
      if (!best || distance < best.distance) best = { year: candidate, distance }
    }
  }
  const halfYear = 182 * 86_400_000
  return best && best.distance < halfYear ? { ...time, year: best.year } : undefined
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
