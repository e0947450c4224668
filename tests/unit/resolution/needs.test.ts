import { describe, expect, it } from 'vitest'
import { amazonFees } from '#lib/marketplaces/amazon/fees.ts'
import { ebayFees } from '#lib/marketplaces/ebay/fees.ts'
import { needsOf } from '#lib/resolution/needs.ts'
import { quote } from '#lib/resolution/quote.ts'
import { scenarioFromFacts, type DraftInputs } from '#lib/resolution/scenario-from-facts.ts'

const usd = (amount: string) => ({ amount, currency: 'USD' })

const inputs: DraftInputs = {
  book: ebayFees,
  site: 'EBAY_US',
  currency: 'USD',
  asOf: '2026-11-24',
  facts: {
    items: [{ title: 'Cups', quantity: 1, unitPrice: usd('100.00') }],
    charges: { items: usd('100.00'), shipping: usd('0.00'), total: usd('100.00') },
  },
  complaint: 'not-as-described',
  abroad: false,
  typed: {},
}

describe('what ways out wait for', () => {
  it('is told whole, also where one input hides another', () => {
    const needs = needsOf(inputs)
    expect(needs.get('reship')?.toSorted()).toEqual(['costs.reshipFreight', 'costs.unitCost'])
    expect(needs.get('return-refund')?.toSorted()).toEqual([
      'costs.handling',
      'costs.returnLabel',
      'costs.unitCost',
    ])
    expect(needs.has('full-refund')).toBe(false)
  })

  it('is enough: with it typed, each is quoted', () => {
    for (const [kind, paths] of needsOf(inputs)) {
      const typed = Object.fromEntries(paths.map((path) => [path, '2']))
      const { scenario } = scenarioFromFacts({ ...inputs, typed })
      const option = quote(scenario, ebayFees).options.find((each) => each.kind === kind)
      expect(option?.ok, kind).toBe(true)
    }
  })

  it('is the fee itself where no table states it', () => {
    const needs = needsOf({ ...inputs, site: 'EBAY_DE' })
    expect(needs.get('full-refund')).toEqual(['fees.read'])
    expect(needs.get('partial-refund')).toEqual(['fees.read'])
  })

  it('is the cap of the refund fee where nobody knows it', () => {
    const jpy = (amount: string) => ({ amount, currency: 'JPY' })
    const needs = needsOf({
      ...inputs,
      book: amazonFees,
      site: 'AMAZON_JP',
      currency: 'JPY',
      facts: {
        items: [{ title: 'Knife', quantity: 1, unitPrice: jpy('12000') }],
        charges: { items: jpy('12000'), shipping: jpy('0'), total: jpy('12000') },
      },
    })
    expect(needs.get('full-refund')?.toSorted()).toEqual(['fees.read', 'fees.refundFeeCap'])
  })
})
