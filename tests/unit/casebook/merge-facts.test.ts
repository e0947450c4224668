import { describe, expect, it } from 'vitest'
import { caseKeyOf } from '#lib/casebook/case-key.ts'
import { mergeFacts } from '#lib/casebook/merge-facts.ts'
import type { Facts, Reading } from '#lib/order/schema.ts'

describe('mergeFacts', () => {
  it('keeps what a later page does not show', () => {
    const order: Facts = {
      order: { id: '1', placedAt: '2026-11-01' },
      charges: { total: { amount: '10.00', currency: 'USD' } },
    }
    const dispute: Facts = {
      order: { id: '1', status: 'Return open' },
      dispute: { kind: 'damaged' },
    }
    expect(mergeFacts(order, dispute)).toEqual({
      order: { id: '1', placedAt: '2026-11-01', status: 'Return open' },
      charges: { total: { amount: '10.00', currency: 'USD' } },
      dispute: { kind: 'damaged' },
    })
  })

  it('adds to the item that a dispute page names, and removes no other', () => {
    const before: Facts = { items: [{ listingId: 'a', quantity: 2 }, { listingId: 'b' }] }
    const now: Facts = { items: [{ listingId: 'b', title: 'Cup' }] }
    expect(mergeFacts(before, now).items).toEqual([
      { listingId: 'a', quantity: 2 },
      { listingId: 'b', title: 'Cup' },
    ])
  })

  it('joins parcels whose number is grouped in other ways', () => {
    const order: Facts = { shipments: [{ trackingNumber: 'LX 123 456 785 CN' }] }
    const carrier: Facts = {
      shipments: [{ trackingNumber: 'LX123456785CN', events: [{ status: 'Delivered' }] }],
    }
    expect(mergeFacts(order, carrier).shipments).toEqual(carrier.shipments)
  })

  it('joins parcels by their tracking number', () => {
    const before: Facts = { shipments: [{ trackingNumber: 'T1', carrier: 'USPS' }] }
    const now: Facts = {
      shipments: [
        { trackingNumber: 'T1', events: [{ status: 'Delivered' }] },
        { trackingNumber: 'T2' },
      ],
    }
    expect(mergeFacts(before, now).shipments).toEqual([
      { trackingNumber: 'T1', carrier: 'USPS', events: [{ status: 'Delivered' }] },
      { trackingNumber: 'T2' },
    ])
  })
})

describe('caseKeyOf', () => {
  const reading = (facts: Facts): Reading => ({
    outcome: 'ready',
    marketplace: 'ebay',
    page: 'order',
    site: 'www.ebay.com',
    facts,
    sources: {},
    missing: [],
    conflicts: [],
  })

  it('prefers the order, then the dispute, then buyer and item', () => {
    expect(caseKeyOf(reading({ order: { id: '1' }, dispute: { id: '2' } }))).toBe('ebay:order:1')
    expect(caseKeyOf(reading({ dispute: { id: '2' } }))).toBe('ebay:dispute:2')
    expect(caseKeyOf(reading({ buyer: { username: 'mara_k' }, items: [{ listingId: '9' }] }))).toBe(
      'ebay:thread:mara_k:9',
    )
  })

  it('has none when the page could be about several orders', () => {
    expect(
      caseKeyOf(
        reading({ buyer: { username: 'mara_k' }, items: [{ listingId: '9' }, { listingId: '8' }] }),
      ),
    ).toBeUndefined()
    expect(caseKeyOf(reading({ buyer: { name: 'Mara' } }))).toBeUndefined()
  })

  it('is the only parcel of a carrier’s page, however its number is written', () => {
    const page = (...numbers: string[]): Reading => ({
      ...reading({ shipments: numbers.map((trackingNumber) => ({ trackingNumber })) }),
      marketplace: 'carrier',
      page: 'tracking',
    })
    expect(caseKeyOf(page('9400 1362 0765'))).toBe('carrier:parcel:940013620765')
    expect(caseKeyOf(page('9400 1362 0765', 'LX 1'))).toBeUndefined()
    expect(caseKeyOf(page())).toBeUndefined()
  })
})
