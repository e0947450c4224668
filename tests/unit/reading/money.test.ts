import { describe, expect, it } from 'vitest'
import { parseMoneyText } from '#lib/reading/values/money.ts'

const us = { currency: 'USD', decimalSign: '.' } as const
const jp = { currency: 'JPY', decimalSign: '.' } as const

describe('parseMoneyText', () => {
  it.each([
    ['$11.99', '11.99', 'USD'],
    ['CA$11.99', '11.99', 'CAD'],
    ['AU $45.00', '45.00', 'AUD'],
    ['US $20 ,50', '20.50', 'USD'],
    ['£1,204 .99', '1204.99', 'GBP'],
    ['US $12.30', '12.30', 'USD'],
    ['CN￥ 235.87', '235.87', 'CNY'],
    ['R$126,59', '126.59', 'BRL'],
    ['1.234,56 €', '1234.56', 'EUR'],
    ['1\u00A0234,56\u00A0€', '1234.56', 'EUR'],
    ['1\u202F234,56 €', '1234.56', 'EUR'],
    ['EUR 12,34', '12.34', 'EUR'],
    ['16,98 USD', '16.98', 'USD'],
    ['₹1,23,456.00', '123456.00', 'INR'],
    ['JPY 7,600', '7600', 'JPY'],
    ['-$0.37', '-0.37', 'USD'],
    ['$-0.37', '-0.37', 'USD'],
    ['−12,00 €', '-12.00', 'EUR'],
    ['15,5 €', '15.50', 'EUR'],
    ['Total: $100.00 (1 item)', '100.00', 'USD'],
    ['3 × $5.00', '5.00', 'USD'],
    ['$5.99 $5.99', '5.99', 'USD'],
    ['Free shipping', '0.00', 'USD'],
    ['Kostenlos', '0.00', 'USD'],
  ])('reads %s', (text, amount, currency) => {
    expect(parseMoneyText(text, us)).toEqual({ amount, currency })
  })

  it('reads a yen sign as the site means it', () => {
    expect(parseMoneyText('￥7,600', jp)).toEqual({ amount: '7600', currency: 'JPY' })
    expect(parseMoneyText('￥7,600', us)).toEqual({ amount: '7600.00', currency: 'CNY' })
  })

  it.each([
    '$5.99 (was $7.99)',
    '12.50',
    '2 items',
    'order 5 all',
    '1.000,00 kr',
    '$1.2.3',
    '7,60 JPY',
    '',
  ])('refuses %s', (text) => expect(parseMoneyText(text, us)).toBeUndefined())

  it('does not guess between thousands and decimals in a currency of three decimals', () => {
    expect(parseMoneyText('KWD 1.234', { currency: 'KWD', decimalSign: undefined })).toBeUndefined()
    expect(parseMoneyText('KWD 1.234', us)).toEqual({ amount: '1.234', currency: 'KWD' })
  })

  it.each([
    ['€ 27.45 (US $31.90)', '27.45', 'EUR'],
    ['CN￥ 220.11 / € 27.45', '27.45', 'EUR'],
    ['CN￥ 220.11 (US $31.90)', '31.90', 'USD'],
    ['US $31.90', '31.90', 'USD'],
  ])('keeps the buyer’s currency of %s', (text, amount, currency) => {
    const hints = { ...us, givesWay: ['CNY', 'USD'] }
    expect(parseMoneyText(text, hints)).toEqual({ amount, currency })
  })

  it('does not choose between two amounts in one currency, or between two currencies of buyers', () => {
    const hints = { ...us, givesWay: ['CNY', 'USD'] }
    expect(parseMoneyText('US $5.00 US $6.00', hints)).toBeUndefined()
    expect(parseMoneyText('€ 27.45 / £ 23.00', hints)).toBeUndefined()
    expect(parseMoneyText('€ 27.45 (US $31.90)', us)).toBeUndefined()
  })
})
