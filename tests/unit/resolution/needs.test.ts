import { describe, expect, it } from 'vitest'
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
  situation: 'not-as-described',
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

  it('is nothing where no number would help', () => {
    const needs = needsOf({ ...inputs, site: 'EBAY_DE' })
    expect(needs.has('full-refund')).toBe(false)
    expect(needs.has('partial-refund')).toBe(false)
  })
})
