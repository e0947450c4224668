import { describe, expect, it } from 'vitest'
import { ask, loss, optionOf, profit, w0, w0AliExpress, w0Amazon } from './support.ts'

/** economics.md §2.2–2.10: case W0 on all three marketplaces, W1, and the single examples. */

const places = [
  ['amazon', w0Amazon],
  ['ebay', w0],
  ['aliexpress', w0AliExpress],
] as const
const on = (changes: Readonly<Record<string, unknown>> = {}) =>
  places.map(([, json]) => ask(json, changes))
const losses = (kind: string, changes?: Readonly<Record<string, unknown>>) =>
  on(changes).map((answer) => loss(answer, kind))
const profits = (kind: string, changes?: Readonly<Record<string, unknown>>) =>
  on(changes).map((answer) => profit(answer, kind))

const remorse = { 'terms.returnPaidBy': 'buyer', 'costs.salvageShare': '1' }
const w1 = { 'costs.unitCost': '58.00' }

describe('W0', () => {
  it('fees and profit before', () => {
    expect(on().map(({ fee }) => [fee.charged, fee.source])).toEqual([
      ['15.00', 'table'],
      ['14.00', 'table'],
      ['8.00', 'assumption'],
    ])
    expect(on().map(({ profitBefore }) => profitBefore)).toEqual(['33.00', '34.00', '40.00'])
  })

  it('§2.2 full refund', () => {
    expect(losses('full-refund')).toEqual(['88.00', '86.00', '92.00'])
    expect(profits('full-refund')).toEqual(['-55.00', '-52.00', '-52.00'])
    const answer = ask(w0)
    expect(loss(answer, 'full-refund-forced')).toBe('100.00')
    expect(profit(answer, 'full-refund-forced')).toBe('-66.00')
    expect(optionOf(ask(w0Amazon), 'full-refund-forced')).toBeUndefined()
    expect(optionOf(ask(w0AliExpress), 'full-refund-forced')).toBeUndefined()
  })

  it('§2.3 refund with return: seller at fault, unsellable', () => {
    expect(losses('return-refund')).toEqual(['103.00', '101.40', '107.00'])
    expect(profits('return-refund')).toEqual(['-70.00', '-67.40', '-67.00'])
  })

  it('§2.3 refund with return: remorse, resellable', () => {
    expect(losses('return-refund', remorse)).toEqual(['51.00', '49.00', '55.00'])
    expect(profits('return-refund', remorse)[0]).toBe('-18.00')
  })

  it('§2.3 late remorse on Amazon with a deduction of 20', () => {
    const answer = ask(w0Amazon, { ...remorse, 'terms.restocking': '20.00' })
    expect(loss(answer, 'return-refund')).toBe('33.40')
    expect(profit(answer, 'return-refund')).toBe('-0.40')
  })

  it('§2.3 salvage share from which the goods are worth asking back', () => {
    expect(on().map(({ breakEven }) => breakEven.salvageShareForReturn)).toEqual([
      '0.375',
      '0.375',
      '0.375',
    ])
  })

  it('§2.4 free reship', () => {
    expect(losses('reship')).toEqual(['52.00', '52.00', '52.00'])
    expect(profits('reship')).toEqual(['-19.00', '-18.00', '-12.00'])
  })

  it('§2.6 break-even contributions', () => {
    const { breakEven: amazon } = ask(w0Amazon)
    const { breakEven: ebay } = ask(w0)
    const { breakEven: aliexpress } = ask(w0AliExpress)
    expect([amazon, ebay, aliexpress].map((each) => each.contributionNoLoss)).toEqual([
      '61.18',
      '60.65',
      '56.52',
    ])
    expect([amazon, ebay, aliexpress].map((each) => each.contributionNoProfit)).toEqual([
      '22.35',
      '21.30',
      '13.04',
    ])
  })

  it('§2.7 partial refund of 30', () => {
    expect(losses('partial-refund')).toEqual(['26.40', '25.92', '27.60'])
  })

  it('§2.7 largest partial refunds', () => {
    expect(on().map(({ breakEven }) => breakEven.partialBelowReship)).toEqual([
      '59.10',
      '60.19',
      '56.52',
    ])
    expect(on().map(({ breakEven }) => breakEven.partialKeepingProfit)).toEqual([
      '37.50',
      '39.35',
      '43.48',
    ])
    expect(on(w1).map(({ breakEven }) => breakEven.partialBelowReship)).toEqual([
      '79.54',
      '81.02',
      '76.09',
    ])
  })

  it('§2.7 tax stands in the fee base of eBay', () => {
    const answer = ask(w0, { 'order.taxByMarketplace': '8.00' })
    expect(answer.fee.charged).toBe('15.09')
    expect(loss(answer, 'partial-refund')).toBe('25.59')
    expect(ask(w0Amazon, { 'order.taxByMarketplace': '8.00' })).toEqual(ask(w0Amazon))
  })

  it('§2.8 coupon', () => {
    const withNext = (json: typeof w0, nextProfit: string) =>
      loss(ask(json, { 'terms.nextProfit': nextProfit }), 'coupon')
    expect(withNext(w0Amazon, '33.00')).toBe('-0.70')
    expect(withNext(w0, '34.00')).toBe('-0.78')
    expect(withNext(w0AliExpress, '40.00')).toBe('-1.40')
    expect(loss(ask(w0Amazon, { 'terms.couponExtra': '0' }), 'coupon')).toBe('4.25')
  })

  it('§2.9 contest', () => {
    expect(losses('contest')).toEqual(['59.20', '59.20', '59.20'])
    expect(ask(w0).breakEven.winChanceVs).toEqual({
      'full-refund': '0.3167',
      reship: '0.6',
      'partial-refund': '0.8173',
    })
    const chargeback = {
      'contest.disputeFee': '20.00',
      'contest.metricPrice': '0.00',
      'contest.reviewCost': '0.00',
    }
    expect(ask(w0, chargeback).breakEven.winChanceVs['full-refund']).toBe('0.3167')
  })

  it('§2.10 reship with a contribution of 70', () => {
    expect(losses('reship-contribution')).toEqual(['-7.50', '-8.08', '-12.40'])
  })

  it('§2.10 the buyer dropping it is the base line', () => {
    expect(losses('buyer-drops-it')).toEqual(['0.00', '0.00', '0.00'])
    expect(profits('buyer-drops-it')).toEqual(['33.00', '34.00', '40.00'])
  })
})

