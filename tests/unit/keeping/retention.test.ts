import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { casesOfBuyer } from '#lib/keeping/same-buyer.ts'
import { isHoldToReview, retentionOf } from '#lib/keeping/retention.ts'
import { retentionRuleOf, retentionZoneOf } from '#lib/marketplaces/retention.ts'
import type { Facts } from '#lib/order/schema.ts'

/** When personal values are to be forgotten, and whose cases belong together. */

const record = (facts: Facts, more: Partial<CaseRecord> = {}): CaseRecord => ({
  id: 'c1',
  key: 'amazon:order:1',
  marketplace: 'amazon',
  site: 'sellercentral.amazon.com',
  status: 'closed',
  openedAt: '2026-09-10T10:00:00Z',
  updatedAt: '2026-09-10T10:00:00Z',
  steps: {},
  facts,
  corrections: [],
  offers: [],
  evidence: 1,
  entries: 2,
  head: 'h',
  foldVersion: 1,
  ...more,
})
const retention = (
  facts: Facts,
  now: string,
  more: Partial<CaseRecord> = {},
  isForgotten = false,
) => {
  const given = record(facts, more)
  const rule = retentionRuleOf(given.marketplace)
  return retentionOf(given, { rule, zone: 'UTC', now: Temporal.Instant.from(now), isForgotten })
}

describe('the day of forgetting', () => {
  it.each([
    ['amazon', '2026-10-01T00:00:00Z'],
    ['ebay', '2026-11-30T00:00:00Z'],
    ['aliexpress', '2026-11-30T00:00:00Z'],
    ['carrier', '2026-10-01T00:00:00Z'],
  ] as const)('of %s counts from the delivery', (marketplace, dueAt) => {
    const facts = { order: { deliveredAt: '2026-09-01', deliverBy: '2026-09-05' } }
    const found = retention(facts, '2026-09-12T00:00:00Z', { marketplace })
    expect(found).toMatchObject({ from: 'delivered', why: 'days', state: 'kept', dueAt })
  })

  it('counts from the promised day, the newest scan, the opening, and says so', () => {
    const scans = {
      shipments: [{ events: [{ at: '2026-09-03T08:00:00Z', status: 'In transit' }] }],
    }
    const now = '2026-09-12T00:00:00Z'
    expect(retention({ ...scans, order: { deliverBy: '2026-09-08' } }, now)).toMatchObject({
      from: 'promised',
      fromAt: '2026-09-08T00:00:00Z',
    })
    expect(retention(scans, now)).toMatchObject({
      from: 'last-scan',
      dueAt: '2026-10-03T08:00:00Z',
    })
    expect(retention({}, now)).toMatchObject({ from: 'opened', dueAt: '2026-10-10T10:00:00Z' })
  })

  it('takes no date that is none', () => {
    const facts = { order: { deliveredAt: '2026-02-30' } }
    expect(retention(facts, '2026-09-12T00:00:00Z').from).toBe('opened')
  })

  it('never comes after the hard limit', () => {
    const facts = { order: { deliverBy: '2028-12-01' } }
    expect(retention(facts, '2026-09-12T00:00:00Z')).toMatchObject({
      why: 'limit',
      dueAt: '2028-03-10T10:00:00Z',
    })
  })

  it('begins a day in the site’s own zone', () => {
    expect(retentionZoneOf('amazon', 'sellercentral.amazon.com')).not.toBe('UTC')
    expect(retentionZoneOf('amazon', 'nowhere.example')).toBe('UTC')
  })
})

describe('the state', () => {
  const facts = { order: { deliveredAt: '2026-09-01' } }
  const hold = { reason: 'Audit', since: '2026-09-20T00:00:00Z', until: '2026-12-01' }

  it.each([
    ['kept before', '2026-09-30T23:59:59Z', {}, 'kept'],
    ['due then', '2026-10-01T00:00:00Z', {}, 'due'],
    ['waiting while open', '2026-10-01T00:00:00Z', { status: 'open' }, 'waits'],
    ['due beyond the limit, open or not', '2028-03-10T10:00:00Z', { status: 'open' }, 'due'],
    ['held', '2026-10-01T00:00:00Z', { hold }, 'held'],
    ['held beyond the limit', '2029-01-01T00:00:00Z', { hold }, 'held'],
  ] as const)('is %s', (_, now, more, state) => {
    expect(retention(facts, now, more).state).toBe(state)
  })

  it('is forgotten where nothing is left', () => {
    expect(retention(facts, '2026-10-02T00:00:00Z', {}, true).state).toBe('forgotten')
  })

  it('asks to look at a hold again on its day', () => {
    const day = (text: string) => Temporal.PlainDate.from(text)
    expect(isHoldToReview(record(facts, { hold }), day('2026-11-30'))).toBe(false)
    expect(isHoldToReview(record(facts, { hold }), day('2026-12-01'))).toBe(true)
    expect(isHoldToReview(record(facts), day('2026-12-01'))).toBe(false)
  })
})

describe('one buyer', () => {
  const of = (id: string, buyer: Facts['buyer'], more: Partial<CaseRecord> = {}) =>
    record(buyer ? { buyer } : {}, { id, ...more })
  const ids = (given: CaseRecord, all: readonly CaseRecord[]) =>
    casesOfBuyer(given, all).map(({ id }) => id)

  it('is known by the user name, on one marketplace', () => {
    const first = of('a', { username: 'mara_k', name: 'Mara' })
    const all = [of('b', { username: 'mara_k' }), first, of('c', { username: 'mara_x' })]
    expect(ids(first, all)).toEqual(['a', 'b'])
    expect(ids(first, [of('d', { username: 'mara_k' }, { marketplace: 'ebay' })])).toEqual(['a'])
  })

  it('is known by name and postal code together, never by the name alone', () => {
    const first = of('a', { name: 'John Smith', postalCode: '10001' })
    const all = [
      of('b', { name: 'John Smith', postalCode: '10001' }),
      of('c', { name: 'John Smith', postalCode: '94110' }),
      of('d', { name: 'John Smith' }),
    ]
    expect(ids(first, all)).toEqual(['a', 'b'])
    expect(ids(of('e', { name: 'John Smith' }), all)).toEqual(['e'])
    expect(ids(of('f', undefined), [of('g', undefined)])).toEqual(['f'])
  })
})
