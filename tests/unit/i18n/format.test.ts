import { describe, expect, it } from 'vitest'
import { formatsOf } from '#lib/i18n/format.ts'

const en = formatsOf('en')
const zh = formatsOf('zh-cn')
const now = Temporal.Instant.from('2026-11-24T10:00:00Z')

describe('money', () => {
  it.each([
    [{ amount: '1234.50', currency: 'USD' }, '$1,234.50', 'US$1,234.50'],
    [{ amount: '-3.40', currency: 'USD' }, '−$3.40', '−US$3.40'],
    [{ amount: '1200', currency: 'JPY' }, '¥1,200', 'JP¥1,200'],
    [{ amount: '1.250', currency: 'KWD' }, 'KWD\u00A01.250', 'KWD\u00A01.250'],
    [{ amount: '99.90', currency: 'HUF' }, 'HUF\u00A099.90', 'HUF\u00A099.90'],
    [
      { amount: '90071992547409.93', currency: 'EUR' },
      '€90,071,992,547,409.93',
      '€90,071,992,547,409.93',
    ],
  ])('%o', (money, english, chinese) => {
    expect(en.money(money)).toBe(english)
    expect(zh.money(money)).toBe(chinese)
  })
})

describe('a time as the page means it', () => {
  it.each([
    ['2026-04-16', '16 Apr 2026', '2026年4月16日'],
    ['2026-04-16T08:27:00', '16 Apr 2026 08:27', '2026年4月16日 08:27'],
    ['2026-04-16T08:27:00-07:00', '16 Apr 2026 08:27 UTC−7', '2026年4月16日 08:27 UTC−7'],
    ['2026-04-16T00:05+05:30', '16 Apr 2026 00:05 UTC+5:30', '2026年4月16日 00:05 UTC+5:30'],
    ['2026-13-45', '2026-13-45', '2026-13-45'],
    ['2026-04-16T08:27:00Z', '16 Apr 2026 08:27 UTC', '2026年4月16日 08:27 UTC'],
  ])('%s', (text, english, chinese) => {
    expect(en.time(text)).toBe(english)
    expect(zh.time(text)).toBe(chinese)
  })
})

describe('a moment', () => {
  it('is told in its zone, with the year only when it is another', () => {
    const at = (text: string) => Temporal.Instant.from(text)
    expect(en.moment(at('2026-11-26T07:59:00Z'), 'America/Los_Angeles', now)).toBe(
      'Wed 25 Nov 23:59 PST',
    )
    expect(zh.moment(at('2026-11-26T07:59:00Z'), 'America/Los_Angeles', now)).toBe(
      '11月25日周三 23:59 PST',
    )
    expect(en.moment(at('2027-01-02T07:59:00Z'), 'Europe/Berlin', now)).toBe(
      'Sat 2 Jan 2027 08:59 GMT+1',
    )
  })
})

it('tells shares, days and counts', () => {
  expect(en.share('0.375')).toBe('37.5\u00A0%')
  expect(zh.share('0.8173')).toBe('81.73\u00A0%')
  expect(en.count(2_000)).toBe('2,000')
  const day = Temporal.PlainDate.from('2026-11-25')
  expect(en.weekday(day, day)).toBe('Wed 25 Nov')
  expect(zh.weekday(day, day)).toBe('11月25日周三')
  expect(en.weekday(day, day.add({ years: 1 }))).toBe('Wed 25 Nov 2026')
})
