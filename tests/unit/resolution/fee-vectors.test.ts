import { describe, expect, it } from 'vitest'
import { feeBooks } from '#lib/marketplaces/fees.ts'
import { chargeOf, fixedPart, tariffOf } from '#lib/resolution/tariff.ts'
import { amazon, ask, line, w0, w0Amazon, whyNot, yenAmounts } from './support.ts'

/** economics.md §2.12 and the refund administration fee of §1.1. */

const charged = (json: typeof w0, changes: Readonly<Record<string, unknown>>) =>
  ask(json, { 'terms.partialRefund': '0.00', ...changes }).fee.charged

describe('Amazon US', () => {
  it.each([
    ['clothing', '15.00', '0.75'],
    ['clothing', '15.01', '1.50'],
    ['clothing', '20.00', '2.00'],
    ['clothing', '20.01', '3.40'],
    ['baby', '10.00', '0.80'],
    ['baby', '10.01', '1.50'],
    ['beauty', '10.01', '1.50'],
    ['electronics-accessories', '250.00', '27.00'],
    ['jewelry', '300.00', '52.50'],
    ['watches', '2000.00', '255.00'],
    ['furniture', '300.00', '40.00'],
    ['grocery', '15.00', '1.20'],
    ['grocery', '15.01', '2.25'],
    ['grocery', '1.00', '0.08'],
    ['home', '1.75', '0.30'],
    ['books', '20.00', '4.80'],
    ['electronics', '100.00', '8.00'],
    ['automotive', '100.00', '12.00'],
    ['tools', '100.00', '15.00'],
    ['pet', '100.00', '15.00'],
    ['lawn-mowers', '500.00', '75.00'],
    ['lawn-mowers', '500.01', '40.00'],
    ['fine-art', '6000.00', '605.00'],
    ['fine-art', '1.00', '0.20'],
    ['everything-else', '0.10', '0.30'],
    ['device-accessories', '100.00', '45.00'],
    ['compact-appliances', '300.00', '45.00'],
    ['compact-appliances', '400.00', '53.00'],
    ['appliances', '400.00', '32.00'],
    ['computers', '400.00', '32.00'],
    ['power-tools', '100.00', '12.00'],
    ['industrial', '100.00', '12.00'],
    ['tires', '100.00', '10.00'],
    ['gift-cards', '1.00', '0.20'],
    ['veterinary-diets', '100.00', '22.00'],
    ['vitamins', '10.00', '0.80'],
    ['pet-food', '10.00', '1.50'],
  ])('%s at %s: %s', (category, itemTotal, fee) => {
    expect(charged(amazon, { 'order.category': category, 'order.itemTotal': itemTotal })).toBe(fee)
  })

  it('counts shipping in the price, tax not', () => {
    const order = { 'order.category': 'clothing', 'order.itemTotal': '15.00' }
    expect(charged(amazon, { ...order, 'order.taxByMarketplace': '3.00' })).toBe('0.75')
    expect(charged(amazon, { ...order, 'order.shippingPaid': '3.00' })).toBe('1.80')
  })

  it('looks at one unit for tiers, cliffs, minimum and closing fee', () => {
    const three = (category: string, itemTotal: string) =>
      charged(amazon, {
        'order.category': category,
        'order.itemTotal': itemTotal,
        'order.quantity': 3,
      })
    expect(three('clothing', '45.00')).toBe('2.25')
    expect(three('clothing', '45.01')).toBe('4.50')
    expect(three('jewelry', '900.00')).toBe('157.50')
    expect(three('home', '3.00')).toBe('0.90')
    expect(three('books', '60.00')).toBe('14.40')
  })
})

describe('Amazon UK', () => {
  const uk = (category: string, itemTotal: string) =>
    ask(amazon, {
      site: 'AMAZON_UK',
      'order.currency': 'GBP',
      'order.category': category,
      'order.itemTotal': itemTotal,
      'terms.partialRefund': '0.00',
    })

  it.each([
    ['everything-else', '100.00', '15.00'],
    ['industrial', '1.00', '0.25'],
    ['device-accessories', '100.00', '45.00'],
    ['baby', '10.00', '0.80'],
    ['beauty', '10.01', '1.50'],
    ['books', '20.00', '3.50'],
    ['automotive', '100.00', '11.70'],
    ['clothing', '15.00', '0.75'],
    ['clothing', '20.01', '3.00'],
    ['clothing', '1.00', '0.25'],
    ['home', '20.00', '1.60'],
    ['grocery', '10.00', '0.50'],
    ['pet-food', '10.00', '0.50'],
    ['vitamins', '10.00', '0.50'],
  ])('%s at %s: %s', (category, itemTotal, fee) => {
    expect(uk(category, itemTotal).fee.charged).toBe(fee)
  })

  it('quotes no fee where only a lower tier is known', () => {
    expect(uk('home', '20.01').fee.charged).toBeNull()
    expect(whyNot(uk('home', '20.01'), 'full-refund')).toContain('AMAZON_UK at this price')
    expect(whyNot(uk('home', '15.00'), 'reship-contribution')).toContain('at this price')
    expect(whyNot(uk('furniture', '15.00'), 'full-refund')).toContain('no fee table')
  })

  it('finds a break-even contribution only as far as rates are known', () => {
    const need = (unitCost: string) =>
      ask(amazon, {
        site: 'AMAZON_UK',
        'order.currency': 'GBP',
        'order.category': 'home',
        'order.itemTotal': '20.00',
        'terms.partialRefund': '5.00',
        'costs.reshipFreight': '0.00',
        'costs.unitCost': unitCost,
      }).breakEven.contributionNoLoss
    expect(need('18.40')).toBe('20.00')
    expect(need('18.41')).toBeNull()
  })
})

