import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { foldAll } from '#lib/casebook/fold.ts'
import { answerTimes } from '#lib/insights/answer-times.ts'
import { caseStoryOf, type CaseStory } from '#lib/insights/case-story.ts'
import { figuresOf, spreadOf } from '#lib/insights/figures.ts'
import { groupsBy } from '#lib/insights/groups.ts'
import { learnedCurve } from '#lib/insights/learned.ts'
import { skippedSteps } from '#lib/insights/skipped.ts'
import { binsOf } from '#lib/insights/tries.ts'
import { foldEntries, inventedCases } from '#tests/tools/invented-cases/invented-cases.ts'

const now = Temporal.Instant.from('2026-11-24T10:00:00Z')
const zone = 'Europe/London'
const records = inventedCases(400, now).flatMap((each) => foldAll(foldEntries(each)) ?? [])
const stories = records.map((record) => caseStoryOf(record, now, zone))
const hour = 3_600_000

function recordOf(change: Partial<CaseRecord>): CaseRecord {
  const [first] = records
  if (!first) throw new Error('There are cases')
  const { repliedAt: _, closing: _end, ...plain } = first
  return { ...plain, marketplace: 'ebay', site: 'www.ebay.com', status: 'open', ...change }
}

function story(change: Partial<CaseStory>): CaseStory {
  const [first] = stories
  if (!first) throw new Error('There are stories')
  const { outcome: _, cost: _cost, fullRefund: _full, deadline: _due, ...plain } = first
  return { ...plain, ...change }
}

describe('the time to the first answer', () => {
  const messages = [
    { from: 'buyer', at: '2026-11-20T08:00:00Z' },
    { from: 'seller', at: '2026-11-20T14:00:00Z' },
  ] as const

  it('counts from the complaint to our first words after it', () => {
    const record = recordOf({
      facts: { messages: [{ from: 'seller', at: '2026-11-01T08:00:00Z' }, ...messages] },
    })
    expect(answerTimes(record, now).firstAnswerMs).toBe(6 * hour)
  })

  it('takes words that we put in, where they came first', () => {
    const record = recordOf({
      facts: { messages: [...messages] },
      repliedAt: '2026-11-20T09:00:00Z',
    })
    expect(answerTimes(record, now).firstAnswerMs).toBe(hour)
  })

  it('makes no hours of days', () => {
    const days = messages.map(({ from, at }) => ({ from, at: at.slice(0, 10) }))
    expect(answerTimes(recordOf({ facts: { messages: days } }), now).firstAnswerMs).toBeUndefined()
  })

  it('knows no answer where there is none', () => {
    const record = recordOf({ facts: { messages: messages.slice(0, 1) } })
    expect(answerTimes(record, now).firstAnswerMs).toBeUndefined()
  })
})

describe('a deadline', () => {
  const dispute = { openedAt: '2026-11-20T08:00:00Z', respondBy: '2026-11-22T08:00:00Z' }
  const answered = (at: string) => [{ from: 'seller', at } as const]
  it.each([
    ['met', { dispute, messages: answered('2026-11-21T08:00:00Z') }, 'open'],
    ['missed', { dispute, messages: answered('2026-11-23T08:00:00Z') }, 'closed'],
    ['missed', { dispute }, 'open'],
    // Answered by a button of the form, perhaps.
    [undefined, { dispute }, 'closed'],
    [undefined, { dispute: { respondBy: dispute.respondBy } }, 'open'],
  ] as const)('%s', (expected, facts, status) => {
    const given = { ...facts, ...('messages' in facts && { messages: [...facts.messages] }) }
    expect(answerTimes(recordOf({ facts: given, status }), now).deadline).toBe(expected)
  })
})

