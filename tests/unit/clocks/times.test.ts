import { describe, expect, test } from 'vitest'
import { isUnchecked } from '#lib/clocks/checked.ts'
import { timesOf } from '#lib/clocks/times.ts'
import { clockSiteOf, rulesOf } from '#lib/marketplaces/rules.ts'
import type { PageKind } from '#lib/order/kinds.ts'
import type { Facts } from '#lib/order/schema.ts'
import { catalog as english } from '#lib/i18n/catalog-en.ts'

/** What runs beside the answer, by clock and marketplace, and what every rule of time must say of itself. */

const hosts = {
  amazon: 'sellercentral.amazon.com',
  ebay: 'www.ebay.com',
  aliexpress: 'csp.aliexpress.com',
} as const
type Marketplace = keyof typeof hosts
const marketplaces = ['amazon', 'ebay', 'aliexpress'] as const

const times = (marketplace: Marketplace, page: PageKind, facts: Facts, host?: string) => {
  const where = host ?? hosts[marketplace]
  const site = clockSiteOf(marketplace, where)
  return timesOf(facts, page, rulesOf(marketplace).times, where, site)
}
const opened: Facts = { dispute: { openedAt: '2026-11-18T09:00:00-08:00' } }
const asked: Facts = { messages: [{ from: 'buyer', at: '2026-11-19T09:00:00-08:00' }] }
const promised: Facts = { order: { deliverBy: '2026-11-10' } }
const active: Facts = {
  dispute: { openedAt: '2026-11-02T09:00:00-08:00' },
  messages: [{ from: 'seller', at: '2026-11-18T09:00:00-08:00' }],
}

describe('a time whose start the page tells ends', () => {
  test.each([
    // Thanksgiving, Thursday 26 November, is no business day of the policy, and one of the safe reading.
    ['ebay', 'return', opened, 'ebay.req.escalate', '2026-11-23T17:00:00Z', undefined],
    ['ebay', 'inquiry', opened, 'ebay.req.escalate', '2026-11-23T17:00:00Z', undefined],
    [
      'ebay',
      'return',
      active,
      'ebay.req.autoclose',
      '2026-12-17T17:00:00Z',
      '2026-12-18T17:00:00Z',
    ],
    ['amazon', 'messages', asked, 'amz.a2z.buyerWait', '2026-11-21T17:00:00Z', undefined],
    [
      'amazon',
      'messages',
      promised,
      'amz.a2z.buyerLatest',
      '2027-02-08T08:00:00Z',
      '2027-02-09T07:59:00Z',
    ],
    ['aliexpress', 'dispute', opened, 'ae.dispute.platform', '2026-11-25T17:00:00Z', undefined],
  ] as const)('%s %s', (marketplace, page, facts, id, at, policyAt) => {
    const found = times(marketplace, page, facts).find(({ rule }) => rule.id === id)
    expect(found?.at?.toString()).toBe(at)
    expect(found?.policyAt?.toString()).toBe(policyAt)
  })

  test('by the later of the promised and the real delivery', () => {
    const late: Facts = { order: { deliverBy: '2026-11-10', deliveredAt: '2026-11-12T10:00:00Z' } }
    const found = times('amazon', 'messages', late)
    expect(found.find(({ rule }) => rule.id === 'amz.a2z.buyerLatest')?.at?.toString()).toBe(
      '2027-02-10T10:00:00Z',
    )
  })
})

describe('a time whose start no page tells is told as a length', () => {
  test.each([
    ['amazon', 'return', 'amz.return.refund'],
    ['amazon', 'claim', 'amz.a2z.appeal'],
    ['amazon', 'claim', 'amz.safet.file'],
    ['amazon', 'refund', 'amz.safet.file'],
    ['ebay', 'return', 'ebay.return.refund'],
    ['ebay', 'case', 'ebay.case.appeal'],
    ['ebay', 'case', 'ebay.case.decision'],
    ['aliexpress', 'dispute', 'ae.appeal'],
    ['aliexpress', 'dispute', 'ae.return.ship'],
    ['aliexpress', 'dispute', 'ae.dispute.buyerLatest'],
  ] as const)('%s %s %s', (marketplace, page, id) => {
    const found = times(marketplace, page, { ...opened, ...asked, ...promised })
    const time = found.find(({ rule }) => rule.id === id)
    expect(time).toBeDefined()
    expect(time?.at).toBeUndefined()
  })

  test('and a dispute that is over starts none', () => {
    const over: Facts = { dispute: { openedAt: '2026-11-18', status: 'Closed' } }
    expect(times('ebay', 'return', over).filter(({ at }) => at !== undefined)).toEqual([])
  })
})

describe('which times are told', () => {
  test('ours first, then by when they end', () => {
    expect(times('ebay', 'return', opened).map(({ rule }) => rule.id)).toEqual([
      'ebay.return.refund',
      'ebay.req.escalate',
      'ebay.req.autoclose',
    ])
  })

  test('on the sites where they hold', () => {
    const ids = (host: string) =>
      times('amazon', 'messages', promised, host).map(({ rule }) => rule.id)
    expect(ids('sellercentral.amazon.ca')).toContain('amz.a2z.buyerLatest')
    expect(ids('sellercentral.amazon.co.uk')).not.toContain('amz.a2z.buyerLatest')
    expect(ids('notsellercentral.amazon.ca')).not.toContain('amz.a2z.buyerLatest')
  })

  test('on their pages only', () => {
    expect(times('ebay', 'order', { ...opened, ...promised })).toEqual([])
    expect(times('ebay', 'payment-dispute', opened)).toEqual([])
  })
})

const rules = marketplaces.flatMap((marketplace) => {
  const { clocks, times: others } = rulesOf(marketplace)
  return [...clocks, ...others].map((rule) => [rule.id, rule] as const)
})

describe('every rule of time', () => {
  test.each(rules)(
    '%s says where it is from, when it was checked and until when that holds',
    (_, rule) => {
      expect(rule.source.length).toBeGreaterThan(8)
      expect(['high', 'medium', 'low']).toContain(rule.confidence)
      const checkedOn = Temporal.PlainDate.from(rule.checkedOn)
      const days = checkedOn.until(Temporal.PlainDate.from(rule.expiresOn)).total('days')
      expect(days).toBeGreaterThan(0)
      expect(days).toBeLessThanOrEqual(120)
      expect(Number.isInteger(rule.amount) && rule.amount > 0).toBe(true)
      expect(english).toHaveProperty([rule.onExpiry])
    },
  )

  test('has a name of its own', () => {
    const ids = rules.map(([id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('counts as unchecked from the day after', () => {
    const rule = { checkedOn: '2026-11-23', expiresOn: '2027-03-23', zone: 'America/Los_Angeles' }
    expect(isUnchecked(rule, Temporal.Instant.from('2027-03-24T06:59:00Z'))).toBe(false)
    expect(isUnchecked(rule, Temporal.Instant.from('2027-03-24T07:00:00Z'))).toBe(true)
    // What names no day of its own is trusted for half a year.
    const owed = { checkedOn: '2026-11-23' }
    expect(isUnchecked(owed, Temporal.Instant.from('2027-05-23T23:59:00Z'))).toBe(false)
    expect(isUnchecked(owed, Temporal.Instant.from('2027-05-24T00:00:00Z'))).toBe(true)
  })
})
