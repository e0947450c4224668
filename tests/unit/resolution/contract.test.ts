import { describe, expect, it } from 'vitest'
import { ask, line, loss, optionOf, profit, w0, w0AliExpress, w0Amazon, whyNot } from './support.ts'
import { yenAmounts } from './support.ts'

/** The quote contract: its example word for word, and each settled question. */

describe('the example', () => {
  const answer = ask(w0)

  it('is answered word for word', () => {
    expect(answer.fee).toEqual({ charged: '14.00', source: 'table', asOf: '2026-08-21' })
    expect(answer.profitBefore).toBe('34.00')
    expect(optionOf(answer, 'partial-refund')).toEqual({
      kind: 'partial-refund',
      loss: '25.92',
      profit: '8.08',
      lines: [
        { label: 'refund-to-buyer', amount: '30.00' },
        { label: 'fee-credit', amount: '-4.08' },
      ],
    })
    expect(answer.breakEven).toEqual({
      contributionNoLoss: '60.65',
      contributionNoProfit: '21.30',
      partialBelowReship: '60.19',
      partialKeepingProfit: '39.35',
      salvageShareForReturn: '0.375',
      winChanceVs: { 'full-refund': '0.3167', reship: '0.6', 'partial-refund': '0.8173' },
    })
  })

  it('lists every way out, the cheapest first', () => {
    expect(answer.options.map(({ kind }) => kind)).toEqual([
      'reship-contribution',
      'coupon',
      'buyer-drops-it',
      'partial-refund',
      'reship',
      'contest',
      'full-refund',
      'full-refund-forced',
      'return-refund',
    ])
    expect(Object.keys(answer)).toEqual(['fee', 'profitBefore', 'options', 'breakEven'])
  })
})

describe('credits', () => {
  it('round each line: abroad there are two', () => {
    // 1.00 of 100.00: 0.136 → 0.14 of the final value fee, 0.0165 → 0.02 of the international one;
    // together 0.1525 would be 0.15.
    const answer = ask(w0, { 'order.abroad': true, 'terms.partialRefund': '1.00' })
    expect(line(answer, 'partial-refund', 'fee-credit')).toBe('-0.16')
  })

  it('give the fee per order back by route', () => {
    const route = (payer: string) => loss(ask(w0, { 'terms.returnPaidBy': payer }), 'return-refund')
    // 86.00 or 86.40 and handling; the seller's label besides.
    expect(route('buyer')).toBe('89.00')
    expect(route('seller')).toBe('101.40')
    expect(loss(ask(w0), 'full-refund')).toBe('86.00')
  })

  it('are forfeited on eBay by a deduction, and not on Amazon', () => {
    const deducted = { 'terms.restocking': '10.00', 'terms.returnPaidBy': 'buyer' }
    expect(loss(ask(w0, deducted), 'return-refund')).toBe('93.00')
    expect(line(ask(w0, deducted), 'return-refund', 'fee-credit')).toBeUndefined()
    expect(line(ask(w0Amazon, deducted), 'return-refund', 'fee-credit')).toBe('-13.50')
    expect(line(ask(w0AliExpress, deducted), 'return-refund', 'fee-credit')).toBe('-7.20')
  })

  it('are the same for a partial refund of everything as for a full one', () => {
    const answer = ask(w0, { 'terms.partialRefund': '100.00' })
    expect(loss(answer, 'partial-refund')).toBe(loss(answer, 'full-refund'))
  })
})

describe('quantity', () => {
  const three = { 'order.quantity': 3, 'order.itemTotal': '300.00', 'terms.restocking': '1.00' }

  it('multiplies the goods and nothing else', () => {
    const answer = ask(w0, { ...three, 'costs.salvageShare': '0.125' })
    expect(answer.profitBefore).toBe('126.80')
    expect(line(answer, 'reship', 'goods')).toBe('120.00')
    expect(line(answer, 'reship', 'reship-freight')).toBe('12.00')
    expect(line(answer, 'return-refund', 'handling')).toBe('3.00')
    expect(line(answer, 'return-refund', 'return-label')).toBe('12.00')
    expect(line(answer, 'return-refund', 'salvage')).toBe('-15.00')
  })

  it('leaves a contribution one item', () => {
    const books = { 'order.category': 'books', ...three }
    expect(line(ask(w0Amazon, books), 'reship-contribution', 'contribution-fee')).toBe('12.30')
  })

  it('lets a break-even contribution exceed the price', () => {
    const answer = ask(w0, { 'costs.unitCost': '120.00' })
    // 152.78 − 20.78 − 0.40 = 131.60; 132.00 needs 153.24: 20.84 + 0.40.
    expect(answer.breakEven.contributionNoLoss).toBe('153.24')
  })
})

