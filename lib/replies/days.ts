import { printedTime } from '#lib/clocks/instants.ts'
import { languageOf } from './plain-text.ts'

const printedDay = /^\d{4}-\d{2}-\d{2}(?=$|T)/

/**
 * The day of a printed time in words of the language, `18 November 2026`; the page's own day, in its own zone.
 * Absent when the text does not begin with a real ISO day.
 */
export function dayInWords(text: string | undefined, locale: string): string | undefined {
  const iso = text === undefined ? undefined : printedDay.exec(text)?.[0]
  const time = iso === undefined ? undefined : printedTime(iso, 'UTC')
  if (time?.kind !== 'day') return undefined
  return written(time.day, locale)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** One for each way of writing: to make one takes longer than to use it a hundred times. */
function formatOf(locale: string): Intl.DateTimeFormat {
  // Italian says "entro l’8" but "entro il 9": behind the name of the day no article is needed.
  const dateStyle = languageOf(locale) === 'it' ? 'full' : 'long'
  const known = formats.get(locale)
  const format = known ?? new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' })
  formats.set(locale, format)
  return format
}

function written(day: Temporal.PlainDate, locale: string): string {
  const text = formatOf(locale).format(day.toZonedDateTime('UTC').epochMilliseconds)
  // "г." would end many a sentence with two full stops.
  return languageOf(locale) === 'ru' ? text.replace(/\sг\.$/u, ' года') : text
}

/** Whole days from the day of a printed time to today; absent where it is today, later, or no day. */
export function daysSince(text: string | undefined, today: Temporal.PlainDate): number | undefined {
  const iso = text === undefined ? undefined : printedDay.exec(text)?.[0]
  const time = iso === undefined ? undefined : printedTime(iso, 'UTC')
  if (time?.kind !== 'day') return undefined
  const { days } = time.day.until(today, { largestUnit: 'days' })
  return days > 0 ? days : undefined
}

/** Monday to Friday. */
export function nextBusinessDay(today: Temporal.PlainDate): Temporal.PlainDate {
  const days = today.dayOfWeek === 5 ? 3 : today.dayOfWeek === 6 ? 2 : 1
  return today.add({ days })
}
