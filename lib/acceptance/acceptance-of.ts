import type { Acceptance } from '#lib/resolution/acceptance.ts'
import { chancesAt } from './grid.ts'
import { isSameSegment, type CaseOutcome, type Curve, type Segment } from './outcome.ts'
import { posteriorOf } from './posterior.ts'

/** The middle of what is believed of a chance, and where it lies with 80 %. All from 0 to 1. */
export type Believed = { readonly mean: number; readonly low: number; readonly high: number }

export type AcceptanceCurve = {
  /** The mean chance that a share is taken; what to decide by. */
  readonly chance: Acceptance
  /** The same with its uncertainty, for drawing. */
  readonly believed: (share: number) => Believed
  /** Ended cases behind it: alike ones, and all of the curve. */
  readonly cases: { readonly own: number; readonly all: number }
  /** Too few cases to speak of experience: the curve is mostly the prior, and is shown as an assumption. */
  readonly isAssumption: boolean
}

/** A case of another segment counts as about a third of one. */
const pooling = 0.3

/** Fewer cases than this, others counted by `pooling`, are no experience. */
const fewCases = 5

/**
 * How buyers of a segment answer: a Bayesian logistic curve on a grid, learned from ended cases.
 * Deterministic, and the order of the outcomes does not matter.
 */
export function acceptanceOf(
  outcomes: readonly CaseOutcome[],
  segment: Segment,
  curve: Curve = 'refund',
): AcceptanceCurve {
  const ofCurve = outcomes.filter((each) => each.curve === curve)
  const own = ofCurve.filter((each) => isSameSegment(each.segment, segment))
  const others = ofCurve.filter((each) => !isSameSegment(each.segment, segment))
  const weights = posteriorOf(own, others, pooling)
  return {
    chance: (share) => meanOf(weights, chancesAt(share)),
    believed: (share) => believedOf(weights, chancesAt(share)),
    cases: { own: own.length, all: ofCurve.length },
    isAssumption: own.length + pooling * others.length < fewCases,
  }
}

function meanOf(weights: Float64Array, chances: Float64Array): number {
  return weights.reduce((sum, weight, point) => sum + weight * (chances[point] ?? 0), 0)
}

function believedOf(weights: Float64Array, chances: Float64Array): Believed {
  const sorted = Array.from(weights, (weight, point) => ({
    weight,
    chance: chances[point] ?? 0,
  })).toSorted((a, b) => a.chance - b.chance)
  const quantile = (wanted: number): number => {
    let sum = 0
    return sorted.find(({ weight }) => (sum += weight) >= wanted)?.chance ?? 1
  }
  return { mean: meanOf(weights, chances), low: quantile(0.1), high: quantile(0.9) }
}