describe('a contribution bears the whole fee function', () => {
  const fee = (json: typeof w0, contribution: string, changes = {}) =>
    line(
      ask(json, { 'terms.contribution': contribution, ...changes }),
      'reship-contribution',
      'contribution-fee',
    )

  it('minimum, cliff, fee per order, shoe rule, abroad, below standard', () => {
    expect(fee(w0Amazon, '1.00')).toBe('0.30')
    expect(fee(w0Amazon, '15.00', { 'order.category': 'clothing' })).toBe('0.75')
    expect(fee(w0Amazon, '15.01', { 'order.category': 'clothing' })).toBe('1.50')
    expect(fee(w0, '10.00')).toBe('1.66')
    expect(fee(w0, '10.01')).toBe('1.76')
    const shoes = { 'order.category': 'athletic-shoes' }
    expect(fee(w0, '149.99', shoes)).toBe('20.80')
    expect(fee(w0, '150.00', shoes)).toBe('12.00')
    expect(fee(w0, '70.00', { 'order.abroad': true })).toBe('11.08')
    expect(fee(w0, '70.00', { 'seller.belowStandard': true })).toBe('14.12')
  })

  it('without tax, and nothing on nothing', () => {
    expect(fee(w0, '10.00', { 'order.taxByMarketplace': '8.00' })).toBe('1.66')
    expect(fee(w0, '0.00')).toBeUndefined()
    expect(loss(ask(w0, { 'terms.contribution': '0.00' }), 'reship-contribution')).toBe('52.00')
  })
})

describe('a fee read from the page', () => {
  it('wins over the table, which tells its fixed part', () => {
    const answer = ask(w0, { 'fees.read': { total: '10.40' } })
    expect(answer.fee).toEqual({ charged: '10.40', source: 'page', asOf: '2026-11-23' })
    expect(line(answer, 'partial-refund', 'fee-credit')).toBe('-3.00')
    expect(line(answer, 'full-refund', 'fee-credit')).toBe('-10.40')
    expect(line(answer, 'return-refund', 'fee-credit')).toBe('-10.00')
    expect(line(answer, 'reship-contribution', 'contribution-fee')).toBe('7.40')
    // 0.25 × (20.00 − 2.00 − 0.6 × 33.00)
    expect(loss(answer, 'coupon')).toBe('-0.45')
  })

  it('equal to the table changes nothing', () => {
    const { options, breakEven } = ask(w0, { 'fees.read': { total: '14.00' } })
    expect({ options, breakEven }).toEqual({
      options: ask(w0).options,
      breakEven: ask(w0).breakEven,
    })
  })

  it('below the fixed part is all fixed', () => {
    const answer = ask(w0, { 'fees.read': { total: '0.25' } })
    expect(line(answer, 'partial-refund', 'fee-credit')).toBeUndefined()
    expect(line(answer, 'full-refund', 'fee-credit')).toBe('-0.25')
    expect(line(answer, 'reship-contribution', 'contribution-fee')).toBe('0.40')
  })

  it('has its rate on the base with tax', () => {
    const taxed = { 'order.taxByMarketplace': '8.00', 'fees.read': { total: '15.09' } }
    expect(loss(ask(w0, taxed), 'partial-refund')).toBe('25.59')
    expect(line(ask(w0, taxed), 'reship-contribution', 'contribution-fee')).toBe('9.92')
  })

  it('that eats everything leaves no contribution that pays', () => {
    const answer = ask(w0AliExpress, { 'fees.read': { total: '100.00' } })
    expect(answer.breakEven.contributionNoLoss).toBeNull()
    expect(answer.breakEven.contributionNoProfit).toBeNull()
    // A refund costs nothing then; profit is lost already.
    expect(answer.breakEven.partialBelowReship).toBe('99.99')
    expect(answer.breakEven.partialKeepingProfit).toBeNull()
  })

  it('replaces the assumption on AliExpress', () => {
    const answer = ask(w0AliExpress, { 'fees.read': { total: '5.00' } })
    expect(answer.fee.source).toBe('page')
    expect(loss(answer, 'full-refund')).toBe('95.00')
    expect(ask(w0AliExpress).fee.source).toBe('assumption')
  })
})