describe('eBay US', () => {
  const fee = (itemTotal: string, changes: Readonly<Record<string, unknown>> = {}) =>
    charged(w0, { 'order.itemTotal': itemTotal, ...changes })

  it.each([
    ['25.00', {}, '3.80'],
    ['10.00', {}, '1.66'],
    ['10.01', {}, '1.76'],
    ['8000.00', {}, '1032.15'],
    ['3000.00', { 'seller.store': 'basic' }, '329.65'],
    ['3000.00', { 'seller.store': 'premium' }, '329.65'],
    ['3000.00', { 'seller.store': 'anchor' }, '329.65'],
    ['3000.00', { 'seller.store': 'starter' }, '408.40'],
    ['149.99', { 'order.category': 'athletic-shoes' }, '20.80'],
    ['150.00', { 'order.category': 'athletic-shoes' }, '12.00'],
    ['150.00', { 'order.category': 'athletic-shoes', 'seller.store': 'basic' }, '10.50'],
    ['5000.00', { 'order.category': 'jewelry' }, '750.40'],
    ['5000.01', { 'order.category': 'jewelry' }, '450.40'],
    ['100.00', { 'order.abroad': true }, '15.65'],
    ['100.00', { 'seller.belowStandard': true }, '20.00'],
    ['8000.00', { 'seller.belowStandard': true }, '1512.15'],
    ['200.00', { 'seller.belowStandard': true, 'order.category': 'athletic-shoes' }, '28.00'],
    ['8000.00', { 'order.category': 'watches' }, '587.90'],
    ['6000.00', { 'order.category': 'watches', 'seller.store': 'basic' }, '315.40'],
    ['100.00', { 'order.category': 'trading-cards' }, '13.65'],
    ['100.00', { 'order.category': 'trading-cards', 'seller.store': 'basic' }, '12.75'],
    ['100.00', { 'order.category': 'motors-parts', 'seller.store': 'basic' }, '11.90'],
    ['100.00', { 'order.category': 'media' }, '15.70'],
    ['2000.00', { 'order.category': 'womens-bags' }, '300.40'],
    ['2000.01', { 'order.category': 'womens-bags' }, '180.40'],
    ['100.00', { 'order.category': 'guitars' }, '7.10'],
    ['5000.00', { 'order.category': 'coins', 'seller.store': 'basic' }, '383.90'],
  ])('%s %o: %s', (itemTotal, changes, expected) => {
    expect(fee(itemTotal, changes)).toBe(expected)
  })

  it('takes its borders with the tax', () => {
    expect(fee('9.50', { 'order.taxByMarketplace': '0.50' })).toBe('1.66')
    expect(fee('9.50', { 'order.taxByMarketplace': '0.51' })).toBe('1.76')
    const shoes = { 'order.category': 'athletic-shoes' }
    expect(fee('140.00', { ...shoes, 'order.taxByMarketplace': '9.99' })).toBe('20.80')
    expect(fee('140.00', { ...shoes, 'order.taxByMarketplace': '10.00' })).toBe('12.00')
    const jewelry = { 'order.category': 'jewelry', 'order.taxByMarketplace': '0.01' }
    expect(fee('5000.00', jewelry)).toBe('450.40')
  })

  it('takes tiers of one unit, and the fee per order once', () => {
    expect(fee('16000.00', { 'order.quantity': 2 })).toBe('2063.90')
    expect(fee('50.00', { 'order.quantity': 5 })).toBe('7.20')
  })

  it('reckons the table itself as it was: 13.25 % on 25.00', () => {
    const [row] = feeBooks.flatMap((book) => book.sites['EBAY_US']?.rows ?? [])
    if (row === undefined) throw new Error('No table of eBay.')
    const old = { ...row, shape: { kind: 'flat', percent: '13.25' } } as const
    const traits = { abroad: false, belowStandard: false }
    expect(chargeOf(tariffOf(old, 'USD', 'order', traits), 2500n, 1n)).toEqual({
      percent: [331n],
      fixed: 40n,
    })
  })
})

