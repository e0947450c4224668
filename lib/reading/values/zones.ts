import { fromTables } from './value-tables.ts'

const tables = fromTables((all) => all)

/** `+HH:MM` of a zone word or a `GMT+8` form; undefined when it cannot be told. */
export function offsetOf(word: string, country: string): string | undefined {
  const folded = word.toLowerCase().replace(/\s/g, '')
  const numeric = /^(?:gmt|utc)?([+\-−])(\d{1,2})(?::?(\d{2}))?$/.exec(folded)
  if (numeric) return numericOffset(numeric)
  const { zones, zonesByCountry } = tables()
  return zonesByCountry[folded]?.[country] ?? zones[folded]
}

function numericOffset(match: RegExpExecArray): string | undefined {
  const [, sign = '', hours = '', minutes = '00'] = match
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`
}
