import { describe, expect, it } from 'vitest'
import { feeBooks } from '#lib/marketplaces/fees.ts'
import { parsePartly, parseScenario } from '#lib/resolution/parse.ts'
import { ask, change, complaint, leaves, w0, w0Amazon, yenAmounts } from './support.ts'

const complaintOn = (changes: Readonly<Record<string, unknown>>) => complaint(change(w0, changes))

const amounts = leaves(w0).filter((path) => {
  const [section = '', field = ''] = path.split('.')
  const value = Object.entries(w0[section] ?? {}).find(([name]) => name === field)?.[1]
  return typeof value === 'string' && /^\d+\.\d\d$/.test(value) && !isShare(path)
})

function isShare(path: string): boolean {
  return /salvageShare|couponUse|couponExtra|winChance/.test(path)
}

const shares = ['costs.salvageShare', 'terms.couponUse', 'terms.couponExtra', 'contest.winChance']

describe('a bad scenario names the field', () => {
  it('knows every amount and share of the contract', () => {
    expect(amounts).toHaveLength(19)
    expect(leaves(w0)).toHaveLength(34)
  })

  it.each([...leaves(w0), 'order', 'seller', 'fees', 'costs', 'terms', 'contest', 'round'])(
    '%s missing',
    (path) => {
      expect(complaintOn({ [path]: undefined })).toBe(`${path}: is missing`)
    },
  )

  it.each(amounts)('%s not an amount', (path) => {
    const says = (value: unknown) => complaintOn({ [path]: value })
    expect(says('-1.00')).toBe(`${path}: must not be negative`)
    expect(says('-0.00')).toBe(`${path}: must not be negative`)
    expect(says('1.005')).toContain(`${path}: has more decimals than USD`)
    expect(says('1.5')).toContain(`${path}: has fewer decimals than USD`)
    expect(says('12')).toContain(`${path}: has fewer decimals`)
    for (const value of [12, 12.5, null, true, '', '12,50', '$12.50', ' 12.50', '1e2', [], {}])
      expect(says(value)).toContain(`${path}: must be an amount written as text such as "125.00"`)
  })

  it.each(shares)('%s not a share', (path) => {
    for (const value of ['1.01', '-0.1', '2', '.5', '', '50%', 0.5, null])
      expect(complaintOn({ [path]: value })).toContain(`${path}: must be a share`)
  })

  it.each([
    ['marketplace', 'etsy'],
    ['marketplace', 'carrier'],
    ['site', 'EBAY_MARS'],
    ['site', 'AMAZON_US'],
    ['site', 'toString'],
    ['asOf', '2026-02-30'],
    ['asOf', '23.11.2026'],
    ['asOf', '2026-11-23T10:00:00Z'],
    ['asOf', ''],
    ['order.currency', 'XYZ'],
    ['order.currency', 'usd'],
    ['order.currency', 840],
    ['order.category', 'home'],
    ['order.category', 'everything'],
    ['order.quantity', 0],
    ['order.quantity', -1],
    ['order.quantity', 1.5],
    ['order.quantity', '1'],
    ['order.quantity', 1e300],
    ['order.abroad', 'false'],
    ['seller.store', 'enterprise'],
    ['seller.belowStandard', 0],
    ['fees.read', '14.00'],
    ['terms.returnPaidBy', 'amazon'],
    ['terms.partialRefund', '100.01'],
    ['terms.restocking', '100.01'],
    ['order.itemTotal', '0.00'],
    ['order', []],
    ['costs', 'none'],
  ])('%s %o', (path, value) => {
    expect(complaintOn({ [path]: value })).toMatch(new RegExp(`^${path.replace('.', '\\.')}\\b`))
  })

  it.each([
    [{ total: 14 }, 'fees.read.total'],
    [{ total: '14' }, 'fees.read.total'],
    [{}, 'fees.read.total'],
  ])('fees.read %o', (read, path) => {
    expect(complaintOn({ 'fees.read': read })).toContain(`${path}: `)
  })

  it('in yen and dinar counts their own decimals', () => {
    const yen = change(w0, yenAmounts)
    expect(complaint(change(yen, { 'costs.unitCost': '4000.00' }))).toContain(
      'costs.unitCost: has more decimals than JPY; write text such as "12500"',
    )
    expect(complaint(change(w0, { 'order.currency': 'KWD' }))).toContain('than KWD')
  })

  it.each([null, [], 'text', 7, {}])('no scenario at all: %o', (json) => {
    expect(complaint(json)).toMatch(/^(scenario|marketplace): /)
  })

  it('is one line whatever stands in it', () => {
    const says = complaintOn({ 'order.category': 'most\nnot\u2028most' })
    expect(says).toMatch(/^order\.category: [\x20-\x7e]+$/)
  })

  it('is not one for what the contract leaves open', () => {
    expect(() =>
      ask(w0, { 'terms.partialRefund': '100.00', 'costs.salvageShare': '1.0' }),
    ).not.toThrow()
    expect(() =>
      ask(w0Amazon, { 'order.shippingPaid': '5.00', 'terms.partialRefund': '105.00' }),
    ).not.toThrow()
    expect(ask(w0, { name: 'W0' })).toEqual(ask(w0))
  })
})

describe('a scenario that is known in part', () => {
  const identity = { marketplace: 'ebay', site: 'EBAY_US', asOf: '2026-11-23' }

  it('may lack everything but marketplace, site, day and currency', () => {
    const reading = parsePartly({ ...identity, order: { currency: 'USD' } }, feeBooks)
    expect(reading.ok && reading.scenario.fees.read).toBeNull()
    expect(parsePartly(identity, feeBooks)).toMatchObject({
      ok: false,
      problems: [{ path: 'order', code: 'missing' }],
    })
  })

  it('names every wrong field, not the first only', () => {
    const order = { currency: 'USD', itemTotal: '1.0', quantity: 0 }
    expect(parsePartly({ ...identity, order }, feeBooks)).toEqual({
      ok: false,
      currency: 'USD',
      problems: [
        { path: 'order.itemTotal', code: 'too-few-decimals' },
        { path: 'order.quantity', code: 'not-a-quantity' },
      ],
    })
  })

  it('is not accepted where a whole one is asked for', () => {
    const reading = parseScenario({ ...identity, order: { currency: 'USD' } }, feeBooks)
    expect(reading.ok).toBe(false)
  })
})
