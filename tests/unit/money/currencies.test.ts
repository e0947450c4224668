import * as dinero from 'dinero.js/currencies'
import { describe, expect, it } from 'vitest'
import {
  currenciesOfSign,
  currencyCodes,
  exponentOf,
  knownCurrency,
} from '#lib/money/currencies.ts'

describe('currency codes', () => {
  it('have the decimals of an independent list of ISO 4217', () => {
    // Ariary and ouguiya count in fifths there; ISO 4217 prints them with two decimals.
    const fifths = ['MGA', 'MRU']
    const theirs = Object.values(dinero).map(({ code, exponent }) => [code, exponent] as const)
    expect(theirs.length).toBeGreaterThan(150)
    const differing = theirs.filter(
      ([code, exponent]) => exponentOf(code) !== (fifths.includes(code) ? 2 : exponent),
    )
    expect(differing).toEqual([])
    expect(currencyCodes()).toEqual(theirs.map(([code]) => code).toSorted())
  })

  it('tell known from unknown', () => {
    expect(knownCurrency('KWD')).toBe(true)
    expect(['usd', 'US', 'XYZ', 'XAU', '', '__proto__'].map(knownCurrency)).not.toContain(true)
    expect(exponentOf('toString')).toBeUndefined()
  })
})

describe('currency signs', () => {
  it.each([
    ['US $', 'USD'],
    ['C $', 'CAD'],
    ['CA$', 'CAD'],
    ['AU $', 'AUD'],
    ['CN￥', 'CNY'],
    ['£', 'GBP'],
    ['\u00A0€', 'EUR'],
    ['R$', 'BRL'],
    ['zł', 'PLN'],
    ['₹', 'INR'],
    ['AED', 'AED'],
    ['د.إ.\u200F', 'AED'],
  ])('%s is first of all %s', (printed, code) => {
    expect(currenciesOfSign(printed)[0]).toBe(code)
  })

  it('leave open what a sign alone does not tell', () => {
    expect(currenciesOfSign('￥')).toEqual(['CNY', 'JPY'])
    expect(currenciesOfSign('＄')).toEqual(currenciesOfSign('$'))
    expect(currenciesOfSign('$').length).toBeGreaterThan(5)
    expect(currenciesOfSign('constructor')).toEqual([])
  })

  it('stand only for known currencies', () => {
    const signs = ['$', '£', '¥', 'kr', 'Rs.', 'lei', '﷼', 'Dhs', 'FR.', 'TL', 'Kč', 'Ft', 'RM']
    const codes = signs.flatMap(currenciesOfSign)
    expect(codes.length).toBeGreaterThan(signs.length)
    expect(codes.filter((code) => !knownCurrency(code))).toEqual([])
  })
})
