import { describe, expect, test } from 'vitest'
import type { Deadline } from '#lib/clocks/deadline.ts'
import { playbook } from '#lib/i18n/en/playbook.ts'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { rulesOf } from '#lib/marketplaces/rules.ts'
import type { Facts } from '#lib/order/schema.ts'
import { complaintsOf, situations, type Situation } from '#lib/order/situations.ts'
import { nextStep, type NextStepSources } from '#lib/playbook/next-step.ts'
import { stageViews } from '#lib/playbook/progress.ts'
import { stepsFor } from '#lib/playbook/stages.ts'
import type { StepMarks } from '#lib/playbook/types.ts'
import { waysWorthOffering } from '#lib/playbook/ways.ts'
import { snippetById } from '#lib/replies/snippets/index.ts'
import { optionKinds } from '#lib/resolution/quote.ts'
import { fullFacts, movingFacts, now } from './support.ts'

function doneBefore(situation: Situation, marketplace: SellingMarketplace, id: string): StepMarks {
  const steps = stepsFor(situation, marketplace)
  const end = steps.findIndex((step) => step.id === id)
  const done = end < 0 ? steps : steps.slice(0, end)
  return Object.fromEntries(done.map((step) => [step.id, { mark: 'done' as const }]))
}

function sources(
  situation: Situation,
  marks: StepMarks,
  rest: Partial<NextStepSources> = {},
  marketplace: SellingMarketplace = 'ebay',
): NextStepSources {
  const facts: Facts = rest.facts ?? {}
  const stages = stageViews(stepsFor(situation, marketplace), marks, { facts, contacts: [] }, now)
  return { stages, facts, deadline: undefined, situation, now, ...rest }
}

function due(at: string, source: Deadline['source'] = 'page'): Deadline {
  return { at: Temporal.Instant.from(at), zone: 'America/Los_Angeles', source, notes: [] }
}

describe('the first open step', () => {
  test('is what to do, with its reason and its words', () => {
    expect(nextStep(sources('not-as-described', {}))).toMatchObject({
      stage: 'sincerity',
      step: { id: 'sincerity-answer-ebay' },
      say: { key: 'playbook.step.sincerity-answer-ebay.title' },
      why: { key: 'playbook.step.sincerity-answer-ebay.why' },
      snippet: 'thank-fault',
    })
  })

  test('a free step does not hold up', () => {
    const marks = { 'sincerity-answer-ebay': { mark: 'done' } } as const
    expect(nextStep(sources('not-as-described', marks)).step?.id).toBe('facts-photos')
  })

  test('the words fit the parcel', () => {
    const marks = {
      ...doneBefore('not-received', 'ebay', 'facts-proof-ebay'),
      'facts-proof-ebay': { mark: 'open' },
    } as const
    expect(nextStep(sources('not-received', marks, { facts: movingFacts })).snippet).toBe(
      'scan-moving',
    )
    expect(nextStep(sources('not-received', marks, { facts: fullFacts })).snippet).toBe(
      'scan-delivered',
    )
    const way = doneBefore('not-received', 'ebay', 'way-scan-ebay')
    expect(nextStep(sources('not-received', way, { facts: fullFacts })).snippet).toBe(
      'way-delivered-proof',
    )
    expect(nextStep(sources('not-received', way, { facts: movingFacts })).snippet).toBe(
      'way-refund-or-resend',
    )
  })

  test('without a situation, that comes first', () => {
    const next = nextStep({ ...sources('not-received', {}), situation: undefined, stages: [] })
    expect(next).toMatchObject({ say: { key: 'playbook.next.name-situation' } })
    expect(next.step).toBeUndefined()
  })
})

describe('the clock', () => {
  test('comes first within a day', () => {
    const next = nextStep(sources('not-received', {}, { deadline: due('2026-11-20T20:30:40Z') }))
    expect(next.say).toEqual({ key: 'playbook.next.urgent', values: { hours: 3, minutes: 30 } })
    expect(next.why.key).toBe('playbook.next.why.page-deadline')
    expect(next.step?.id).toBe('sincerity-answer-ebay')
    expect(next.snippet).toBe('thank-missing')
  })

  test('a day or more away it does not', () => {
    const next = nextStep(sources('not-received', {}, { deadline: due('2026-11-21T17:00:00Z') }))
    expect(next.say.key).toBe('playbook.step.sincerity-answer-ebay.title')
  })

  test('overdue says so, an estimate as an estimate, with what silence means', () => {
    const late = due('2026-11-20T16:00:00Z')
    expect(nextStep(sources('not-received', {}, { deadline: late })).say.key).toBe(
      'playbook.next.overdue',
    )
    const rule = rulesOf('ebay').clocks.find((clock) => clock.appliesTo === 'inquiry')
    if (rule === undefined) throw new Error('eBay has no inquiry clock')
    const guess: Deadline = { ...due('2026-11-20T16:00:00Z', 'estimate'), rule }
    const next = nextStep(sources('not-received', {}, { deadline: guess }))
    expect(next.say.key).toBe('playbook.next.overdue-estimate')
    expect(next.why.key).toBe('clocks.expiry.ebay-inquiry')
  })

  test('counts even when nothing else is open', () => {
    const done = doneBefore('not-received', 'ebay', 'none')
    const next = nextStep(sources('not-received', done, { deadline: due('2026-11-20T18:00:00Z') }))
    expect(next.say.key).toBe('playbook.next.urgent')
  })
})

