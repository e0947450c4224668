import type { MoneyText, TimeText } from '#lib/order/schema.ts'
import { dateTags, languageTags, type Locale } from './locales.ts'

/** Dates, money and numbers in one interface language. */
export type Formats = {
  /** `$1,234.56`: exactly the places that the amount has. */
  readonly money: (money: MoneyText) => string
  /** `$50`, `¥50K`: a round number of whole units on the axis of a picture. */
  readonly axis: (value: number, currency: string) => string
  /** A fact's time as the page means it: no zone is added, none is dropped. */
  readonly time: (text: TimeText) => string
  /** `Wed 25 Nov, 23:59 PST`: a moment in a zone, without the year when it is this year. */
  readonly moment: (at: Temporal.Instant, zone: string, now: Temporal.Instant) => string
  /** `23:59`. */
  readonly clock: (clock: Temporal.PlainTime) => string
  /** `25 Nov 2026`. */
  readonly day: (day: Temporal.PlainDate) => string
  /** `Wed 25 Nov`, without the year when it is this year. */
  readonly weekday: (day: Temporal.PlainDate, today: Temporal.PlainDate) => string
  /** `Nov`, with the year in January: `Jan 2026`. */
  readonly month: (month: Temporal.PlainYearMonth) => string
  /** `13.6 %` of `"0.136"`. */
  readonly share: (share: string) => string
  /** `2,000`. */
  readonly count: (count: number) => string
}

type Tags = {
  /** In UTC: a day and a clock have no zone of their own. */
  readonly date: (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat
  readonly month: 'short' | 'long'
  readonly number: (options: Intl.NumberFormatOptions) => Intl.NumberFormat
}

export function formatsOf(locale: Locale): Formats {
  const tags: Tags = {
    date: remembered((options) => {
      return new Intl.DateTimeFormat(dateTags[locale], { ...options, timeZone: 'UTC' })
    }),
    number: remembered((options) => new Intl.NumberFormat(languageTags[locale], options)),
    // "11月25日" is the long form; the short one is "11/25".
    month: locale === 'zh-cn' ? 'long' : 'short',
  }
  return {
    money: (money) => formatMoney(money, tags),
    axis: (value, currency) => formatAxis(value, currency, tags),
    time: (text) => formatTime(text, tags),
    moment: (at, zone, now) => formatMoment(at, zone, now, tags),
    clock: (clock) => formatClock(clock, tags),
    day: (day) => formatDay(day, true, tags),
    weekday: (day, today) => formatWeekday(day, today, tags),
    month: (month) => formatMonth(month, tags),
    share: (share) => formatShare(share, tags),
    count: (count) => tags.number({}).format(count),
  }
}

/** One format for each way of writing: to make one takes longer than to use it a hundred times. */
function remembered<Options, Format>(make: (options: Options) => Format) {
  const made = new Map<string, Format>()
  return (options: Options): Format => {
    const key = JSON.stringify(options)
    const known = made.get(key) ?? make(options)
    made.set(key, known)
    return known
  }
}

/** A string keeps every digit, which a number would not; the type wants to see that it is one. */
function digits(amount: string): Intl.StringNumericLiteral {
  return amount as Intl.StringNumericLiteral
}

function formatMoney({ amount, currency }: MoneyText, tags: Tags): string {
  const places = amount.split('.')[1]?.length ?? 0
  return tags
    .number({
      style: 'currency',
      currency,
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    })
    .format(digits(amount))
    .replace('-', '\u2212')
}

function formatAxis(value: number, currency: string, tags: Tags): string {
  return tags
    .number({
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      notation: 'compact',
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    })
    .format(value)
    .replace('-', '\u2212')
}

function formatShare(share: string, tags: Tags): string {
  return tags
    .number({ style: 'percent', maximumFractionDigits: 4 })
    .format(digits(share))
    .replace(/(\d)%/, '$1\u00A0%')
}

/** Through the epoch: for a plain date Intl falls back to patterns that no one writes by hand. */
function print(day: Temporal.PlainDate, parts: Intl.DateTimeFormatOptions, tags: Tags): string {
  return tags.date(parts).format(day.toZonedDateTime('UTC').epochMilliseconds)
}

function formatDay(day: Temporal.PlainDate, withYear: boolean, tags: Tags): string {
  const year = withYear ? ({ year: 'numeric' } as const) : {}
  return print(day, { day: 'numeric', month: tags.month, ...year }, tags)
}

function formatMonth(month: Temporal.PlainYearMonth, tags: Tags): string {
  const year = month.month === 1 ? ({ year: 'numeric' } as const) : {}
  return print(month.toPlainDate({ day: 1 }), { month: 'short', ...year }, tags)
}

function formatWeekday(day: Temporal.PlainDate, today: Temporal.PlainDate, tags: Tags): string {
  const year = day.year === today.year ? {} : ({ year: 'numeric' } as const)
  const parts = { weekday: 'short', day: 'numeric', month: tags.month, ...year } as const
  return print(day, parts, tags).replace(',', '')
}

const epochDay = Temporal.PlainDate.from('1970-01-01')

function formatClock(clock: Temporal.PlainTime, tags: Tags): string {
  const at = epochDay.toZonedDateTime({ timeZone: 'UTC', plainTime: clock })
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return tags.date(parts).format(at.epochMilliseconds)
}

/** A time that is none (a 13th month) stays as it is: it is the page's, and it is shown. */
function formatTime(text: TimeText, tags: Tags): string {
  const [, day = '', clock, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:T([\d:]+))?(Z|[+-].*)?$/.exec(text) ?? []
  try {
    const date = formatDay(Temporal.PlainDate.from(day), true, tags)
    if (clock === undefined) return date
    const shown = `${date} ${formatClock(Temporal.PlainTime.from(clock), tags)}`
    return zone === undefined ? shown : `${shown} ${utcName(zone)}`
  } catch (error) {
    if (error instanceof RangeError) return text
    throw error
  }
}

/** `UTC−7`, `UTC+5:30`, `UTC`. */
function utcName(zone: string): string {
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d{2}):(\d{2})$/.exec(zone) ?? []
  if (sign === '' || (hours === '00' && minutes === '00')) return 'UTC'
  const rest = minutes === '00' ? '' : `:${minutes}`
  return `UTC${sign === '-' ? '\u2212' : '+'}${Number(hours)}${rest}`
}

function formatMoment(
  at: Temporal.Instant,
  zone: string,
  now: Temporal.Instant,
  tags: Tags,
): string {
  const there = at.toZonedDateTimeISO(zone)
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const day = formatWeekday(there.toPlainDate(), today, tags)
  return `${day} ${formatClock(there.toPlainTime(), tags)} ${zoneName(there)}`
}

/** American English is the one that names the zones of the seller centres. */
const namingZone = remembered((timeZone: string) => {
  return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' })
})

/** `PST`, `GMT+1`. */
function zoneName(there: Temporal.ZonedDateTime): string {
  const parts = namingZone(there.timeZoneId).formatToParts(there.epochMilliseconds)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? there.timeZoneId
}
