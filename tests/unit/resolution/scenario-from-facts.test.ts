import { describe, expect, it } from 'vitest'
import { feeBooks } from '#lib/marketplaces/fees.ts'
import { printAmount } from '#lib/money/text.ts'
import type { Facts } from '#lib/order/schema.ts'
import { quote } from '#lib/resolution/quote.ts'
import { scenarioFromFacts, type DraftInputs } from '#lib/resolution/scenario-from-facts.ts'

const usd = (amount: string) => ({ amount, currency: 'USD' })

const bookOf = (marketplace: string) => {
  const book = feeBooks.find((each) => each.marketplace === marketplace)
  if (!book) throw new Error(`no book of ${marketplace}`)
  return book
}

const facts: Facts = {
  items: [{ title: 'Paper lamp', quantity: 1, unitPrice: usd('100.00') }],
  charges: { items: usd('100.00'), shipping: usd('0.00'), total: usd('100.00') },
}

/** Typed as people type: the worked case W0. */
const typedW0 = {
  'costs.unitCost': '40',
  'costs.outboundFreight': '12.0',
  'costs.returnLabel': '12,00',
  'costs.handling': '3',
  'terms.partialRefund': '30',
  'terms.contribution': '70',
}

const base: DraftInputs = {
  book: bookOf('ebay'),
  site: 'EBAY_US',
  currency: 'USD',
  asOf: '2026-11-24',
  facts,
  complaint: 'not-as-described',
  abroad: undefined,
  typed: {},
}

const draftOf = (changes: Partial<DraftInputs>) => scenarioFromFacts({ ...base, ...changes })

function losses(changes: Partial<DraftInputs>): Record<string, string> {
  const inputs = { ...base, ...changes }
  const { options } = quote(scenarioFromFacts(inputs).scenario, inputs.book)
  return Object.fromEntries(
    options.map((option) => [option.kind, option.ok ? printAmount(option.loss) : option.why.code]),
  )
}

describe('the worked case W0 from a page and typed costs', () => {
  it.each([
    ['ebay', 'EBAY_US', { full: '86.00', part: '25.92', shared: '-8.08', back: '101.40' }],
    ['amazon', 'AMAZON_US', { full: '88.00', part: '26.40', shared: '-7.50', back: '103.00' }],
    [
      'aliexpress',
      'ALIEXPRESS',
      { full: '92.00', part: '27.60', shared: '-12.40', back: '107.00' },
    ],
  ])('%s', (marketplace, site, { full, part, shared, back }) => {
    expect(losses({ book: bookOf(marketplace), site, typed: typedW0 })).toMatchObject({
      'full-refund': full,
      'partial-refund': part,
      'reship-contribution': shared,
      'return-refund': back,
      reship: '52.00',
      'buyer-drops-it': '0.00',
    })
  })
})

describe('what the shop told once', () => {
  const profile = {
    'costs.unitCost': { value: '40.00', rules: ['ABC-*'] },
    'costs.outboundFreight': { value: '12.00', rules: ['*'] },
  }
  const remembered = { 'costs.unitCost': '39.00', 'costs.returnLabel': '9.00' }

  it('stands below what was typed and above what is assumed, and names its rules', () => {
    const { fields } = draftOf({ profile, remembered })
    expect(fields['costs.unitCost']).toEqual({
      path: 'costs.unitCost',
      origin: 'profile',
      value: '40.00',
      rules: ['ABC-*'],
    })
    expect(fields['costs.returnLabel']).toMatchObject({ origin: 'remembered', value: '9.00' })
    expect(fields['costs.reshipFreight']).toMatchObject({ origin: 'assumed', value: '12.00' })
    const typed = draftOf({ profile, remembered, typed: { 'costs.unitCost': '41' } }).fields
    expect(typed['costs.unitCost']).toEqual({
      path: 'costs.unitCost',
      origin: 'typed',
      value: '41.00',
    })
  })

  it('counts in the quote', () => {
    expect(losses({ profile }).reship).toBe('52.00')
    expect(losses({ remembered }).reship).toBe('missing-input')
  })
})