describe('costs', () => {
  const cheapest = { kind: 'partial-refund', loss: '$21.60', amount: '$25.00' } as const
  const money = { cheapest, fullRefund: '$86.00' }

  test('what is owed is read before a way out is proposed', () => {
    const marks = doneBefore('not-as-described', 'ebay', 'way-entitlement')
    const next = nextStep(sources('not-as-described', marks, money))
    expect(next.say.key).toBe('playbook.step.way-entitlement.title')
    expect(next.cost).toEqual({
      key: 'playbook.next.cost',
      values: { loss: '$21.60', fullRefund: '$86.00' },
    })
  })

  test('then the cheapest way that fits, with the dear one beside it', () => {
    const marks = doneBefore('not-as-described', 'ebay', 'way-fault-ebay')
    const next = nextStep(sources('not-as-described', marks, money))
    expect(next).toMatchObject({
      stage: 'fair-way-out',
      step: { id: 'way-fault-ebay' },
      say: { key: 'playbook.next.way.partial-refund-amount', values: { amount: '$25.00' } },
      cost: { key: 'playbook.next.cost' },
      snippet: 'part-and-keep',
    })
  })

  test('before stage 4 no money is named', () => {
    const next = nextStep(sources('not-as-described', {}, money))
    expect(next.cost).toBeUndefined()
    expect(next.say.key).toBe('playbook.step.sincerity-answer-ebay.title')
  })

  test('a full refund is not set beside itself, and an unknown one not at all', () => {
    const marks = doneBefore('not-received', 'ebay', 'way-scan-ebay')
    const full = {
      cheapest: { kind: 'full-refund', loss: '$86.00' },
      fullRefund: '$86.00',
    } as const
    expect(nextStep(sources('not-received', marks, full)).cost?.key).toBe('playbook.next.cost-only')
    const alone = { cheapest: { kind: 'reship', loss: '$52.00' } } as const
    expect(nextStep(sources('not-received', marks, alone)).cost?.key).toBe(
      'playbook.next.cost-only',
    )
  })

  test('a way that is never proposed leaves the step', () => {
    const marks = doneBefore('not-received', 'ebay', 'way-scan-ebay')
    const drops = { cheapest: { kind: 'buyer-drops-it', loss: '$0.00' } } as const
    const next = nextStep(sources('not-received', marks, drops))
    expect(next.say.key).toBe('playbook.step.way-scan-ebay.title')
    expect(next.cost).toBeUndefined()
  })

  test('every way worth offering has words and a snippet on every marketplace', () => {
    const keys = new Set(Object.keys(playbook))
    for (const marketplace of ['amazon', 'ebay', 'aliexpress'] as const) {
      for (const situation of situations) {
        const complaint = complaintsOf[situation]
        if (complaint === undefined) continue
        const marks = doneBefore(situation, marketplace, 'way-entitlement')
        const gate = { ...marks, 'way-entitlement': { mark: 'done' } } as const
        for (const kind of waysWorthOffering(situation, fullFacts)) {
          const next = nextStep(
            sources(situation, gate, { cheapest: { kind, loss: '1' } }, marketplace),
          )
          expect(keys, kind).toContain(next.say.key)
          expect(next.say.key).toBe(`playbook.next.way.${kind}`)
          const snippet = next.snippet === undefined ? undefined : snippetById(next.snippet)
          expect(snippet?.complaints ?? [], `${marketplace} ${situation} ${kind}`).toContain(
            complaint,
          )
        }
      }
    }
  })
})

describe('ways worth offering', () => {
  test('contest only with a delivery scan at the buyer’s place', () => {
    expect(waysWorthOffering('not-received', fullFacts)).toContain('contest')
    expect(waysWorthOffering('not-received', movingFacts)).not.toContain('contest')
    expect(waysWorthOffering('not-as-described', fullFacts)).not.toContain('contest')
  })

  test('never a coupon, a contribution or what the marketplace forces', () => {
    for (const situation of situations) {
      const ways = waysWorthOffering(situation, fullFacts)
      expect(ways.every((kind) => optionKinds.includes(kind))).toBe(true)
      for (const kind of [
        'coupon',
        'reship-contribution',
        'full-refund-forced',
        'buyer-drops-it',
      ] as const) {
        expect(ways).not.toContain(kind)
      }
    }
  })
})

test('everything done: keep the outcome', () => {
  const done = doneBefore('changed-mind', 'aliexpress', 'none')
  const next = nextStep(sources('changed-mind', done, {}, 'aliexpress'))
  expect(next).toEqual({
    stage: 'discount',
    say: { key: 'playbook.next.all-done', values: {} },
    why: { key: 'playbook.next.all-done.why', values: {} },
  })
})
