import { describe, expect, it } from 'vitest'
import {
  ask,
  change,
  complaint,
  line,
  loss,
  w0,
  w0AliExpress,
  w0Amazon,
  whyNot,
} from './support.ts'

/** What the contract's scenario does not have, and what is nothing where it is not given. */

describe('§2.9 the spread of a payout in another currency', () => {
  const paidOut = { 'payout.spread': '0.015', 'payout.paidOut': true }

  it('is lost on a refund after the payout', () => {
    const answer = ask(w0Amazon, paidOut)
    expect(line(answer, 'full-refund', 'exchange-spread')).toBe('1.50')
    expect(loss(answer, 'full-refund')).toBe('89.50')
    expect(line(answer, 'partial-refund', 'exchange-spread')).toBe('0.45')
    expect(loss(answer, 'partial-refund')).toBe('26.85')
    expect(line(answer, 'return-refund', 'exchange-spread')).toBe('1.50')
    expect(loss(answer, 'reship')).toBe('52.00')
  })

  it('lowers the largest partial refund', () => {
    const { breakEven } = ask(w0Amazon, paidOut)
    // 58.11 − 8.72 + 1.74 + 0.87 = 52.00: 0.88 + 0.015 of each unit, a cent up by rounding.
    expect(breakEven.partialBelowReship).toBe('58.11')
  })

  it('is nothing before the payout', () => {
    expect(ask(w0Amazon, { ...paidOut, 'payout.paidOut': false })).toEqual(ask(w0Amazon))
  })

  it('is nothing on eBay within 120 days', () => {
    const on = (daysSinceSale: number) =>
      ask(w0, { ...paidOut, 'payout.daysSinceSale': daysSinceSale })
    expect(on(120)).toEqual(ask(w0))
    expect(loss(on(121), 'full-refund')).toBe('87.50')
    expect(loss(on(121), 'full-refund-forced')).toBe('101.50')
  })

  it('is not guessed where the payout or the day of the sale is not known', () => {
    expect(whyNot(ask(w0Amazon, { 'payout.spread': '0.015' }), 'full-refund')).toBe(
      'payout.paidOut: not known',
    )
    expect(whyNot(ask(w0, paidOut), 'full-refund')).toBe('payout.daysSinceSale: not known')
  })
})

it('§2.4 import tax on a second parcel', () => {
  const answer = ask(w0, { 'costs.reshipTax': '6.30' })
  expect(loss(answer, 'reship')).toBe('58.30')
  expect(line(answer, 'reship', 'reship-tax')).toBe('6.30')
  expect(loss(answer, 'reship-contribution')).toBe('-1.78')
})

describe('§1.3 AliExpress', () => {
  it('a commission that was read or typed wins over the assumption', () => {
    const answer = ask(w0AliExpress, { 'fees.rate': '0.05' })
    expect(answer.fee).toEqual({ charged: '5.00', source: 'page', asOf: '2026-11-23' })
    expect(loss(answer, 'full-refund')).toBe('95.00')
    expect(line(answer, 'reship-contribution', 'contribution-fee')).toBe('3.50')
  })

  it('the affiliate’s share falls on the items, comes back with the refund, and on no second payment', () => {
    const json = change(w0AliExpress, {
      'order.shippingPaid': '10.00',
      'fees.affiliateRate': '0.10',
    })
    const answer = ask(json)
    // 8 % of 110.00 and 10 % of 100.00.
    expect(answer.fee.charged).toBe('18.80')
    expect(loss(answer, 'full-refund')).toBe('91.20')
    // 30 of 110: 2.40 and 2.73 come back.
    expect(line(answer, 'partial-refund', 'fee-credit')).toBe('-5.13')
    expect(line(answer, 'reship-contribution', 'contribution-fee')).toBe('5.60')
  })

  it('a total from the page holds everything', () => {
    const read = { 'fees.read': { total: '9.00' } }
    expect(
      ask(w0AliExpress, { ...read, 'fees.affiliateRate': '0.10', 'fees.rate': '0.05' }),
    ).toEqual(ask(w0AliExpress, read))
  })
})

describe('§1.2 eBay', () => {
  it('a general promotion falls on the whole sale and is credited by the refunded share', () => {
    const answer = ask(w0, { 'fees.affiliateRate': '0.05', 'order.taxByMarketplace': '8.00' })
    // 13.6 % and 5 % of 108.00, and the fee per order.
    expect(answer.fee.charged).toBe('20.49')
    expect(line(answer, 'full-refund', 'fee-credit')).toBe('-20.49')
    expect(line(answer, 'partial-refund', 'fee-credit')).toBe('-6.03')
    expect(loss(answer, 'full-refund-forced')).toBe('100.00')
  })

  it('§2.12 six points below standard, other points where they are given', () => {
    expect(ask(w0, { 'seller.belowStandard': true }).fee.charged).toBe('20.00')
    expect(ask(w0, { 'seller.surcharge': '0.07' }).fee.charged).toBe('21.00')
    expect(ask(w0, { 'seller.belowStandard': true, 'seller.surcharge': '0.05' }).fee.charged).toBe(
      '19.00',
    )
    expect(ask(w0, { 'seller.belowStandard': true, 'seller.surcharge': '0' })).toEqual(ask(w0))
  })

  it('§2.12 100 abroad', () => {
    expect(ask(w0, { 'order.abroad': true }).fee.charged).toBe('15.65')
  })

  it('§1.2 a deduction costs more than it keeps', () => {
    const returned = { 'terms.returnPaidBy': 'buyer', 'costs.salvageShare': '1' }
    const whole = ask(w0, returned)
    const less = ask(w0, { ...returned, 'terms.restocking': '10.00' })
    expect(Number(loss(less, 'return-refund'))).toBeGreaterThan(
      Number(loss(whole, 'return-refund')),
    )
    expect(line(less, 'return-refund', 'fee-credit')).toBeUndefined()
  })
})

describe('a site without a table', () => {
  const german = change(w0, { site: 'EBAY_DE', 'order.currency': 'EUR' })

  it('is quoted by a percentage that is typed', () => {
    expect(ask(german).fee.charged).toBeNull()
    const answer = ask(german, { 'fees.rate': '0.11' })
    expect(answer.fee.charged).toBe('11.00')
    expect(answer.notes).toHaveLength(1)
    expect(loss(answer, 'full-refund')).toBe('89.00')
  })

  it('has Amazon’s least fee where the table has one', () => {
    const cheap = { 'order.itemTotal': '1.75', 'terms.partialRefund': '1.00', 'fees.rate': '0.10' }
    expect(ask(w0Amazon, cheap).fee.charged).toBe('0.30')
  })
})

it.each([
  ['fees.rate', '13.6'],
  ['fees.rate', 0.136],
  ['fees.affiliateRate', '2'],
  ['seller.surcharge', '6'],
  ['costs.reshipTax', '1.5'],
  ['payout.spread', '-0.01'],
  ['payout.paidOut', 'yes'],
  ['payout.daysSinceSale', 0],
  ['round.escalation', '1.01'],
  ['payout', []],
])('%s %o is refused by its name', (path, wrong) => {
  expect(complaint(change(w0, { [path]: wrong }))).toMatch(new RegExp(`^${path}: `))
})

it('what another marketplace has is refused, not left out unsaid', () => {
  expect(complaint(change(w0Amazon, { 'fees.affiliateRate': '0.05' }))).toBe(
    'fees.affiliateRate: does not exist on this marketplace',
  )
  for (const json of [w0Amazon, w0AliExpress])
    expect(complaint(change(json, { 'seller.surcharge': '0.06' }))).toMatch(/^seller\.surcharge: /)
})
