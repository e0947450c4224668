import { describe, expect, test } from 'vitest'
import { deadlineOf, timeLeft, type ClockRule } from '#lib/clocks/deadline.ts'
import type { Facts } from '#lib/order/schema.ts'

const now = Temporal.Instant.from('2026-11-20T12:00:00Z')
const pacific = 'America/Los_Angeles'

function rule(over: Partial<ClockRule>): ClockRule {
  return {
    id: 'test.rule',
    appliesTo: 'return',
    amount: 3,
    unit: 'business-days',
    from: 'opened',
    onExpiry: 'clocks.expiry.test',
    zone: pacific,
    source: 'an invented handbook',
    checkedOn: '2026-11-23',
    expiresOn: '2027-03-23',
    confidence: 'high',
    ...over,
  }
}

function returnOf(dispute: Facts['dispute']): Facts {
  return dispute === undefined ? {} : { dispute }
}

describe('the time that the page prints', () => {
  test('wins over every rule', () => {
    const facts = returnOf({
      openedAt: '2026-11-18T09:00:00-08:00',
      respondBy: '2026-12-01T10:00:00-08:00',
    })
    const deadline = deadlineOf(facts, 'return', [rule({})], now)
    expect(deadline?.at.toString()).toBe('2026-12-01T18:00:00Z')
    expect(deadline?.source).toBe('page')
    expect(deadline?.rule).toBeUndefined()
  })

  test.each([
    ['America/Los_Angeles', '2026-11-26T07:59:00Z'],
    ['Europe/London', '2026-11-25T23:59:00Z'],
    ['Europe/Berlin', '2026-11-25T22:59:00Z'],
    ['Asia/Shanghai', '2026-11-25T15:59:00Z'],
  ])('a day alone ends at its last minute in %s', (zone, at) => {
    const deadline = deadlineOf(returnOf({ respondBy: '2026-11-25' }), 'return', [], now, { zone })
    expect(deadline?.at.toString()).toBe(at)
    expect(deadline?.day?.toString()).toBe('2026-11-25')
    expect(deadline?.notes.map((note) => note.key)).toContain('clocks.note.day-only')
  })

  test('a day on which the clocks change ends at its real last minute', () => {
    const fall = deadlineOf(returnOf({ respondBy: '2026-11-01' }), 'return', [], now, {
      zone: pacific,
    })
    expect(fall?.at.toString()).toBe('2026-11-02T07:59:00Z')
    const spring = deadlineOf(returnOf({ respondBy: '2027-03-14' }), 'return', [], now, {
      zone: pacific,
    })
    expect(spring?.at.toString()).toBe('2027-03-15T06:59:00Z')
  })

  test('a time without a zone is read in the site zone, at its first occurrence', () => {
    const facts = returnOf({ respondBy: '2026-11-01T01:30:00' })
    const deadline = deadlineOf(facts, 'dispute', [], now, { zone: pacific })
    expect(deadline?.at.toString()).toBe('2026-11-01T08:30:00Z')
    expect(deadline?.notes.map((note) => note.key)).toContain('clocks.note.zone-assumed')
  })

  test('a date that does not exist is no deadline', () => {
    expect(deadlineOf(returnOf({ respondBy: '2026-02-30' }), 'return', [], now)).toBeUndefined()
  })

  test('stays when it is past', () => {
    const deadline = deadlineOf(returnOf({ respondBy: '2026-08-01' }), 'return', [], now, {
      zone: pacific,
    })
    expect(deadline?.source).toBe('page')
  })
})

describe('estimates of opened disputes', () => {
  test.each([
    ['a Tuesday', '2026-11-17T09:00:00-08:00', '2026-11-20T17:00:00Z'],
    ['over a weekend', '2026-11-19T09:00:00-08:00', '2026-11-24T17:00:00Z'],
    ['a Saturday counts from Monday', '2026-11-21T15:00:00-08:00', '2026-11-26T08:00:00Z'],
    ['over the year end', '2026-12-30T20:00:00-08:00', '2027-01-05T04:00:00Z'],
    ['a leap day', '2028-02-28T10:00:00-08:00', '2028-03-02T18:00:00Z'],
    ['a day alone begins at its first minute', '2026-11-17', '2026-11-20T08:00:00Z'],
  ])('3 business days: %s', (_, openedAt, at) => {
    const deadline = deadlineOf(returnOf({ openedAt }), 'return', [rule({})], now)
    expect(deadline?.at.toString()).toBe(at)
    expect(deadline?.source).toBe('estimate')
    expect(deadline?.rule?.id).toBe('test.rule')
    expect(deadline?.notes.map((note) => note.key)).toContain('clocks.note.holidays')
  })

  test('5 calendar days keep the earlier of wall time and elapsed time', () => {
    const days = rule({ appliesTo: 'dispute', amount: 5, unit: 'calendar-days' })
    const at = (openedAt: string) =>
      deadlineOf(returnOf({ openedAt }), 'dispute', [days], now)?.at.toString()
    expect(at('2026-10-30T10:00:00-07:00')).toBe('2026-11-04T17:00:00Z')
    expect(at('2027-03-12T10:00:00-08:00')).toBe('2027-03-17T17:00:00Z')
  })

  test('a closed dispute and an answered AliExpress dispute have no clock', () => {
    const days = rule({ appliesTo: 'dispute', amount: 5, unit: 'calendar-days' })
    const openedAt = '2026-11-19T10:00:00-08:00'
    const over = returnOf({ openedAt, status: 'Return closed' })
    expect(deadlineOf(over, 'return', [rule({})], now)).toBeUndefined()
    const answered = returnOf({ openedAt, offers: [{ by: 'buyer' }, { by: 'seller' }] })
    expect(deadlineOf(answered, 'dispute', [days], now)).toBeUndefined()
    expect(deadlineOf(answered, 'return', [rule({})], now)?.source).toBe('estimate')
  })

  test('the page decides which rule runs', () => {
    const rules = [rule({ id: 'r' }), rule({ id: 'p', appliesTo: 'payment-dispute', amount: 5 })]
    const facts = returnOf({ openedAt: '2026-11-19T10:00:00-08:00' })
    expect(deadlineOf(facts, 'payment-dispute', rules, now)?.rule?.id).toBe('p')
    expect(deadlineOf(facts, 'return', rules, now)?.rule?.id).toBe('r')
    expect(deadlineOf(facts, 'case', rules, now)).toBeUndefined()
  })

  test('off the dispute page only rules that agree give an estimate', () => {
    const facts = returnOf({ kind: 'damaged', openedAt: '2026-11-19T10:00:00-08:00' })
    const inquiry = rule({ id: 'i', appliesTo: 'inquiry' })
    expect(deadlineOf(facts, 'order', [rule({}), inquiry], now)?.source).toBe('estimate')
    const other = rule({ id: 'i', appliesTo: 'inquiry', amount: 1 })
    expect(deadlineOf(facts, 'order', [rule({}), other], now)).toBeUndefined()
  })

  test('an estimate long past is not shown', () => {
    const facts = returnOf({ openedAt: '2026-05-04T10:00:00-07:00' })
    expect(deadlineOf(facts, 'return', [rule({})], now)).toBeUndefined()
  })
})

