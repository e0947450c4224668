import { describe, expect, it } from 'vitest'
import { betaBelow, betaQuantile } from '#lib/acceptance/beta.ts'
import { chanceOf } from '#lib/acceptance/chances.ts'

describe('the beta distribution', () => {
  it.each([
    // Beta(1, b): 1 − (1 − x)^b. Beta(2, 2): 3x² − 2x³. Beta(½, ½): arcsine.
    [0.2, 1, 3, 1 - 0.8 ** 3],
    [0.3, 2, 2, 3 * 0.09 - 2 * 0.027],
    [0.5, 0.5, 0.5, 0.5],
    [0.9, 0.5, 0.5, (2 / Math.PI) * Math.asin(Math.sqrt(0.9))],
    [0.75, 4, 1, 0.75 ** 4],
    [0, 2, 3, 0],
    [1, 2, 3, 1],
  ])('below %d of Beta(%d, %d) is %d', (x, a, b, expected) => {
    expect(betaBelow(x, a, b)).toBeCloseTo(expected, 10)
  })

  it('gives quantiles that lie where they say', () => {
    for (const [a, b] of [
      [2.7, 2.3],
      [0.25, 4.75],
      [0.25, 304.75],
      [160, 145],
    ] as const) {
      for (const wanted of [0.1, 0.5, 0.9]) {
        expect(betaBelow(betaQuantile(wanted, a, b), a, b)).toBeCloseTo(wanted, 8)
      }
    }
  })
})

describe('a learned chance', () => {
  it('is the benchmark before anything was seen, and says that it is assumed', () => {
    expect(chanceOf('win', { happened: 0, of: 0 })).toMatchObject({
      mean: 0.54,
      isAssumption: true,
      cases: 0,
    })
    expect(chanceOf('escalation', { happened: 0, of: 0 }).mean).toBeCloseTo(0.05, 12)
  })

  it('weighs the benchmark as five cases', () => {
    const learned = chanceOf('win', { happened: 1, of: 5 })
    expect(learned.mean).toBeCloseTo((2.7 + 1) / 10, 12)
    expect(learned.isAssumption).toBe(false)
    expect(learned.low).toBeLessThan(learned.mean)
    expect(learned.high).toBeGreaterThan(learned.mean)
  })
})