describe('figures', () => {
  it('give the middle half of some times', () => {
    expect(spreadOf([])).toBeUndefined()
    expect(spreadOf([4])).toEqual({ low: 4, median: 4, high: 4, of: 1 })
    expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ low: 2, median: 3, high: 4, of: 5 })
  })

  it('set costs against full refunds only where both are known, by currency', () => {
    const usd = (amount: string) => ({ amount, currency: 'USD' })
    const { kept } = figuresOf([
      story({ cost: usd('20.00'), fullRefund: usd('86.00') }),
      story({ cost: usd('-1.50'), fullRefund: usd('14.00') }),
      story({ cost: usd('99.00') }),
      story({ cost: usd('5.00'), fullRefund: { amount: '7.00', currency: 'EUR' } }),
      story({
        cost: { amount: '500', currency: 'JPY' },
        fullRefund: { amount: '900', currency: 'JPY' },
      }),
    ])
    expect(kept).toEqual([
      { currency: 'USD', cost: 1_850n, fullRefund: 10_000n, of: 2 },
      { currency: 'JPY', cost: 500n, fullRefund: 900n, of: 1 },
    ])
  })

  it('of all invented cases hold together', () => {
    const all = figuresOf(stories)
    expect(all.cases).toBe(400)
    expect(all.settled).toBe(all.endings.reduce((sum, { count }) => sum + count, 0))
    expect(all.settling?.of).toBe(all.settled)
    expect(all.deadlines.missed).toBeLessThan(all.deadlines.of)
    expect(all.firstAnswer?.low).toBeGreaterThan(0)
  })
})

describe('groups', () => {
  it.each(['marketplace', 'situation', 'carrier', 'month'] as const)(
    'by %s hold every case',
    (by) => {
      const groups = groupsBy(stories, by)
      expect(groups.reduce((sum, { figures }) => sum + figures.cases, 0)).toBe(400)
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
    },
  )

  it('hold months without a case, in their order', () => {
    const groups = groupsBy([story({ month: '2026-11' }), story({ month: '2026-08' })], 'month')
    expect(groups.map(({ key, figures }) => [key, figures.cases])).toEqual([
      ['2026-08', 1],
      ['2026-09', 0],
      ['2026-10', 0],
      ['2026-11', 1],
    ])
  })

  it('count a case with two goods for both, and say how many tell none', () => {
    const groups = groupsBy(
      [story({ skus: ['A', 'B'] }), story({ skus: ['A'] }), story({ skus: [] })],
      'sku',
    )
    expect(groups.map(({ key, figures }) => [key, figures.cases])).toEqual([
      ['A', 2],
      ['B', 1],
      [undefined, 1],
    ])
  })
})

describe('offers', () => {
  it('stand in tenths of what was paid', () => {
    const refund = (share: number, isTaken: boolean) =>
      ({ curve: 'refund', share, isTaken }) as const
    const bins = binsOf(
      [refund(0.1, false), refund(0.3, true), refund(0.35, false), refund(1, true)],
      'refund',
    )
    expect(bins.map(({ of, taken }) => [of, taken])).toEqual([
      [0, 0],
      [1, 0],
      [0, 0],
      [2, 1],
      ...Array.from({ length: 5 }, () => [0, 0]),
      [1, 1],
    ])
  })

  it('teach a curve that many cases narrow down', () => {
    const [few, many] = [
      learnedCurve(stories.slice(0, 3), 'refund'),
      learnedCurve(stories, 'refund'),
    ]
    const width = ({ believed }: typeof few) => believed(0.3).high - believed(0.3).low
    expect(width(many)).toBeLessThan(width(few) / 2)
    expect(many.chance(0.5)).toBeGreaterThan(many.chance(0.1))
    expect(many.isAssumption).toBe(false)
  })
})

it('names skipped steps, the most often skipped first', () => {
  const skipped = skippedSteps([story({ skipped: ['a', 'b'] }), story({ skipped: ['b'] })])
  expect(skipped).toEqual([
    { step: 'b', count: 2 },
    { step: 'a', count: 1 },
  ])
})
