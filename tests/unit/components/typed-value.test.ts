import { describe, expect, it } from 'vitest'
import { pastedFacts } from '#components/paste/pasted-facts.ts'
import { typedValue } from '#components/facts/typed-value.ts'
import type { Reading } from '#lib/order/schema.ts'

describe('what is typed for a fact', () => {
  it.each([
    ['charges.total', '12', 'usd', { amount: '12.00', currency: 'USD' }],
    ['charges.total', '12,5', 'EUR', { amount: '12.50', currency: 'EUR' }],
    ['charges.total', '1200', 'JPY', { amount: '1200', currency: 'JPY' }],
    ['order.placedAt', '2026-11-02', '', '2026-11-02'],
    ['dispute.evidenceFiles', '3', '', 3],
    ['feedback.rating', '4,5', '', 4.5],
    ['buyer.name', '  Mara   Kestrel ', '', 'Mara Kestrel'],
  ] as const)('%s: %s %s', (fact, text, currency, value) => {
    expect(typedValue(fact, text, currency)).toEqual({ ok: true, value })
  })

  it.each([
    ['charges.total', '', 'USD', 'empty'],
    ['charges.total', '1,200', 'USD', 'amount'],
    ['charges.total', '1.200,00', 'USD', 'amount'],
    ['charges.total', '12.5', 'JPY', 'amount'],
    ['charges.total', '-4', 'USD', 'amount'],
    ['charges.total', '12', '', 'currency'],
    ['charges.total', '12', 'XYZ', 'currency'],
    ['order.placedAt', '2026-02-30', '', 'day'],
    ['order.placedAt', '03/10', '', 'day'],
    ['dispute.evidenceFiles', 'three', '', 'number'],
  ] as const)('%s: "%s" %s is refused', (fact, text, currency, problem) => {
    expect(typedValue(fact, text, currency)).toEqual({ ok: false, problem })
  })
})

describe('what a pasted text adds', () => {
  const shown: Reading = {
    outcome: 'ready',
    marketplace: 'ebay',
    page: 'order',
    site: 'www.ebay.com',
    facts: { order: { id: '21-1' } },
    sources: {},
    missing: [],
    conflicts: [],
  }
  const total = { amount: '1.00', currency: 'USD' }

  it('is what the page did not give', () => {
    const pasted = {
      order: { id: '21-1', status: 'Paid' },
      charges: { total },
      items: [{ title: 'A' }],
    }
    expect(pastedFacts(pasted, shown)).toEqual({
      fresh: [
        { fact: 'order.status', value: 'Paid' },
        { fact: 'charges.total', value: total },
        { fact: 'items', value: [{ title: 'A' }] },
      ],
      known: 1,
    })
  })

  it('is nothing when the text is about another order', () => {
    const pasted = { order: { id: '21-2' }, charges: { total } }
    expect(pastedFacts(pasted, shown)).toMatchObject({ fresh: [], otherOrder: '21-2' })
  })
})