describe('where a value comes from', () => {
  it('is said of every field', () => {
    const { fields } = draftOf({ typed: { 'costs.unitCost': '40', 'order.category': 'watches' } })
    expect(fields['order.itemTotal']).toEqual({
      path: 'order.itemTotal',
      origin: 'page',
      value: '100.00',
    })
    expect(fields['costs.unitCost']).toMatchObject({ origin: 'typed', value: '40.00' })
    expect(fields['order.category']).toMatchObject({ origin: 'typed', value: 'watches' })
    expect(fields['seller.store']).toMatchObject({ origin: 'assumed', value: 'none' })
    expect(fields['costs.returnLabel']).toEqual({ path: 'costs.returnLabel', origin: 'unknown' })
  })

  it('typed beats the page, the page beats an assumption', () => {
    const shown: Facts = { ...facts, earnings: { fees: usd('13.10') } }
    expect(draftOf({ facts: shown }).fields['fees.read']).toMatchObject({
      origin: 'page',
      value: '13.10',
    })
    expect(
      draftOf({ facts: shown, typed: { 'fees.read': '12.80' } }).fields['fees.read'],
    ).toMatchObject({ origin: 'typed', value: '12.80' })
    expect(draftOf({ abroad: true }).fields['order.abroad']).toMatchObject({
      origin: 'page',
      value: 'true',
    })
    expect(draftOf({}).fields['order.abroad']).toMatchObject({ origin: 'assumed', value: 'false' })
  })

  it('assumes the freight of the first parcel for the second, and who pays a return by the situation', () => {
    const typed = { 'costs.outboundFreight': '8.50' }
    expect(draftOf({ typed }).fields['costs.reshipFreight']).toMatchObject({
      origin: 'assumed',
      value: '8.50',
    })
    expect(draftOf({}).fields['costs.reshipFreight'].origin).toBe('unknown')
    expect(draftOf({}).fields['terms.returnPaidBy'].value).toBe('seller')
    expect(draftOf({ complaint: 'changed-mind' }).fields['terms.returnPaidBy'].value).toBe('buyer')
  })

  it('assumes no quantity for several items', () => {
    const two: Facts = { ...facts, items: [{ title: 'a' }, { title: 'b' }] }
    expect(draftOf({ facts: two }).fields['order.quantity'].origin).toBe('unknown')
    expect(
      draftOf({ facts: { ...facts, items: [{ title: 'a' }] } }).fields['order.quantity'],
    ).toMatchObject({
      origin: 'assumed',
      value: '1',
    })
  })
})

describe('what was typed badly', () => {
  it.each([
    ['costs.unitCost', 'forty', 'not-an-amount'],
    ['costs.unitCost', '1,234.50', 'not-an-amount'],
    ['costs.unitCost', '12.345', 'too-many-decimals'],
    ['costs.unitCost', '-4', 'negative'],
    ['costs.salvageShare', '140', 'not-a-share'],
    ['costs.salvageShare', 'half', 'not-a-share'],
    ['order.quantity', '0', 'not-a-quantity'],
    ['order.quantity', 'two', 'not-a-quantity'],
    ['terms.partialRefund', '100.01', 'above-payment'],
  ] as const)('%s "%s" is %s, and nothing stands in its place', (path, text, problem) => {
    const { fields } = draftOf({ typed: { ...typedW0, [path]: text } })
    expect(fields[path]).toEqual({ path, origin: 'typed', problem })
  })

  it('does not keep the rest from being quoted', () => {
    expect(losses({ typed: { ...typedW0, 'costs.returnLabel': 'x' } })).toMatchObject({
      'return-refund': 'missing-input',
      'full-refund': '86.00',
    })
  })
})

describe('what was typed well', () => {
  it.each([
    ['costs.unitCost', '007', '7.00'],
    ['costs.unitCost', ' 1 234 ', '1234.00'],
    ['costs.unitCost', '１２。５', '12.50'],
    ['costs.salvageShare', '37,5 %', '0.375'],
    ['costs.salvageShare', '100', '1'],
    ['costs.salvageShare', '0', '0'],
    ['costs.salvageShare', '5', '0.05'],
    ['order.quantity', '3', '3'],
  ] as const)('%s "%s" is %s', (path, text, value) => {
    expect(draftOf({ typed: { [path]: text } }).fields[path]).toEqual({
      path,
      origin: 'typed',
      value,
    })
  })

  it('has the decimals of its currency', () => {
    const yen = draftOf({ currency: 'JPY', facts: {}, typed: { 'costs.unitCost': '4000' } })
    expect(yen.fields['costs.unitCost'].value).toBe('4000')
    const dinar = draftOf({ currency: 'KWD', facts: {}, typed: { 'costs.unitCost': '1,234' } })
    expect(dinar.fields['costs.unitCost'].value).toBe('1.234')
  })
})