describe('W1: second shipment costs 70', () => {
  it('§2.6 the case of the method', () => {
    expect(on(w1).map(({ profitBefore }) => profitBefore)).toEqual(['15.00', '16.00', '22.00'])
    expect(losses('reship-contribution', w1)).toEqual(['10.50', '9.92', '5.60'])
    expect(profits('reship-contribution', w1)).toEqual(['4.50', '6.08', '16.40'])
    expect(losses('reship', w1)).toEqual(['70.00', '70.00', '70.00'])
  })

  it('§2.6 break-even contributions', () => {
    expect(on(w1).map(({ breakEven }) => breakEven.contributionNoLoss)).toEqual([
      '82.35',
      '81.48',
      '76.09',
    ])
    expect(on(w1).map(({ breakEven }) => breakEven.contributionNoProfit)).toEqual([
      '64.71',
      '62.96',
      '52.17',
    ])
  })

  it('§2.6 without a fee 70 is exact', () => {
    const answer = ask(w0AliExpress, { ...w1, 'fees.read': { total: '0.00' } })
    expect(answer.breakEven.contributionNoLoss).toBe('70.00')
    expect(loss(answer, 'reship-contribution')).toBe('0.00')
  })

  it.each([
    ['10', '88.23'],
    ['20', '76.47'],
    ['30', '64.71'],
    ['40', '52.94'],
    ['50', '41.18'],
    ['60', '29.41'],
  ])('§2.6 unit margin of %s after a fee of 15 %%', (margin, expected) => {
    const cost = { 'costs.unitCost': `${85 - Number(margin)}.00`, 'costs.outboundFreight': '0.00' }
    const answer = ask(w0Amazon, { ...cost, 'costs.reshipFreight': '0.00' })
    expect(answer.profitBefore).toBe(`${margin}.00`)
    expect(answer.breakEven.contributionNoLoss).toBe(expected)
  })
})
