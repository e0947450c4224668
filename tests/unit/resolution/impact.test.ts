import { describe, expect, it } from 'vitest'
import { feeBooks } from '#lib/marketplaces/fees.ts'
import { impactOf, lifetimeLost, metricPrice, reviewCost } from '#lib/resolution/impact.ts'
import type { Outcome } from '#lib/resolution/outcome.ts'
import { parsePartly } from '#lib/resolution/parse.ts'
import { poissonAbove, poissonAtMost } from '#lib/resolution/poisson.ts'
import { ask, change, complaint, loss, w0, type Json } from './support.ts'

function scenarioOf(json: Json) {
  const reading = parsePartly(json, feeBooks)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.scenario
}

const value = <T>(found: Outcome<T>): T => {
  if (!found.ok) throw new Error(JSON.stringify(found.why))
  return found.value
}

/** economics.md §2.9: 1,800 orders, 0.3 % allowed, one more expected, 6 points on 30,000 a month. */
const metric = {
  'metric.orders': '1800',
  'metric.limit': '0.003',
  'metric.expected': '1',
  'metric.monthlySales': '30000.00',
  'metric.points': '0.06',
  'metric.surchargeMonths': '1',
}
const withDefects = (defects: string) =>
  scenarioOf(change(w0, { ...metric, 'metric.defects': defects })).metric

describe('§2.9 the price of a defect', () => {
  it.each([
    ['0', 552n],
    ['1', 2759n],
    ['2', 11_036n],
    ['3', 33_109n],
    ['4', 66_218n],
  ])('with %s on the account', (defects, price) => {
    expect(value(metricPrice(withDefects(defects)))).toBe(price)
  })

  it.each([
    [0, '.0006', '.0037'],
    [1, '.0037', '.0190'],
    [2, '.0190', '.0803'],
    [3, '.0803', '.2642'],
    [4, '.2642', '.6321'],
  ])('the chance of crossing with %d, now and with one more', (defects, now, then) => {
    const shown = (chance: number) => chance.toFixed(4).slice(1)
    expect(shown(poissonAbove(5 - defects, 1))).toBe(now)
    expect(shown(poissonAbove(5 - defects - 1, 1))).toBe(then)
  })

  it('is largest at the limit, and nothing where it is crossed already', () => {
    expect(value(metricPrice(withDefects('5')))).toBe(66_218n)
    expect(value(metricPrice(withDefects('6')))).toBe(0n)
    expect(value(metricPrice(withDefects('60')))).toBe(0n)
  })

  it('lasts as long as it lasts', () => {
    const three = { ...withDefects('4'), surchargeMonths: { n: 3n, d: 1n } }
    // .3678794 × 1,800 × 3, rounded once: a cent away from three times the rounded month.
    expect(value(metricPrice(three))).toBe(198_655n)
  })

  it('is a chance from 0 to 1 whatever is expected', () => {
    expect(poissonAtMost(3, 0)).toBe(1)
    expect(poissonAtMost(-1, 2)).toBe(0)
    expect(poissonAbove(-1, 2)).toBe(1)
    expect(poissonAbove(2000, 3)).toBe(0)
  })
})

describe('§2.9 the price of a review', () => {
  const review = {
    'review.count': '50',
    'review.average': '4.6',
    'review.stars': '1',
    'review.monthlyUnits': '120',
    'review.perStar': '0.07',
    'review.unitProfit': '33.00',
    'review.monthsFelt': '6',
  }
  const costOf = (changes: Readonly<Record<string, unknown>>) =>
    value(reviewCost(scenarioOf(change(w0, { ...review, ...changes })).review))

  it('one star among 50 reviews of 4.6', () => {
    expect(costOf({})).toBe(11_740n)
  })

  it('is nothing where the new review pulls nothing down', () => {
    expect(costOf({ 'review.stars': '5' })).toBe(0n)
  })
})

it('§2.9 the price of a lost buyer', () => {
  const inputs = {
    'lifetime.retained': '0.30',
    'lifetime.retainedOtherwise': '0.10',
    'lifetime.laterProfit': '25.00',
  }
  expect(value(lifetimeLost(scenarioOf(change(w0, inputs)).lifetime))).toBe(500n)
  const worse = { ...inputs, 'lifetime.retained': '0.05' }
  expect(value(lifetimeLost(scenarioOf(change(w0, worse)).lifetime))).toBe(0n)
})

describe('in a quote', () => {
  const open = { 'contest.metricPrice': undefined, 'contest.reviewCost': undefined }
  const contestOf = (changes: Readonly<Record<string, unknown>>) =>
    impactOf(scenarioOf(change(w0, { ...open, ...changes })))

  it('what is said wins over what could be worked out', () => {
    const scenario = scenarioOf(change(w0, { ...metric, 'metric.defects': '4' }))
    expect(value(impactOf(scenario)).metricPrice).toBe(1500n)
  })

  it('is worked out where it is not said', () => {
    const found = contestOf({ ...metric, 'metric.defects': '1', 'contest.reviewCost': '5.00' })
    expect(value(found)).toEqual({ metricPrice: 2759n, reviewCost: 500n, lifetime: 0n })
  })

  it('names what it lacks', () => {
    expect(contestOf({ ...metric, 'contest.reviewCost': '0.00' })).toEqual({
      ok: false,
      why: { code: 'missing-input', inputs: ['metric.defects'] },
    })
    expect(contestOf({})).toEqual({
      ok: false,
      why: { code: 'missing-input', inputs: ['contest.metricPrice'] },
    })
  })

  it('a lost buyer is lost with the case', () => {
    // 46 % of 25.00 more.
    expect(loss(ask(w0, { 'contest.lifetime': '25.00' }), 'contest')).toBe('70.70')
    expect(loss(ask(w0), 'contest')).toBe('59.20')
  })

  it.each([
    ['metric.defects', '-1'],
    ['metric.defects', 3],
    ['metric.expected', 'one'],
    ['metric.limit', '3'],
    ['metric.monthlySales', '30000'],
    ['review.average', '4,6'],
    ['review.unitProfit', '33.0'],
    ['lifetime.retained', '1.5'],
    ['contest.lifetime', '-5.00'],
    ['metric', 'none'],
  ])('%s %o is refused by its name', (path, wrong) => {
    expect(complaint(change(w0, { [path]: wrong }))).toMatch(new RegExp(`^${path}: `))
  })
})