it('quotes nothing that hangs on what nobody knows', () => {
  expect(losses({ facts: {}, typed: {} })).toMatchObject({
    'full-refund': 'missing-input',
    'partial-refund': 'missing-input',
    reship: 'missing-input',
  })
})

describe('what a case costs beside the money', () => {
  it('is nothing, and shown as an assumption', () => {
    const { fields, scenario } = draftOf({})
    for (const path of [
      'contest.disputeFee',
      'contest.metricPrice',
      'contest.reviewCost',
      'contest.lifetime',
      'costs.reshipTax',
      'round.delay',
    ] as const)
      expect(fields[path]).toEqual({ path, origin: 'assumed', value: '0.00' })
    for (const path of ['payout.spread', 'round.escalation', 'fees.affiliateRate'] as const)
      expect(fields[path]).toEqual({ path, origin: 'assumed', value: '0' })
    expect(scenario.contest.metricPrice).toBe(0n)
  })

  it('is worked out once the agent gives a part of it, and names what is missing', () => {
    const typed = { 'metric.defects': '1', 'contest.winChance': '50', 'contest.effort': '4' }
    const { fields, scenario } = draftOf({ typed })
    expect(fields['contest.metricPrice'].origin).toBe('unknown')
    expect(fields['metric.defects']).toEqual({
      path: 'metric.defects',
      origin: 'typed',
      value: '1',
    })
    const contest = quote(scenario, base.book).options.find(({ kind }) => kind === 'contest')
    const missing =
      contest?.ok === false && contest.why.code === 'missing-input' ? contest.why : null
    expect(missing?.inputs).toContain('metric.orders')
    const all = {
      ...typed,
      'metric.orders': '1800',
      'metric.limit': '0,3',
      'metric.expected': '1.0',
      'metric.monthlySales': '30000',
      'metric.points': '6',
      'metric.surchargeMonths': '1',
    }
    // Half of 100.00 and 27.59, and the effort.
    expect(losses({ typed: all })).toMatchObject({ contest: '67.80' })
  })

  it('offers no affiliate where the marketplace has none', () => {
    const { fields } = draftOf({ book: bookOf('amazon'), site: 'AMAZON_US' })
    expect(fields['fees.affiliateRate'].origin).toBe('unknown')
  })

  it('knows from the page how long ago the sale was', () => {
    const sold = (order: NonNullable<Facts['order']>) =>
      draftOf({ facts: { ...facts, order } }).fields['payout.daysSinceSale']
    expect(sold({ paidAt: '2026-11-20T10:00:00Z' })).toMatchObject({ origin: 'page', value: '4' })
    expect(sold({ placedAt: '2026-11-24' })).toMatchObject({ origin: 'page', value: '1' })
    expect(sold({ placedAt: '2026-12-24' }).origin).toBe('unknown')
    expect(sold({}).origin).toBe('unknown')
  })

  it('refuses what is no number', () => {
    const { fields } = draftOf({ typed: { 'review.average': 'four' } })
    expect(fields['review.average']).toMatchObject({ problem: 'not-a-number' })
  })
})

describe('what ended cases tell', () => {
  const learned = { 'round.escalation': { value: '0.12', cases: 9 } }

  it('counts before an assumption and says how many cases are behind it', () => {
    expect(draftOf({ learned }).fields['round.escalation']).toEqual({
      path: 'round.escalation',
      origin: 'learned',
      value: '0.12',
      cases: 9,
    })
    expect(draftOf({ learned }).scenario.round.escalation).toBeDefined()
  })

  it('yields to what the agent typed', () => {
    const { fields } = draftOf({ learned, typed: { 'round.escalation': '20' } })
    expect(fields['round.escalation']).toMatchObject({ origin: 'typed', value: '0.2' })
  })
})
