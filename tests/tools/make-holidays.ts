import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from './paths.ts'

/**
 * Writes lib/clocks/holiday-data.ts: the public holidays of the countries whose sites count business
 * days. date-holidays is large and needed once a year, so it is no dependency of the project:
 * `npm install --no-save date-holidays@3 && node tests/tools/run.mjs make-holidays`; then look at the
 * difference and commit it.
 */
const countries = 'AT AU BE CA CH DE ES FR GB HK IE IN IT MY NL PH PL SG TW US'.split(' ')
const firstYear = Temporal.Now.plainDateISO().year
const years = [firstYear, firstYear + 1, firstYear + 2]

/** The library's own types come only with it. */
const library = 'date-holidays'
const moduleShape = z.object({ default: z.custom<new (country: string) => Calendar>() })
type Calendar = { readonly getHolidays: (year: number) => unknown }
const holidaysShape = z.array(z.object({ date: z.string(), type: z.string() }))

const { default: Holidays } = moduleShape.parse(await import(library))
const packageShape = z.object({ default: z.object({ version: z.string() }) })
const { version } = packageShape.parse(
  await import(`${library}/package.json`, { with: { type: 'json' } }),
).default

const lines = countries.map((country) => {
  const calendar = new Holidays(country)
  const byYear = years.map((year) => `    ${year}: '${daysOf(calendar, year).join(' ')}',\n`)
  return `  ${country}: {\n${byYear.join('')}  },\n`
})
writeFileSync(
  join(root, 'lib', 'clocks', 'holiday-data.ts'),
  `/**
 * Public holidays of whole countries, month and day, by ISO 3166 code and year. Written by
 * tests/tools/make-holidays.ts from date-holidays ${version} (ISC; data CC BY 3.0, from Wikipedia and
 * others: https://github.com/commenthol/date-holidays).
 */
export const holidayData: Readonly<Record<string, Readonly<Record<number, string>>>> = {
${lines.join('')}}

/** Day the list was made, ISO. */
export const holidaysMadeOn = '${Temporal.Now.plainDateISO().toString()}'
`,
)

/** `0101`: those on which the whole country rests. */
function daysOf(calendar: Calendar, year: number): readonly string[] {
  const found = holidaysShape.parse(calendar.getHolidays(year))
  const days = found.filter(({ type }) => type === 'public').map(({ date }) => date.slice(5, 10))
  return [...new Set(days.map((day) => day.replace('-', '')))].toSorted()
}