it('a row without a rate charges nothing that is known but its fixed part', () => {
  const books = feeBooks.flatMap((book) => book.sites['AMAZON_UK']?.rows ?? [])
  const row = books.find(({ categories }) => categories.includes('books'))
  if (row === undefined) throw new Error('No books.')
  const tariff = tariffOf({ ...row, shape: null }, 'GBP', 'unit', {
    abroad: false,
    belowStandard: false,
  })
  expect(chargeOf(tariff, 2000n, 1n)).toBeUndefined()
  expect(fixedPart(tariff, 2000n, 3n)).toBe(150n)
})

describe('refund administration fee', () => {
  const kept = (changes: Readonly<Record<string, unknown>>, kind = 'full-refund') =>
    line(ask(w0Amazon, changes), kind, 'refund-administration-fee')

  it.each([
    ['345.00', '5.00'],
    ['57.00', '1.71'],
    ['55.00', '1.65'],
  ])('of a full refund of %s is %s', (itemTotal, expected) => {
    expect(kept({ 'order.itemTotal': itemTotal })).toBe(expected)
  })

  it('is capped for a line however many units it has', () => {
    const accessories = { 'order.category': 'electronics-accessories', 'order.itemTotal': '250.00' }
    expect(kept(accessories)).toBe('5.00')
    expect(kept({ 'order.itemTotal': '345.00', 'order.quantity': 3 })).toBe('5.00')
  })

  it('is a fifth of what is credited on a partial refund', () => {
    expect(kept({}, 'partial-refund')).toBe('0.90')
    expect(line(ask(w0Amazon), 'partial-refund', 'fee-credit')).toBe('-4.50')
  })

  it('is rounded half up beside the credit', () => {
    // Fee 0.35, half of it 0.175: credited 0.18, kept 0.035.
    const changes = { 'order.itemTotal': '2.30', 'terms.partialRefund': '1.15' }
    expect(line(ask(w0Amazon, changes), 'partial-refund', 'fee-credit')).toBe('-0.18')
    expect(kept(changes, 'partial-refund')).toBe('0.04')
    // Fee 0.30 at least, refunded 0.15 of 1.00: 0.045 credited as 0.05, kept 0.009.
    const least = { 'order.itemTotal': '1.00', 'terms.partialRefund': '0.15' }
    expect(line(ask(w0Amazon, least), 'partial-refund', 'fee-credit')).toBe('-0.05')
    expect(kept(least, 'partial-refund')).toBe('0.01')
  })

  it('is not taken of media, whose closing fee comes back with the whole only', () => {
    const order = { 'order.category': 'books', 'order.itemTotal': '20.00' }
    const book = { ...order, 'terms.partialRefund': '10.00' }
    const answer = ask(w0Amazon, book)
    expect(line(answer, 'full-refund', 'fee-credit')).toBe('-4.80')
    expect(line(answer, 'partial-refund', 'fee-credit')).toBe('-1.50')
    expect(kept(book)).toBeUndefined()
    expect(kept(book, 'partial-refund')).toBeUndefined()
  })

  it('credits media by the price of the item', () => {
    const answer = ask(amazon, {
      site: 'AMAZON_DE',
      'order.currency': 'EUR',
      'order.category': 'books',
      'order.itemTotal': '10.00',
      'order.shippingPaid': '3.00',
      'fees.read': { total: '1.50' },
      'terms.partialRefund': '5.00',
    })
    expect(line(answer, 'partial-refund', 'fee-credit')).toBe('-0.75')
  })

  it.each([
    ['AMAZON_UK', 'GBP', '5.00'],
    ['AMAZON_FR', 'EUR', '5.00'],
    ['AMAZON_AE', 'AED', '15.00'],
    ['AMAZON_BR', 'BRL', '10.00'],
  ])('has its cap at %s in %s: %s', (site, currency, cap) => {
    const changes = { site, 'order.currency': currency, 'order.itemTotal': '900.00' }
    expect(kept({ ...changes, 'fees.read': { total: '135.00' } })).toBe(cap)
  })

  it('makes refunds unavailable where the cap is not known, unless the agent gives it', () => {
    const yen = {
      site: 'AMAZON_JP',
      ...yenAmounts,
      'fees.read': { total: '1500' },
    }
    const answer = ask(w0Amazon, yen)
    for (const kind of ['full-refund', 'return-refund', 'partial-refund'])
      expect(whyNot(answer, kind)).toContain('JPY')
    expect(answer.breakEven).toMatchObject({ partialBelowReship: null, partialKeepingProfit: null })
    expect(answer.breakEven.winChanceVs).toEqual({
      'full-refund': null,
      reship: '0.6',
      'partial-refund': null,
    })
    expect(kept({ ...yen, 'fees.refundFeeCap': '250' })).toBe('250')
  })
})
