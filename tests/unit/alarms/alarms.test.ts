import { describe, expect, it } from 'vitest'
import { badgeOf, countsOf } from '#lib/alarms/badge.ts'
import { duesOf, numberOf, type CaseDues, type Due } from '#lib/alarms/due.ts'
import { nextChange, planOf, type ToldOf } from '#lib/alarms/plan.ts'
import { firstSettings, readHours, settingsOf } from '#lib/alarms/settings.ts'
import { byUrgency, standingOf } from '#lib/alarms/standing.ts'
import { alarmWords, badgeTitle, callText } from '#lib/alarms/words.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { Facts } from '#lib/order/schema.ts'

/** What is due in stored cases, what the badge says of it, and which notifications it asks for. */

const hour = 3_600_000
const moment = Temporal.Instant.from('2026-11-20T12:00:00Z')
const now = moment.epochMilliseconds
const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds

const record = (facts: Facts, more: Partial<CaseRecord> = {}): CaseRecord => ({
  id: 'c1',
  key: 'ebay:order:12-34567-89012',
  marketplace: 'ebay',
  site: 'www.ebay.com',
  status: 'open',
  openedAt: '2026-11-18T10:00:00Z',
  updatedAt: '2026-11-18T10:00:00Z',
  steps: {},
  facts,
  corrections: [],
  offers: [],
  evidence: 1,
  entries: 2,
  head: 'h',
  foldVersion: 5,
  ...more,
})
const dues = (facts: Facts, more: Partial<CaseRecord> = {}) =>
  duesOf(record(facts, more), moment, 'Europe/Berlin')

describe('what is due in a case', () => {
  const printed: Facts = { dispute: { respondBy: '2026-11-21T10:00:00-08:00' } }

  it('is what the page printed', () => {
    expect(dues(printed)).toEqual([{ what: 'answer', at: at('2026-11-21T18:00:00Z') }])
  })

  it('is nothing in a case that has ended, or a dispute that says so', () => {
    expect(dues(printed, { status: 'closed' })).toEqual([])
    expect(dues({ dispute: { respondBy: '2026-11-21', status: 'Return closed' } })).toEqual([])
  })

  it('is the estimate of the page that was kept, gone when it is long past', () => {
    const amazon = {
      marketplace: 'amazon',
      site: 'sellercentral.amazon.com',
      disputePage: 'return',
    } as const
    const facts: Facts = { dispute: { openedAt: '2026-11-20T09:00:00-08:00' } }
    const end = at('2026-11-21T17:00:00Z')
    expect(dues(facts, amazon)).toEqual([{ what: 'answer', at: end, goneAt: end + 30 * 24 * hour }])
    const old: Facts = { dispute: { openedAt: '2026-09-01T09:00:00-08:00' } }
    expect(dues(old, amazon)).toEqual([])
  })

  it('is an unanswered message beside the dispute', () => {
    const facts: Facts = {
      ...printed,
      messages: [{ from: 'buyer', at: '2026-11-20T10:00:00Z' }],
    }
    const amazon = { marketplace: 'amazon', site: 'sellercentral.amazon.com' } as const
    expect(dues(facts, amazon).map(({ what }) => what)).toEqual(['message', 'answer'])
    expect(dues(facts).map(({ what }) => what)).toEqual(['answer'])
  })

  it('is a promise until the last minute of its day, where the agent is', () => {
    const promises = [{ id: 3, text: 'Refund', due: '2026-11-20' }]
    expect(dues({}, { promises })).toEqual([{ what: 'promise', at: at('2026-11-20T22:59:00Z') }])
  })

  it('names a case by its number, and never by a buyer', () => {
    expect(numberOf('ebay:order:12-34567-89012')).toBe('12-34567-89012')
    expect(numberOf('ebay:dispute:50:1')).toBe('50:1')
    expect(numberOf('ebay:thread:mara.k:1234')).toBeUndefined()
  })
})

const open = (caseId: string, ...ats: readonly number[]): CaseDues => ({
  caseId,
  marketplace: 'eBay',
  number: `no-${caseId}`,
  dues: ats.map((each): Due => ({ what: 'answer', at: each })),
})

