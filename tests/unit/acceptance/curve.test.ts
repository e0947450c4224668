import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptanceOf } from '#lib/acceptance/acceptance-of.ts'
import type { CaseOutcome, Segment } from '#lib/acceptance/outcome.ts'

/** The learned curve: what it must do whatever was seen. */

const damaged: Segment = { marketplace: 'ebay', complaint: 'not-as-described', usable: true }
const lost: Segment = { marketplace: 'amazon', complaint: 'not-received', usable: undefined }

const taken = (upTo: number, above = 0, segment = damaged): CaseOutcome => {
  return { curve: 'refund', segment, above, upTo }
}
const refused = (above: number, segment = damaged): CaseOutcome => {
  return { curve: 'refund', segment, above, upTo: undefined }
}

const share = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100)
const outcome = fc
  .record({ low: share, high: fc.option(share), segment: fc.constantFrom(damaged, lost) })
  .map(({ low, high, segment }): CaseOutcome => {
    if (high === null) return refused(low, segment)
    return taken(Math.max(low, high), low < high ? low : 0, segment)
  })
const outcomes = fc.array(outcome, { maxLength: 40 })

const shares = Array.from({ length: 101 }, (_, percent) => percent / 100)

describe('the curve', () => {
  it('never falls with the share, and stays a chance', () => {
    fc.assert(
      fc.property(outcomes, (seen) => {
        const { chance } = acceptanceOf(seen, damaged)
        const chances = shares.map(chance)
        expect(chances.every((each) => each >= 0 && each <= 1)).toBe(true)
        expect(chances.every((each, at) => at === 0 || each >= (chances[at - 1] ?? 0))).toBe(true)
      }),
    )
  })

  it('does not depend on the order of the cases, to the last bit', () => {
    const shuffled = outcomes.chain((seen) =>
      fc.tuple(fc.constant(seen), fc.shuffledSubarray(seen, { minLength: seen.length })),
    )
    fc.assert(
      fc.property(shuffled, ([seen, other]) => {
        const one = acceptanceOf(seen, damaged)
        const two = acceptanceOf(other, damaged)
        expect(shares.map(two.chance)).toEqual(shares.map(one.chance))
      }),
    )
  })

  it('is not lowered at a share by a buyer who took it', () => {
    fc.assert(
      fc.property(outcomes, share, (seen, at) => {
        const before = acceptanceOf(seen, damaged).chance(at)
        expect(acceptanceOf([...seen, taken(at)], damaged).chance(at)).toBeGreaterThanOrEqual(
          before - 1e-12,
        )
      }),
    )
  })

  it('is not raised at a share by a buyer who refused it', () => {
    fc.assert(
      fc.property(outcomes, share, (seen, at) => {
        const before = acceptanceOf(seen, damaged).chance(at)
        expect(acceptanceOf([...seen, refused(at)], damaged).chance(at)).toBeLessThanOrEqual(
          before + 1e-12,
        )
      }),
    )
  })

  it('lies higher everywhere when the same offers were taken, not refused', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 30 }), (at, times) => {
        const yes = acceptanceOf(
          Array.from({ length: times }, () => taken(at)),
          damaged,
        )
        const no = acceptanceOf(
          Array.from({ length: times }, () => refused(at)),
          damaged,
        )
        expect(shares.filter((each) => yes.chance(each) < no.chance(each))).toEqual([])
      }),
    )
  })

  it('keeps its mean inside what it believes, and believes more firmly what it has seen more of', () => {
    const few = acceptanceOf([taken(0.3), refused(0.2)], damaged)
    const many = acceptanceOf(
      Array.from({ length: 30 }, () => [taken(0.3), refused(0.2)]).flat(),
      damaged,
    )
    const width = (at: number, { believed }: typeof few) => believed(at).high - believed(at).low
    for (const at of [0.1, 0.25, 0.4, 0.6]) {
      const { mean, low, high } = few.believed(at)
      expect(mean).toBe(few.chance(at))
      expect(low).toBeLessThan(mean)
      expect(high).toBeGreaterThan(mean)
    }
    expect(width(0.25, many)).toBeLessThan(width(0.25, few) / 2)
  })
})

describe('a ladder', () => {
  it('is one buyer: refused at .20, taken at .30 is not the same as a refusal and a yes', () => {
    const ladder = acceptanceOf([taken(0.3, 0.2)], damaged)
    const tries = acceptanceOf([refused(0.2), taken(0.3)], damaged)
    const differences = shares.map((at) => Math.abs(ladder.chance(at) - tries.chance(at)))
    expect(Math.max(...differences)).toBeGreaterThan(0.01)
  })

  it('finds the threshold of buyers who all take the same step', () => {
    const { chance } = acceptanceOf(
      Array.from({ length: 40 }, () => taken(0.3, 0.2)),
      damaged,
    )
    expect(chance(0.15)).toBeLessThan(0.2)
    expect(chance(0.35)).toBeGreaterThan(0.8)
  })

  it('outlives what no curve explains', () => {
    const strange = Array.from({ length: 20 }, () => [taken(0.01), refused(0.99)]).flat()
    const chances = shares.map(acceptanceOf(strange, damaged).chance)
    expect(chances.every(Number.isFinite)).toBe(true)
  })
})

describe('segments', () => {
  const elsewhere = Array.from({ length: 10 }, () => refused(0.4, lost))

  it('count in full at home and by a third abroad', () => {
    const none = acceptanceOf([], damaged)
    const abroad = acceptanceOf(elsewhere, damaged)
    const home = acceptanceOf(elsewhere, lost)
    expect(abroad.chance(0.4)).toBeLessThan(none.chance(0.4))
    expect(home.chance(0.4)).toBeLessThan(abroad.chance(0.4))
    expect(abroad.cases).toEqual({ own: 0, all: 10 })
    expect(home.cases).toEqual({ own: 10, all: 10 })
  })

  it('are an assumption while there are few cases', () => {
    expect(acceptanceOf([], damaged).isAssumption).toBe(true)
    expect(acceptanceOf(elsewhere, damaged).isAssumption).toBe(true)
    expect(acceptanceOf(elsewhere, lost).isAssumption).toBe(false)
  })

  it('leave the other curve alone', () => {
    const contributed: CaseOutcome = { ...refused(0.3), curve: 'contribution' }
    expect(acceptanceOf([contributed], damaged).chance(0.3)).toBe(
      acceptanceOf([], damaged).chance(0.3),
    )
    expect(acceptanceOf([contributed], damaged, 'contribution').cases.own).toBe(1)
  })
})

describe('the prior', () => {
  it('is what the source says: half of the buyers at about .35, wide', () => {
    const { chance, believed } = acceptanceOf([], damaged)
    expect(chance(0.35)).toBeGreaterThan(0.4)
    expect(chance(0.35)).toBeLessThan(0.55)
    expect(believed(0.35).high - believed(0.35).low).toBeGreaterThan(0.5)
  })
})
