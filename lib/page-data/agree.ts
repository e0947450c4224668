import { isZoned } from '#lib/order/zoned.ts'

/** Farthest that a local time can stand from the same instant elsewhere; ms. */
const WIDEST_OFFSET = 14 * 3_600_000
const MINUTE = 60_000
const time = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}|$)/

/**
 * Whether data and markup say the same. A page shows times in its own zone and often without
 * seconds, or a day alone, and cuts long texts short; that is no contradiction.
 */
export function agree(data: unknown, shown: unknown): boolean {
  if (!isPlain(data) || !isPlain(shown)) return JSON.stringify(data) === JSON.stringify(shown)
  const [a, b] = [folded(data), folded(shown)]
  if (a === b) return true
  if (time.test(String(data)) && time.test(String(shown)))
    return sameTime(String(data), String(shown))
  return isCutShort(a, b) || isCutShort(b, a)
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

function folded(value: string | number): string {
  return String(value).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
}

function isCutShort(short: string, long: string): boolean {
  const stem = /^(.{4,}?)\s*(?:…|\.{3})$/.exec(short)?.[1]
  return stem !== undefined && long.startsWith(stem)
}

function sameTime(a: string, b: string): boolean {
  if (a.length === 10 || b.length === 10) return Math.abs(day(a) - day(b)) <= 1
  const apart = Math.abs(instant(a) - instant(b))
  return isZoned(a) && isZoned(b) ? apart < MINUTE : apart <= WIDEST_OFFSET
}

function day(text: string): number {
  return Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000
}

function instant(text: string): number {
  return Date.parse(isZoned(text) ? text : `${text}Z`)
}
