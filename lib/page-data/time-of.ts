import { parseValue, type ParseHints } from '../reading/values/parse.ts'
import { offsetOf } from '../reading/values/zones.ts'
import type { DataField } from './spec.ts'
import { textOf } from './values-at.ts'

const DAY = 86_400_000
/** Seconds and milliseconds since 1970 of the years 2001 to 2100. */
const epoch = /^(?:(\d{10})(?:\.\d+)?|(\d{12,13})(?:\.\d+)?)$/
const iso = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/

/**
 * ISO 8601 of a time in a body: a number since 1970 in the field's zone, in the offset that stands
 * beside it, else in UTC; an ISO text as it is; else as pages print times.
 */
export function timeOf(
  text: string,
  field: DataField,
  hints: ParseHints,
  offset: unknown,
): string | undefined {
  const given = offsetIn(offset, hints)
  const whole = fromEpoch(text.trim(), field, given) ?? fromIso(text.trim(), field, given)
  if (whole !== undefined) return field.dayOnly ? whole.slice(0, 10) : whole
  const { words: _words, ...spec } = field
  const parsed = parseValue(text, { ...spec, from: [] }, hints)
  const read = parsed.ok === true && typeof parsed.value === 'string' ? parsed.value : undefined
  const isLocal = read !== undefined && /T\d{2}:\d{2}:\d{2}$/.test(read)
  return isLocal && given !== undefined ? read + given : read
}

function fromEpoch(
  text: string,
  { zone }: DataField,
  given: string | undefined,
): string | undefined {
  const match = epoch.exec(text)
  const ms = match?.[1] ? Number(match[1]) * 1_000 : Number(match?.[2] ?? Number.NaN)
  if (!Number.isFinite(ms) || ms < 300 * DAY) return undefined
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.floor(ms / 1_000) * 1_000)
  const timeZone = given ?? zone
  return timeZone === undefined
    ? instant.toString()
    : instant.toString({ timeZone, smallestUnit: 'second' })
}

function fromIso(text: string, { zone }: DataField, given: string | undefined): string | undefined {
  const match = iso.exec(text)
  if (!match) return undefined
  const [, day = '', clock = '', second = '00', own] = match
  const local = `${day}T${clock}:${second}`
  const offset = own === undefined ? given : own === 'Z' ? 'Z' : withColon(own)
  try {
    const plain = Temporal.PlainDateTime.from(local)
    if (offset !== undefined) return local + offset
    return zone === undefined ? local : local + plain.toZonedDateTime(zone).offset
  } catch {
    // The 31st of February.
    return undefined
  }
}

function withColon(offset: string): string {
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`
}

/** `GMT+8`, `+08:00` or milliseconds. */
function offsetIn(value: unknown, hints: ParseHints): string | undefined {
  const text = textOf(value)?.trim()
  if (text === undefined) return undefined
  if (!/^-?\d{1,9}$/.test(text)) return offsetOf(text, hints.country)
  const minutes = Math.round(Number(text) / 60_000)
  if (Math.abs(minutes) > 14 * 60) return undefined
  const two = (n: number): string => String(Math.abs(n)).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`
}
