import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencyCodes, exponentOf } from '#lib/money/currencies.ts'
import { money } from '#lib/money/money.ts'
import { parseAmount, printAmount } from '#lib/money/text.ts'

const faultOf = (text: string, currency: string) => {
  const reading = parseAmount(text, currency)
  return reading.ok ? 'none' : reading.fault
}

describe('reading amounts', () => {
  it.each([
    ['100.00', 'USD', 10_000n],
    ['0.05', 'USD', 5n],
    ['-4.08', 'USD', -408n],
    ['1200', 'JPY', 1200n],
    ['0', 'JPY', 0n],
    ['1.250', 'KWD', 1250n],
    ['1.2500', 'CLF', 12_500n],
    ['123456789012345.67', 'EUR', 12_345_678_901_234_567n],
  ])('%s %s', (text, currency, minor) => {
    expect(parseAmount(text, currency)).toEqual({ ok: true, money: { minor, currency } })
  })

  it.each([
    ['12.5', 'USD', 'too-few-decimals'],
    ['12', 'USD', 'too-few-decimals'],
    ['12.500', 'USD', 'too-many-decimals'],
    ['1200.00', 'JPY', 'too-many-decimals'],
    ['1.25', 'KWD', 'too-few-decimals'],
    ['12.50', 'XYZ', 'unknown-currency'],
  ])('%s %s: %s', (text, currency, fault) => {
    expect(faultOf(text, currency)).toBe(fault)
  })

  it.each([
    '',
    ' 12.50',
    '12,50',
    '1,200.00',
    '+1.00',
    '1e2',
    '.50',
    '12.',
    '01.00',
    '--1.00',
    'NaN',
  ])('refuses "%s"', (text) => {
    expect(faultOf(text, 'USD')).toBe('not-an-amount')
  })

  it('prints what it reads, in every currency', () => {
    const amount = fc.bigInt({ min: 1n - 10n ** 15n, max: 10n ** 15n - 1n })
    fc.assert(
      fc.property(amount, fc.constantFrom(...currencyCodes()), (minor, currency) => {
        const text = printAmount(money(minor, currency))
        expect(text.split('.')[1]?.length ?? 0).toBe(exponentOf(currency))
        expect(parseAmount(text, currency)).toEqual({ ok: true, money: { minor, currency } })
      }),
    )
  })

  it('prints nothing in a currency that does not exist', () => {
    expect(() => printAmount(money(1n, 'XYZ'))).toThrow(RangeError)
  })
})
