import { describe, expect, it } from 'vitest'
import { logistic } from '#lib/resolution/acceptance.ts'
import { ladderOf, stepsOf } from '#lib/resolution/ladder.ts'
import { naturalStep, type OfferGround } from '#lib/resolution/offer-ground.ts'
import { bestOffer, leastChance, offerOf, offersOf } from '#lib/resolution/single-offer.ts'

/** economics.md §2.11: half of the buyers take a quarter of 100.00, a refund costs 88 % of it. */
const table: OfferGround = {
  acceptance: logistic({ midpoint: 0.25, slope: 12 }),
  payment: 10_000n,
  costOf: (refund) => (refund * 88n) / 100n,
  fallback: 8800n,
  delay: 500n,
  escalation: { chance: 0, loss: 0n },
  bound: 9999n,
}
const ladders: OfferGround = { ...table, delay: 100n, escalation: { chance: 0.05, loss: 12_000n } }

const cents = (score: number | undefined) => ((score ?? NaN) / 100).toFixed(2)
const amounts = (...shares: readonly number[]) => shares.map((share) => BigInt(share) * 100n)

describe('a single offer', () => {
  it.each([
    [20, '66.28'],
    [30, '50.00'],
    [35, '45.20'],
    [40, '43.40'],
    [45, '44.04'],
    [50, '46.32'],
  ])('§2.11 of %d %% is expected to cost %s', (share, expected) => {
    expect(cents(offerOf(table, BigInt(share) * 100n).expected)).toBe(expected)
  })

  it('§2.11 is best at about 40 %, and its runner-up within 2 % is shown', () => {
    const found = bestOffer(offersOf(table))
    expect(found?.best.share).toBeCloseTo(0.41, 2)
    expect(found?.runnerUp?.share).toBeCloseTo(0.45, 2)
    expect(found?.runnerUp?.expected).toBeLessThanOrEqual((found?.best.expected ?? 0) * 1.02)
  })

  it('has no runner-up where every other offer is clearly dearer', () => {
    expect(
      bestOffer(offersOf({ ...table, acceptance: logistic({ midpoint: 0.25, slope: 60 }) }))
        ?.runnerUp,
    ).toBe(undefined)
  })

  it('§2.7 is worth its delay from a chance of 7.51 % on', () => {
    const ground = { ...table, fallback: 8800n }
    expect(leastChance(ground, 3000n)).toBeCloseTo(0.0751, 4)
    expect(leastChance(ground, 10_000n)).toBe(1)
  })
})

describe('any ladder', () => {
  it.each([
    ['.40 only', [40], '43.06'],
    ['equal steps', [10, 20, 30, 40], '41.71'],
    ['.20/.30/.40', [20, 30, 40], '38.77'],
    ['.30/.42', [30, 42], '37.83'],
    ['four shrinking', [20, 32, 39, 43], '37.21'],
    ['three shrinking', [25, 37, 44], '36.35'],
    ['too low', [10, 20, 26, 29], '53.31'],
  ])('§2.11 %s', (_, shares, expected) => {
    expect(cents(stepsOf(ladders, amounts(...shares))[0]?.expected)).toBe(expected)
  })
})

describe('the proposed ladder', () => {
  it('costs no more than the best one of §2.11, in three shrinking steps', () => {
    const ladder = ladderOf(ladders, true)
    if (!ladder.ok) throw new Error(ladder.why)
    expect(ladder.steps).toHaveLength(3)
    expect(ladder.expected).toBeLessThanOrEqual(3635.4)
  })

  it.each([
    [10_000n, 100n],
    [2500n, 50n],
    [8000n, 100n],
    [100n, 1n],
    [399n, 5n],
    [12_345_678n, 100_000n],
  ])('names steps of a payment of %d in units of %d', (payment, step) => {
    expect(naturalStep(payment)).toBe(step)
  })
})
