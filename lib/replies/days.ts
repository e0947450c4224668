import { printedTime } from '#lib/clocks/instants.ts'

const printedDay = /^\d{4}-\d{2}-\d{2}(?=$|T)/

/**
 * The day of a printed time in words of the language, `18 November 2026`; the page's own day, in its own zone.
 * Absent when the text does not begin with a real ISO day.
 */
export function dayInWords(text: string | undefined, locale: string): string | undefined {
  const iso = text === undefined ? undefined : printedDay.exec(text)?.[0]
  const time = iso === undefined ? undefined : printedTime(iso, 'UTC')
  if (time?.kind !== 'day') return undefined
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(time.day.toZonedDateTime('UTC').epochMilliseconds)
}

/** Monday to Friday. */
export function nextBusinessDay(today: Temporal.PlainDate): Temporal.PlainDate {
  const days = today.dayOfWeek === 5 ? 3 : today.dayOfWeek === 6 ? 2 : 1
  return today.add({ days })
}
