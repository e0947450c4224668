import { describe, expect, it } from 'vitest'
import { formatMoney } from '#lib/money/format.ts'
import { money } from '#lib/money/money.ts'

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

describe('amounts for people', () => {
  it.each([
    [money(123_450n, 'EUR'), 'en', '€1,234.50'],
    [money(123_450n, 'EUR'), 'de', '1.234,50 €'],
    [money(-408n, 'USD'), 'en', '-$4.08'],
    [money(1200n, 'JPY'), 'en', '¥1,200'],
    [money(1250n, 'KWD'), 'en', 'KWD 1.250'],
    [money(123_450n, 'HUF'), 'en', 'HUF 1,234.50'],
    [money(123_456_789_012_345_678n, 'USD'), 'en', '$1,234,567,890,123,456.78'],
  ])('%o in %s', (amount, locale, expected) => {
    expect(plain(formatMoney(amount, locale))).toBe(expected)
  })
})