describe('a site without a table', () => {
  const gb = { site: 'EBAY_GB', 'order.currency': 'GBP' }

  it('quotes only what needs no fee', () => {
    const answer = ask(w0, gb)
    expect(answer.fee).toMatchObject({ charged: null, source: null })
    expect(answer.profitBefore).toBeNull()
    for (const kind of ['full-refund', 'return-refund', 'partial-refund', 'coupon'])
      expect(whyNot(answer, kind)).toContain('no fee table for EBAY_GB')
    expect(whyNot(answer, 'reship-contribution')).toContain('EBAY_GB')
    expect(loss(answer, 'reship')).toBe('52.00')
    expect(profit(answer, 'reship')).toBeNull()
    expect(loss(answer, 'full-refund-forced')).toBe('100.00')
    expect(answer.breakEven).toEqual({
      contributionNoLoss: null,
      contributionNoProfit: null,
      partialBelowReship: null,
      partialKeepingProfit: null,
      salvageShareForReturn: '0.375',
      winChanceVs: { 'full-refund': null, reship: '0.6', 'partial-refund': null },
    })
    expect(answer.options.slice(-5).every((option) => 'unavailable' in option)).toBe(true)
  })

  it('quotes from the fee of the page, and says that its fixed part is not known', () => {
    const answer = ask(w0, { ...gb, 'fees.read': { total: '12.00' } })
    expect(loss(answer, 'full-refund')).toBe('88.00')
    expect(loss(answer, 'partial-refund')).toBe('26.40')
    expect(answer.notes).toHaveLength(1)
    const amazon = { site: 'AMAZON_DE', 'order.currency': 'EUR', 'fees.read': { total: '15.00' } }
    expect(loss(ask(w0Amazon, amazon), 'full-refund')).toBe('88.00')
    expect(ask(w0Amazon, amazon)).not.toHaveProperty('notes')
  })

  it('is also one in another currency than its table', () => {
    const answer = ask(w0, { 'order.currency': 'CNY' })
    expect(whyNot(answer, 'full-refund')).toContain('in CNY')
  })
})

describe('recovered money', () => {
  it('lowers refunds and both reships, and nothing else', () => {
    const before = ask(w0)
    const after = ask(w0, { 'costs.recovered': '7.00' })
    const lowered = before.options
      .map(({ kind }) => kind)
      .filter((kind) => loss(after, kind) !== loss(before, kind))
    expect(lowered.toSorted()).toEqual([
      'full-refund',
      'full-refund-forced',
      'partial-refund',
      'reship',
      'reship-contribution',
      'return-refund',
    ])
    expect(loss(after, 'reship')).toBe('45.00')
    expect(line(after, 'full-refund', 'recovered')).toBe('-7.00')
  })
})

describe('currencies', () => {
  it('without decimals', () => {
    const yen = { ...yenAmounts, site: 'AMAZON_JP', 'fees.read': { total: '1500' } }
    const answer = ask(w0Amazon, { ...yen, 'fees.refundFeeCap': '500' })
    expect(answer.profitBefore).toBe('3300')
    expect(loss(answer, 'full-refund')).toBe('8800')
    expect(loss(answer, 'partial-refund')).toBe('2640')
    expect(answer.breakEven.contributionNoLoss).toBe('6118')
    // Credited 887 (886.5), of which 177 (177.3) are kept: 5910 − 710 = 5200.
    expect(answer.breakEven.partialBelowReship).toBe('5910')
    const aliexpress = ask(w0AliExpress, yenAmounts)
    expect(aliexpress.fee.charged).toBe('800')
    expect(aliexpress.breakEven.contributionNoProfit).toBe('1304')
  })

  it('with three decimals', () => {
    const amounts = Object.entries(yenAmounts).filter(([path]) => path !== 'order.currency')
    const fils = amounts.map(([path, text]) => [path, `${String(text)}.000`] as const)
    const answer = ask(w0AliExpress, { 'order.currency': 'KWD', ...Object.fromEntries(fils) })
    expect(answer.fee.charged).toBe('800.000')
    expect(answer.breakEven.contributionNoLoss).toBe('5652.174')
    expect(loss(answer, 'partial-refund')).toBe('2760.000')
  })
})

describe('shares of the break-evens', () => {
  it('are 0 where every share does it and null where none does', () => {
    expect(ask(w0, { 'terms.restocking': '20.00' }).breakEven.salvageShareForReturn).toBe('0')
    expect(ask(w0, { 'costs.unitCost': '10.00' }).breakEven.salvageShareForReturn).toBeNull()
    expect(ask(w0, { 'costs.unitCost': '0.00' }).breakEven.salvageShareForReturn).toBeNull()
    const dear = ask(w0, { 'contest.effort': '70.00' })
    expect(dear.breakEven.winChanceVs.reship).toBeNull()
    const cheap = ask(w0, { 'costs.unitCost': '200.00' })
    expect(cheap.breakEven.winChanceVs.reship).toBe('0')
  })

  it('count the label only where the seller pays it', () => {
    const answer = ask(w0, { 'terms.returnPaidBy': 'buyer' })
    expect(answer.breakEven.salvageShareForReturn).toBe('0.075')
  })
})
