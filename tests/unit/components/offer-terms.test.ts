import { describe, expect, it } from 'vitest'
import {
  amountInCosts,
  baseOf,
  nextStep,
  offeredMoney,
  quotedCost,
  typedMoney,
} from '#components/offers/offer-terms.ts'
import { knownValues } from '#components/cost-profile/known-values.ts'
import { quoteInView, type QuoteInView } from '#components/costs/quote-in-view.ts'
import { acceptanceOf } from '#lib/acceptance/acceptance-of.ts'
import { placed } from '#lib/cost-profile/changes.ts'
import { feeBooks } from '#lib/marketplaces/fees.ts'
import { money } from '#lib/money/money.ts'
import { printAmount } from '#lib/money/text.ts'
import type { Facts } from '#lib/order/schema.ts'

/** What an offer says in figures, and what an end costs, on the worked case of 100.00 on eBay. */

const usd = (amount: string) => ({ amount, currency: 'USD' })
const facts: Facts = {
  items: [{ sku: 'POUR-4', quantity: 1, unitPrice: usd('100.00') }],
  charges: { items: usd('100.00'), shipping: usd('0.00'), total: usd('100.00') },
}

const curve = acceptanceOf([], { marketplace: 'ebay', complaint: undefined, usable: undefined })

function viewOf(
  typed: Readonly<Record<string, string>>,
  shown: Facts = facts,
  usable?: boolean,
): QuoteInView {
  const book = feeBooks.find(({ marketplace }) => marketplace === 'ebay')
  if (!book) throw new Error('No fees of eBay')
  const inputs = {
    book,
    site: 'EBAY_US',
    currency: 'USD',
    asOf: '2026-11-24',
    facts: shown,
    complaint: undefined,
    abroad: undefined,
    typed,
  }
  const matter = { situation: undefined, complaint: undefined, facts: shown, record: undefined }
  return quoteInView(inputs, matter, { usable, curve })
}

const costs = { 'costs.unitCost': '40', 'costs.outboundFreight': '12' }
const view = viewOf({ ...costs, 'terms.partialRefund': '30' })

describe('an offer', () => {
  it('begins with the amount that was set in Costs, and not with an assumed one', () => {
    expect(amountInCosts('partial-refund', view)).toBe('30.00')
    expect(amountInCosts('partial-refund', viewOf(costs))).toBe('')
    expect(amountInCosts('reship', view)).toBe('')
  })

  it('begins with the next step of the ladder, where there is one', () => {
    const withLadder = viewOf(costs, facts, true)
    const step = withLadder.next?.step.amount ?? 0n
    expect(step).toBeGreaterThan(0n)
    expect(amountInCosts('partial-refund', withLadder)).toBe(printAmount(money(step, 'USD')))
  })

  it.each([
    ['12,5', { ok: true, money: usd('12.50') }],
    ['0', { ok: true, money: usd('0.00') }],
    ['100.00', { ok: true, money: usd('100.00') }],
    ['100.01', { ok: false, problem: 'above-payment' }],
    ['-1', { ok: false, problem: 'negative' }],
    ['12.345', { ok: false, problem: 'too-many-decimals' }],
    ['', { ok: false, problem: 'not-an-amount' }],
    ['twelve', { ok: false, problem: 'not-an-amount' }],
  ])('of %j is read', (typed, expected) => {
    expect(offeredMoney(typed, 'partial-refund', view)).toEqual(expected)
  })

  it('may ask more than the price towards a second parcel', () => {
    expect(offeredMoney('120', 'reship-contribution', view).ok).toBe(true)
  })

  it('is a share of what was paid, where that is known', () => {
    expect(baseOf(view)).toEqual(usd('100.00'))
    expect(baseOf(viewOf(costs, { items: [{ title: 'Lamp' }] }))).toBeUndefined()
  })

  it('is the next step among those of its way', () => {
    const made = { id: 2, way: 'partial-refund', at: '2026-11-20T10:00:00Z' } as const
    expect(nextStep([made], 'partial-refund')).toBe(2)
    expect(nextStep([made], 'reship')).toBe(1)
  })
})

describe('the cost of an end', () => {
  it.each([
    ['partial-refund', usd('24.50'), '21.17'],
    ['partial-refund', undefined, '25.92'],
    ['full-refund', undefined, '86.00'],
    ['reship', undefined, '52.00'],
    ['reship-contribution', usd('70.00'), '-8.08'],
    ['lost', undefined, '100.00'],
    ['dropped', undefined, '0.00'],
    ['won', undefined, undefined],
    ['return-refund', undefined, undefined],
  ] as const)('%s, agreed %j: %s', (ending, agreed, expected) => {
    expect(quotedCost(ending, agreed, view)).toBe(expected)
  })

  it('is typed as a gain too, and exactly in its currency', () => {
    expect(typedMoney('-8,08', 'USD')).toEqual({ ok: true, money: usd('-8.08') })
    expect(typedMoney('8.08', 'JPY')).toEqual({ ok: false, problem: 'too-many-decimals' })
  })
})

describe('what the shop told before', () => {
  const rules = placed(
    [],
    [
      {
        item: 'POUR-*',
        store: 'ebay',
        currency: 'USD',
        values: { unitCost: '40.00', outboundFreight: '12.00' },
      },
    ],
  )
  const remembered = [
    { id: 'x', values: { returnLabel: '9.00' }, quantity: 2, usedAt: '2026-11-20T10:00:00Z' },
  ]
  const known = (quantity?: string) =>
    knownValues({ rules, remembered }, facts.items, 'ebay', 'EBAY_US', 'USD', quantity)

  it('follows the number of pieces that the agent typed', () => {
    expect(known().profile?.['costs.outboundFreight']).toEqual({
      value: '12.00',
      rules: ['POUR-*'],
    })
    expect(known().remembered).toEqual({})
    expect(known('2').profile?.['costs.outboundFreight']?.value).toBe('24.00')
    expect(known('2').remembered).toEqual({ 'costs.returnLabel': '9.00' })
  })
})
