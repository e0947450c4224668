import { describe, expect, it } from 'vitest'
import type { Facts } from '#lib/order/schema.ts'
import { countryOfSite, isAbroad } from '#lib/resolution/abroad.ts'
import { hostOfSale, orderCurrency, paidAmounts } from '#lib/resolution/paid-amounts.ts'

const usd = (amount: string) => ({ amount, currency: 'USD' })

type Charges = Record<string, string>

function paid(charges: Charges, more: Facts = {}) {
  const amounts = Object.fromEntries(
    Object.entries(charges).map(([name, text]) => [name, usd(text)]),
  )
  return paidAmounts({ ...more, charges: amounts }, 'USD')
}

describe('what the buyer paid', () => {
  it.each([
    [
      'tax on top',
      { items: '100.00', shipping: '5.00', tax: '8.40', total: '113.40' },
      { itemTotal: '100.00', shippingPaid: '5.00', taxByMarketplace: '8.40' },
    ],
    [
      'tax inside the prices',
      { items: '119.00', shipping: '5.00', tax: '19.80', total: '124.00' },
      { itemTotal: '119.00', shippingPaid: '5.00', taxByMarketplace: '0.00' },
    ],
    [
      'a discount beside the items',
      { items: '100.00', shipping: '5.00', discount: '10.00', total: '95.00' },
      { itemTotal: '90.00', shippingPaid: '5.00', taxByMarketplace: '0.00' },
    ],
    [
      'a discount that is in the items already',
      { items: '90.00', shipping: '5.00', discount: '10.00', total: '95.00' },
      { itemTotal: '90.00', shippingPaid: '5.00', taxByMarketplace: '0.00' },
    ],
    [
      'no shipping shown, and the sum comes out without it',
      { items: '30.00', total: '30.00' },
      { itemTotal: '30.00', shippingPaid: '0.00', taxByMarketplace: '0.00' },
    ],
    [
      'no total',
      { items: '30.00', shipping: '2.00' },
      { itemTotal: '30.00', shippingPaid: '2.00' },
    ],
    [
      'only a total and shipping',
      { shipping: '2.00', total: '32.00' },
      { itemTotal: '30.00', shippingPaid: '2.00' },
    ],
  ])('%s', (_, charges, expected) => {
    expect(paid(charges)).toEqual(expected)
  })

  it.each([
    ['a discount that nothing places', { items: '100.00', discount: '10.00', shipping: '5.00' }],
    [
      'a discount in a sum that does not come out',
      { items: '100.00', discount: '10.00', shipping: '5.00', total: '99.00' },
    ],
    ['a total with tax and no items', { shipping: '5.00', tax: '8.00', total: '113.00' }],
    ['a total alone', { total: '113.00' }],
  ])('says nothing of the items for %s', (_, charges) => {
    expect(paid(charges)).not.toHaveProperty('itemTotal')
  })

  it('keeps the items when something else is in the total', () => {
    expect(paid({ items: '100.00', shipping: '5.00', total: '107.20' })).toEqual({
      itemTotal: '100.00',
      shippingPaid: '5.00',
    })
  })

  it('adds up the lines when the page has no sum of them', () => {
    const items = [{ total: usd('20.00') }, { unitPrice: usd('4.50'), quantity: 2 }]
    expect(paidAmounts({ items }, 'USD')).toEqual({ itemTotal: '29.00' })
    expect(paidAmounts({ items: [...items, { title: 'no price' }] }, 'USD')).toEqual({})
  })

  it('does not mix currencies', () => {
    const charges = { items: { amount: '90.00', currency: 'EUR' }, shipping: usd('5.00') }
    expect(paidAmounts({ charges }, 'USD')).toEqual({ shippingPaid: '5.00' })
  })
})

it('takes the order’s currency from its total first', () => {
  expect(
    orderCurrency({ charges: { total: usd('1.00'), items: { amount: '1', currency: 'JPY' } } }),
  ).toBe('USD')
  expect(orderCurrency({ items: [{ unitPrice: { amount: '1', currency: 'JPY' } }] })).toBe('JPY')
  expect(orderCurrency({})).toBeUndefined()
})

it.each([
  ['Amazon.de', 'amazon.de'],
  ['amazon.co.uk', 'amazon.co.uk'],
  ['Webshop', 'sellercentral-europe.amazon.com'],
  [undefined, 'sellercentral-europe.amazon.com'],
])('the sale on %s is on %s', (salesChannel, host) => {
  const facts = salesChannel === undefined ? {} : { order: { salesChannel } }
  expect(hostOfSale(facts, 'sellercentral-europe.amazon.com')).toBe(host)
})

describe('isAbroad', () => {
  it.each([
    ['United States', 'US', 'en-US', false],
    ['USA', 'US', undefined, false],
    ['US', 'US', undefined, false],
    ['Germany', 'US', 'en-US', true],
    ['Deutschland', 'US', 'de-DE', true],
    ['Vereinigte Staaten', 'US', 'de-DE', false],
    ['美国', 'US', 'zh-CN', false],
    ['德国', 'US', 'zh-CN', true],
    ['Atlantis', 'US', 'en-US', undefined],
    [undefined, 'US', 'en-US', undefined],
    ['Germany', undefined, 'en-US', undefined],
    ['Germany', 'US', 'no_such tag!', true],
  ])('%s from %s on a page in %s: %s', (printed, site, locale, expected) => {
    expect(isAbroad(printed, site, locale)).toBe(expected)
  })

  it('knows the country of a site', () => {
    expect(countryOfSite('EBAY_US')).toBe('US')
    expect(countryOfSite('AMAZON_UK')).toBe('GB')
    expect(countryOfSite('EBAY_OTHER')).toBeUndefined()
    expect(countryOfSite('ALIEXPRESS')).toBeUndefined()
  })
})
