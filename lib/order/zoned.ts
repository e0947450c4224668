import type { TimeText } from './schema.ts'

const zone = /(?:Z|[+-]\d{2}:\d{2})$/

/** A printed time that tells its zone: one moment, wherever it is read. A day alone tells none. */
export function isZoned(time: TimeText): boolean {
  return time.includes('T') && zone.test(time)
}
