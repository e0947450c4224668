import { describe, expect, it } from 'vitest'
import { declinedUpTo, nextOffer } from '#components/costs/next-offer.ts'
import { quoteInView } from '#components/costs/quote-in-view.ts'
import { marksOf } from '#components/costs/slider-marks.ts'
import { usableOf } from '#components/costs/usable.ts'
import { acceptanceOf } from '#lib/acceptance/acceptance-of.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { OfferRecord } from '#lib/casebook/offers.ts'
import { ebayFees } from '#lib/marketplaces/ebay/fees.ts'
import type { Ladder } from '#lib/resolution/ladder.ts'

const usd = (amount: string) => ({ amount, currency: 'USD' })
const at = '2026-11-24T00:00:00Z'

function offer(amount: string, answer?: 'accepted' | 'refused' | 'none'): OfferRecord {
  return {
    id: 1,
    way: 'partial-refund',
    amount: usd(amount),
    at,
    ...(answer ? { answer: { answer, escalated: false, at } } : {}),
  }
}

function step(amount: bigint) {
  return { amount, share: 0, cost: 0n, chance: 0, expected: 0 }
}

const ladder: Ladder = {
  ok: true,
  steps: [step(2500n), step(3700n), step(4400n)],
  expected: 0,
  fallback: 8600n,
  bound: 9000n,
  end: 'enough-rounds',
  single: { best: step(4000n), runnerUp: undefined },
}

describe('the next offer', () => {
  it('is the first step, until one is refused or not answered', () => {
    expect(nextOffer(ladder, [], 'USD')).toMatchObject({ index: 0, step: { amount: 2500n } })
    expect(nextOffer(ladder, [offer('25.00')], 'USD')?.index).toBe(0)
    expect(nextOffer(ladder, [offer('25.00', 'refused')], 'USD')?.index).toBe(1)
    expect(nextOffer(ladder, [offer('40.00', 'none')], 'USD')?.index).toBe(2)
  })

  it('is none when the last step was refused', () => {
    expect(nextOffer(ladder, [offer('44.00', 'refused')], 'USD')).toBeUndefined()
  })

  it('does not look at amounts in another currency, nor at other ways', () => {
    const other: OfferRecord = { ...offer('44.00', 'refused'), way: 'reship-contribution' }
    expect(declinedUpTo([other], 'USD')).toBe(0n)
    expect(declinedUpTo([offer('44.00', 'refused')], 'EUR')).toBe(0n)
  })
})

describe('whether the goods are usable', () => {
  const noted: Pick<CaseRecord, 'offers'> = { offers: [{ ...offer('25.00'), usable: false }] }

  it('is what the agent says, else what was noted with an offer', () => {
    expect(usableOf({ 'goods.usable': 'yes' }, noted, 'not-as-described')).toBe(true)
    expect(usableOf({}, noted, 'not-as-described')).toBe(false)
    expect(usableOf({}, undefined, 'not-as-described')).toBeUndefined()
  })

  it('is taken for granted of a mere change of mind', () => {
    expect(usableOf({}, undefined, 'changed-mind')).toBe(true)
  })
})

describe('the quote in view', () => {
  const facts = {
    items: [{ title: 'Cups', quantity: 1, unitPrice: usd('100.00') }],
    charges: { items: usd('100.00'), shipping: usd('0.00'), total: usd('100.00') },
  }
  const costs = {
    'costs.unitCost': '40',
    'costs.outboundFreight': '12',
    'costs.returnLabel': '12',
    'costs.handling': '3',
  }

  function viewOf(
    typed: Readonly<Record<string, string>>,
    usable: boolean | undefined,
    offers: readonly OfferRecord[] = [],
  ) {
    const situation = 'not-as-described'
    const segment = { marketplace: 'ebay', complaint: situation, usable } as const
    const record = { offers }
    return quoteInView(
      {
        book: ebayFees,
        site: 'EBAY_US',
        currency: 'USD',
        asOf: '2026-11-24',
        facts,
        complaint: situation,
        abroad: false,
        typed: { ...costs, ...typed },
      },
      { situation, complaint: situation, facts, record },
      { usable, curve: acceptanceOf([], segment) },
    )
  }

  it('puts the ladder’s next step where nobody typed a part refund', () => {
    const view = viewOf({}, true)
    expect(view.best?.kind).toBe('partial-refund')
    expect(view.best?.lines[0]?.amount.minor).toBe(view.next?.step.amount)
    const typed = viewOf({ 'terms.partialRefund': '30' }, true)
    expect(typed.best?.lines[0]?.amount.minor).toBe(3000n)
  })

  it('moves on when a step was refused, and to another way when all were', () => {
    const steps = viewOf({}, true).ladder
    if (!steps.ok || !steps.value.ok) throw new Error('No ladder')
    const [first, second] = steps.value.steps.map(({ amount }) => amount)
    const refused = (minor = 0n) => offer(`${minor / 100n}.00`, 'refused')
    expect(viewOf({}, true, [refused(first)]).next?.step.amount).toBe(second)
    const last = viewOf({}, true, [refused(steps.value.steps.at(-1)?.amount)])
    expect(last.next).toBeUndefined()
    expect(last.best?.kind).toBe('reship')
  })

  it('offers no part of the price for goods that cannot be used', () => {
    expect(viewOf({}, false).best?.kind).toBe('reship')
    expect(viewOf({}, undefined).best?.kind).toBe('partial-refund')
  })

  it('marks the points where an amount turns, in their order', () => {
    const view = viewOf({ 'terms.contribution': '70' }, true)
    const keys = (path: 'terms.partialRefund' | 'terms.contribution') =>
      marksOf(path, view).map(({ key, at: point }) => [key, point])
    expect(keys('terms.partialRefund')).toEqual([
      ['partialKeepingProfit', 3935n],
      ['partialBelowReship', 6019n],
    ])
    const contribution = keys('terms.contribution')
    expect(contribution).toContainEqual(['contributionNoProfit', 2130n])
    expect(contribution).toContainEqual(['contributionNoLoss', 6065n])
    const points = contribution.map(([, point]) => Number(point))
    expect(points).toEqual(points.toSorted((a, b) => a - b))
  })
})