describe('the message clock', () => {
  const day = rule({
    appliesTo: 'message',
    amount: 24,
    unit: 'hours',
    from: 'last-buyer-message',
  })
  const first = { from: 'buyer', at: '2026-11-19T08:00:00-08:00', body: 'Where is it?' } as const
  const second = { from: 'buyer', at: '2026-11-19T20:00:00-08:00', body: 'Hello?' } as const
  const robot = { from: 'platform', at: '2026-11-19T21:00:00-08:00' } as const
  const reply = { from: 'seller', at: '2026-11-19T22:00:00-08:00' } as const
  const at = (messages: Facts['messages']) =>
    deadlineOf(messages === undefined ? {} : { messages }, 'messages', [day], now)?.at.toString()

  test('starts with the first unanswered message and runs through robots', () => {
    expect(at([first, second, robot])).toBe('2026-11-20T16:00:00Z')
  })

  test('an answer stops it, a new message starts it again', () => {
    expect(at([first, reply])).toBeUndefined()
    expect(at([first, reply, second])).toBe('2026-11-21T04:00:00Z')
  })

  test('a sender that was not read leaves it open', () => {
    expect(at([first, { at: '2026-11-19T22:00:00-08:00' }, second])).toBeUndefined()
  })

  test('runs 24 elapsed hours over a change of the clocks', () => {
    const late = { from: 'buyer', at: '2026-10-31T12:00:00' } as const
    expect(at([late])).toBe('2026-11-01T19:00:00Z')
  })
})

describe('timeLeft', () => {
  const at = Temporal.Instant.from('2026-11-25T12:00:00Z')
  test.each([
    ['2026-11-24T05:59:30Z', { days: 1, hours: 6, minutes: 0, overdue: false }],
    ['2026-11-25T12:00:00Z', { days: 0, hours: 0, minutes: 0, overdue: false }],
    ['2026-11-25T14:05:00Z', { days: 0, hours: 2, minutes: 5, overdue: true }],
  ])('at %s', (moment, left) => {
    expect(timeLeft({ at }, Temporal.Instant.from(moment))).toEqual(left)
  })
})

describe('the time that the rule itself gives', () => {
  const site = { zone: pacific, country: 'US' }
  const of = (openedAt: string, over: Partial<ClockRule> = {}, where = site) =>
    deadlineOf(returnOf({ openedAt }), 'return', [rule(over)], now, where)

  test('leaves public holidays out, and the alarm goes by the earlier one', () => {
    // Thanksgiving is the Thursday.
    const deadline = of('2026-11-24T09:00:00-08:00')
    expect(deadline?.at.toString()).toBe('2026-11-27T17:00:00Z')
    expect(deadline?.policyAt?.toString()).toBe('2026-11-30T17:00:00Z')
    expect(deadline?.notes.map(({ key }) => key)).not.toContain('clocks.note.holidays')
  })

  test('begins after a holiday on which it was opened', () => {
    const deadline = of('2026-12-25T09:00:00-08:00')
    expect(deadline?.policyAt?.toString()).toBe('2026-12-31T08:00:00Z')
  })

  test('reads a day alone as late as it can be', () => {
    const deadline = of('2026-11-18', { unit: 'hours', amount: 24 })
    expect(deadline?.at.toString()).toBe('2026-11-19T08:00:00Z')
    expect(deadline?.policyAt?.toString()).toBe('2026-11-20T07:59:00Z')
  })

  test('is absent where both are the same', () => {
    expect(of('2026-11-17T09:00:00-08:00')?.policyAt).toBeUndefined()
  })

  test.each([
    ['a country without a list', '2026-11-24T09:00:00-08:00', 'BR'],
    ['a year without a list', '2031-11-25T09:00:00-08:00', 'US'],
  ])('is absent, and says so, for %s', (_, openedAt, country) => {
    const facts = returnOf({ openedAt })
    const at = Temporal.Instant.from(openedAt)
    const deadline = deadlineOf(facts, 'return', [rule({})], at, { zone: pacific, country })
    expect(deadline?.policyAt).toBeUndefined()
    expect(deadline?.notes.map(({ key }) => key)).toContain('clocks.note.holidays')
  })
})