describe('the badge', () => {
  it.each([
    [now - 1, 'overdue'],
    [now, 'soon'],
    [now + 48 * hour - 1, 'soon'],
    [now + 48 * hour, 'later'],
  ] as const)('tells how %s stands', (deadline, standing) => {
    expect(standingOf([{ what: 'answer', at: deadline }], now)).toBe(standing)
  })

  it('counts cases, each by its next deadline', () => {
    const cases = [
      open('a', now - hour, now + hour),
      open('b', now + hour, now + 90 * hour),
      open('c', now + 90 * hour),
      open('d'),
    ]
    const counts = countsOf(cases, 0, now)
    expect(counts).toEqual({ soon: 1, overdue: 1, unseen: 0 })
    expect(badgeOf(counts).text).toBe('2')
    expect(badgeOf(counts).colour).not.toBe(badgeOf({ ...counts, overdue: 0 }).colour)
    expect(badgeTitle(counts, alarmWords('en'))).toBe(
      'Amends: 1 case overdue, 1 case due within 48 hours',
    )
  })

  it('is empty where nothing is due, and does not say so where it cannot know', () => {
    expect(badgeOf({ soon: 0, overdue: 0, unseen: 0 }).text).toBe('')
    expect(badgeOf({ soon: 0, overdue: 0, unseen: 2 }).text).toBe('?')
    expect(badgeTitle({ soon: 0, overdue: 0, unseen: 2 }, alarmWords('en'))).toContain(
      '2 cases cannot be looked at while the evidence is locked',
    )
  })

  it('puts the longest overdue first and leaves the rest as it was', () => {
    const cases = [open('none'), open('later', now + hour), open('late', now - hour), open('also')]
    expect(byUrgency(cases, (each) => each.dues).map(({ caseId }) => caseId)).toEqual([
      'late',
      'later',
      'none',
      'also',
    ])
  })
})

describe('notifications', () => {
  const settings = { ...firstSettings, isOn: true }
  const deadline = now + 30 * hour
  const cases = [open('a', deadline)]
  const plan = (told: ToldOf, when: number, of = cases) => planOf(of, settings, told, when)
  const first = plan({}, now).told

  it('call once at each time that was set, and once when it has passed', () => {
    let told = first
    const calls: number[] = []
    for (let when = now; when < deadline + 5 * hour; when += hour / 2) {
      const next = plan(told, when)
      told = next.told
      if (next.calls.length > 0) calls.push((deadline - when) / hour)
    }
    expect(calls).toEqual([24, 2, 0])
  })

  it('call once after a sleep over several times', () => {
    const after = plan(first, deadline + hour)
    expect(after.calls).toHaveLength(1)
    expect(plan(after.told, deadline + 2 * hour).calls).toEqual([])
  })

  it('leave alone whoever has just kept a case that is due already', () => {
    expect(plan({}, deadline - hour).calls).toEqual([])
    expect(plan(plan({}, deadline - hour).told, deadline).calls).toHaveLength(1)
  })

  it('begin again for another deadline, not for one read a little later', () => {
    const told = plan(first, deadline - 2 * hour).told
    expect(plan(told, deadline - hour, [open('a', deadline + hour)]).calls).toEqual([])
    const moved = plan(told, deadline - hour, [open('a', deadline + 30 * hour)])
    expect(moved.calls).toEqual([])
    expect(
      plan(moved.told, deadline + 7 * hour, [open('a', deadline + 30 * hour)]).calls,
    ).toHaveLength(1)
  })

  it('forget cases that have ended', () => {
    expect(plan(first, now, []).told).toEqual({})
  })

  it('look again when the next thing changes', () => {
    expect(nextChange(cases, settings, now)).toBe(deadline - 24 * hour + 1)
    expect(nextChange(cases, settings, deadline - hour)).toBe(deadline + 1)
    expect(nextChange([open('a', now - hour)], settings, now)).toBeUndefined()
  })

  it('say marketplace, number, what and how long, in both languages', () => {
    const call = {
      id: 'x',
      of: open('a', deadline),
      due: { what: 'answer', at: deadline } as const,
    }
    const inEnglish = (when: number) => callText(call, when, alarmWords('en'))
    expect(inEnglish(deadline - 119 * 60_000)).toEqual({
      title: 'eBay, no-a',
      message: 'Answer the dispute: 119 minutes left',
    })
    expect(inEnglish(deadline - 3.9 * hour).message).toContain('3 hours left')
    expect(inEnglish(deadline - 71 * hour).message).toContain('2 days left')
    expect(inEnglish(deadline).message).toContain('overdue')
    expect(callText(call, deadline - 3 * hour, alarmWords('zh-cn'))).toEqual({
      title: 'eBay，no-a',
      message: '回应纠纷：剩 3 小时',
    })
  })
})

describe('settings', () => {
  it.each([
    ['24, 2', [24, 2]],
    ['2;48 ，2', [48, 2]],
    ['', undefined],
    ['0', undefined],
    ['241', undefined],
    ['1.5', undefined],
    ['1 2 3 4 5 6', undefined],
  ])('read %j', (text, hours) => {
    expect(readHours(text)).toEqual(hours)
  })

  it('are the first ones where what is stored is not whole', () => {
    const stored = { isOn: true, hoursBefore: [6], whenOverdue: false }
    expect(settingsOf(stored)).toEqual(stored)
    expect(settingsOf(undefined)).toEqual(firstSettings)
    expect(settingsOf({ ...stored, hoursBefore: ['6'] })).toEqual(firstSettings)
    expect(settingsOf({ ...stored, isOn: 1 })).toEqual(firstSettings)
  })
})
