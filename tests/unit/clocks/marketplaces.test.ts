import { describe, expect, test } from 'vitest'
import { holidayData, holidaysMadeOn } from '#lib/clocks/holiday-data.ts'
import { holidaysOf } from '#lib/clocks/holidays.ts'
import { countries, zones } from '#lib/marketplaces/ebay/clocks.ts'
import { deadlineOf } from '#lib/clocks/deadline.ts'
import { clockSiteOf, rulesOf, siteOf, zoneOf } from '#lib/marketplaces/rules.ts'
import type { PageKind } from '#lib/order/kinds.ts'
import type { Facts } from '#lib/order/schema.ts'

const now = Temporal.Instant.from('2026-11-20T12:00:00Z')
const opened: Facts = { dispute: { openedAt: '2026-11-18T09:00:00-08:00' } }
const asked: Facts = { messages: [{ from: 'buyer', at: '2026-11-19T09:00:00-08:00' }] }

describe('each clock runs on its page', () => {
  test.each([
    ['amazon', 'messages', asked, 'amz.msg.reply', '2026-11-20T17:00:00Z'],
    ['amazon', 'return', opened, 'amz.return.answer', '2026-11-19T17:00:00Z'],
    ['amazon', 'claim', opened, 'amz.a2z.infoReply', '2026-11-21T17:00:00Z'],
    ['amazon', 'payment-dispute', opened, 'amz.cb.reply', '2026-11-25T17:00:00Z'],
    ['ebay', 'return', opened, 'ebay.req.answer.return', '2026-11-23T17:00:00Z'],
    ['ebay', 'inquiry', opened, 'ebay.req.answer.inquiry', '2026-11-23T17:00:00Z'],
    ['ebay', 'payment-dispute', opened, 'ebay.pd.reply', '2026-11-23T17:00:00Z'],
    ['ebay', 'cancellation', opened, 'ebay.cancel.answer', '2026-11-21T17:00:00Z'],
    ['aliexpress', 'dispute', opened, 'ae.dispute.answer', '2026-11-23T17:00:00Z'],
    ['aliexpress', 'messages', asked, 'ae.msg.reply', '2026-11-20T17:00:00Z'],
    ['aliexpress', 'cancellation', opened, 'ae.cancel.answer', '2026-11-21T17:00:00Z'],
  ] as const)('%s %s', (marketplace, page, facts, id, at) => {
    const deadline = deadlineOf(facts, page, rulesOf(marketplace).clocks, now)
    expect(deadline?.rule?.id).toBe(id)
    expect(deadline?.at.toString()).toBe(at)
  })

  test.each([
    ['ebay', 'messages', asked],
    ['ebay', 'case', opened],
    ['amazon', 'cancellation', opened],
    ['amazon', 'order', opened],
    ['amazon', 'return', asked],
  ] as const)('%s %s has none where no rule is known', (marketplace, page: PageKind, facts) => {
    const deadline = deadlineOf(facts, page, rulesOf(marketplace).clocks, now)
    // Amazon's order page has a dispute whose form, and so whose time, it does not say.
    expect(deadline).toBeUndefined()
  })
})

describe('zones of sites', () => {
  test.each([
    ['ebay', 'www.ebay.com', 'America/Los_Angeles'],
    ['ebay', 'www.ebay.de', 'Europe/Berlin'],
    ['ebay', 'www.befr.ebay.be', 'Europe/Brussels'],
    ['ebay', 'www.ebay.com.au', 'Australia/Sydney'],
    ['amazon', 'sellercentral.amazon.co.uk', 'Europe/London'],
    ['amazon', 'sellercentral-japan.amazon.com', 'Asia/Tokyo'],
    ['amazon', 'sellercentral.amazon.com', 'America/Los_Angeles'],
    ['aliexpress', 'csp.aliexpress.com', 'America/Los_Angeles'],
  ] as const)('%s %s', (marketplace, host, zone) => {
    expect(zoneOf(marketplace, host)).toBe(zone)
    expect(siteOf(marketplace, host)?.host).toBe(host)
  })

  test('a host that only looks alike has none', () => {
    expect(clockSiteOf('ebay', 'notebay.com')).toBeUndefined()
    expect(zoneOf('ebay', 'notebay.com')).toBeUndefined()
    expect(zoneOf('ebay', 'www.ebay.com.evil.example')).toBeUndefined()
    expect(siteOf('ebay', 'www.ebay.com.evil.example')).toBeUndefined()
  })
})

describe('business days', () => {
  test.each(Object.entries(countries))('of %s leave the holidays of %s out', (host, country) => {
    expect(clockSiteOf('ebay', `www.${host}`)).toMatchObject({ country })
    const days = Array.from({ length: 365 }, (_, day) => {
      return Temporal.PlainDate.from('2027-01-01').add({ days: day })
    })
    const isHoliday = holidaysOf(country)
    expect(days.filter((day) => isHoliday?.(day)).length).toBeGreaterThanOrEqual(5)
    expect(isHoliday?.(Temporal.PlainDate.from('2027-01-01'))).toBe(country !== 'IN')
  })

  test('are listed for every site whose zone is known', () => {
    expect(Object.keys(countries).toSorted()).toEqual(Object.keys(zones).toSorted())
  })

  test('have holidays for this year and the next two', () => {
    const made = Temporal.PlainDate.from(holidaysMadeOn)
    for (const years of Object.values(holidayData)) {
      expect(Object.keys(years).map(Number)).toEqual([made.year, made.year + 1, made.year + 2])
    }
  })
})
