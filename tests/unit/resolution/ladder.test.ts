import { describe, expect, it } from 'vitest'
import { logistic } from '#lib/resolution/acceptance.ts'
import { ladderOf, singleAsGood, stepsOf } from '#lib/resolution/ladder.ts'
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

describe('one offer in place of a ladder', () => {
  it('is named where it costs at most 2 % more, and not where rounds are cheap', () => {
    const found = [100n, 1000n, 3000n, 4000n, 4500n, 9000n].flatMap((delay) => {
      const ladder = ladderOf({ ...ladders, delay }, true)
      if (!ladder.ok) return []
      const ratio = ladder.single.best.expected / ladder.expected
      return [{ isNear: ratio <= 1.02, named: singleAsGood(ladder) }]
    })
    expect(found.map(({ isNear }) => isNear)).toEqual([false, false, false, true, true])
    for (const { isNear, named } of found) expect(named !== undefined).toBe(isNear)
  })
})

describe('no ladder', () => {
  const why = (ground: OfferGround, usable: boolean | undefined) => {
    const ladder = ladderOf(ground, usable)
    return ladder.ok ? undefined : ladder.why
  }

  it('where the goods cannot be used, or nobody knows whether they can', () => {
    expect(why(ladders, false)).toBe('goods-not-usable')
    expect(why(ladders, undefined)).toBe('usability-unknown')
  })

  it('where the smallest refund costs no less than the fallback', () => {
    expect(why({ ...ladders, fallback: 50n, bound: undefined }, true)).toBe('fallback-cheaper')
    expect(why({ ...ladders, fallback: 80n, bound: 90n }, true)).toBe('fallback-cheaper')
  })

  it('where rounds are so dear that one offer costs less, and that offer is told', () => {
    const ladder = ladderOf({ ...ladders, delay: 20_000n }, true)
    expect(ladder.ok).toBe(false)
    expect(ladder.single?.best.share).toBeGreaterThan(0.5)
    if (!ladder.ok) expect(ladder.why).toBe('single-offer-better')
  })

  it('where no buyer would plausibly take a first step below the fallback', () => {
    const stern = { ...ladders, acceptance: logistic({ midpoint: 0.9, slope: 24 }) }
    expect(why({ ...stern, bound: 4000n, fallback: 3530n }, true)).toBe('no-plausible-start')
  })
})

describe('the proposed ladder', () => {
  it('stops before the fallback is dearer', () => {
    const ladder = ladderOf({ ...ladders, fallback: 5000n, bound: 5682n }, true)
    if (!ladder.ok) throw new Error(ladder.why)
    expect(ladder.steps.every(({ cost }) => cost < 5000n)).toBe(true)
    expect(ladder.expected).toBeLessThan(5000)
  })

  it('is the best of all that obey the rules', () => {
    const curves = [0.2, 0.35, 0.5].flatMap((midpoint) =>
      [6, 12, 24].map((slope) => logistic({ midpoint, slope })),
    )
    for (const acceptance of curves) {
      const ground = { ...ladders, acceptance, payment: 4000n, fallback: 3520n, bound: 3999n }
      const ladder = ladderOf(ground, true)
      const single = bestOffer(offersOf(ground))?.best
      const best = Math.min(...allLadders(ground, single?.share ?? 0))
      const found = ladder.ok ? ladder.expected : Infinity
      expect(Math.min(found, single?.expected ?? 0)).toBeCloseTo(
        Math.min(best, single?.expected ?? 0),
        6,
      )
    }
  })

  it('never starts with a token', () => {
    // Rounds cost nothing: without a least first step it would begin with a cent.
    const patient = { ...ladders, delay: 0n, escalation: { chance: 0, loss: 0n } }
    const ladder = ladderOf(patient, true)
    if (!ladder.ok) throw new Error(ladder.why)
    expect(ladder.steps[0]?.chance).toBeGreaterThanOrEqual(0.2)
    expect(ladder.steps[0]?.share).toBeGreaterThanOrEqual(0.15)
  })

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

/** The expected cost of every ladder that the rules allow, by trying them all. */
function allLadders(ground: OfferGround, singleShare: number): readonly number[] {
  const offers = offersOf(ground).filter(({ share }) => share <= singleShare + 0.05 + 1e-9)
  const amounts = offers.map(({ amount }) => amount)
  const starts = offers.filter(({ share, chance }) => share >= 0.15 && chance >= 0.2)
  const shrinks = (a: bigint, b: bigint) => b > 0n && 3n * b <= 2n * a
  return starts.flatMap(({ amount: first }) =>
    amounts
      .filter((middle) => shrinks(first, middle - first))
      .flatMap((middle) => [
        [first, middle],
        ...amounts
          .filter((last) => shrinks(middle - first, last - middle))
          .map((last) => [first, middle, last]),
      ])
      .map((steps) => stepsOf(ground, steps)[0]?.expected ?? Infinity),
  )
}
