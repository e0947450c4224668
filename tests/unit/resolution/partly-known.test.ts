import { describe, expect, it } from 'vitest'
import { feeBooks } from '#lib/marketplaces/fees.ts'
import { answerOf } from '#lib/resolution/answer.ts'
import { parsePartly } from '#lib/resolution/parse.ts'
import { quote } from '#lib/resolution/quote.ts'
import {
  change,
  leaves,
  loss,
  optionOf,
  profit,
  w0,
  w0Amazon,
  whyNot,
  type Json,
} from './support.ts'

/** The panel quotes while inputs are missing: what needs them says so, the rest is quoted. */

function askPartly(json: Json, changes: Readonly<Record<string, unknown>>) {
  const reading = parsePartly(change(json, changes), feeBooks)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return answerOf(quote(reading.scenario, reading.book))
}

describe('missing inputs', () => {
  it('the goods’ cost', () => {
    const answer = askPartly(w0, { 'costs.unitCost': undefined })
    expect(whyNot(answer, 'reship')).toBe('costs.unitCost: not known')
    expect(whyNot(answer, 'return-refund')).toBe('costs.unitCost: not known')
    expect(loss(answer, 'partial-refund')).toBe('25.92')
    expect(profit(answer, 'partial-refund')).toBeNull()
    expect(answer.profitBefore).toBeNull()
    expect(answer.breakEven.contributionNoLoss).toBeNull()
    expect(answer.breakEven.winChanceVs).toEqual({
      'full-refund': '0.3167',
      reship: null,
      'partial-refund': '0.8173',
    })
  })

  it('only what was paid: refunds still have a price', () => {
    const answer = askPartly(w0, {
      costs: { recovered: '0.00' },
      terms: undefined,
      contest: undefined,
      round: undefined,
    })
    expect(loss(answer, 'full-refund')).toBe('86.00')
    expect(whyNot(answer, 'reship')).toContain('costs.unitCost')
    expect(whyNot(answer, 'coupon')).toBe(
      'terms.coupon, terms.couponUse, terms.couponExtra, terms.nextProfit: not known',
    )
  })

  it('the category decides the fee of the table, and on Amazon what a refund costs', () => {
    const none = { 'order.category': undefined }
    expect(whyNot(askPartly(w0, none), 'full-refund')).toBe('order.category: not known')
    const read = { ...none, 'fees.read': { total: '14.00' } }
    expect(loss(askPartly(w0, read), 'full-refund')).toBe('86.00')
    expect(whyNot(askPartly(w0Amazon, read), 'full-refund')).toBe('order.category: not known')
  })

  it('store, abroad and below standard matter to eBay’s table only', () => {
    const traits = {
      'seller.store': undefined,
      'seller.belowStandard': undefined,
      'order.abroad': undefined,
    }
    expect(whyNot(askPartly(w0, traits), 'full-refund')).toContain('not known')
    expect(loss(askPartly(w0Amazon, traits), 'full-refund')).toBe('88.00')
    const read = { ...traits, 'fees.read': { total: '14.00' } }
    expect(loss(askPartly(w0, read), 'full-refund')).toBe('86.00')
  })

  it('any one of them never invents a figure: an option is as with it, or names it', () => {
    const whole = askPartly(w0, {})
    const optional = leaves(w0).filter(
      (path) => !['marketplace', 'site', 'asOf', 'order.currency', 'fees.read'].includes(path),
    )
    expect(optional).toHaveLength(29)
    let named = 0
    for (const path of optional) {
      const answer = askPartly(w0, { [path]: undefined })
      expect(answer.options).toHaveLength(whole.options.length)
      for (const { kind } of whole.options) {
        const why = whyNot(answer, kind)
        if (why === undefined) expect(loss(answer, kind)).toBe(loss(whole, kind))
        else expect(why).toBe(`${path}: not known`)
        named += why === undefined ? 0 : 1
      }
    }
    expect(named).toBeGreaterThan(60)
    expect(optionOf(whole, 'contest')).toBeDefined()
  })
})
