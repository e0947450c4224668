import { holidayData } from './holiday-data.ts'

/** Whether a day is a public holiday; undefined for a year that the list does not hold. */
export type HolidayTest = (day: Temporal.PlainDate) => boolean | undefined

/** Public holidays of a country (ISO 3166); undefined for one that is not listed. */
export function holidaysOf(country: string): HolidayTest | undefined {
  const years = holidayData[country]
  if (years === undefined) return undefined
  return (day) => years[day.year]?.split(' ').includes(day.toString().slice(5).replace('-', ''))
}
