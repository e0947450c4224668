/**
 * The acceptance curve is a logistic function whose midpoint and slope are not known: a grid of
 * 16 × 6 of them, each with its weight. Grid and prior: facts/economics §4 of 2026-11, chosen there
 * by simulation.
 */

const midpoints = Array.from({ length: 16 }, (_, index) => (index + 1) * 0.05)
const slopes = [4, 6, 8, 12, 16, 24] as const

/** Where half of the buyers agree, before anything was seen; wide, since it may be far off. */
const priorMidpoint = 0.35
const priorSpread = 0.3

export const gridSize = slopes.length * midpoints.length

/** Slope by slope; within one, midpoint by midpoint. e^(slope × midpoint): with e^(−slope × share) it makes the exponential of any share. */
const factors = Float64Array.from(
  slopes.flatMap((slope) => midpoints.map((midpoint) => Math.exp(slope * midpoint))),
)

/** The weights before anything was seen; they sum to 1. */
export const prior: Float64Array = normalized(
  Float64Array.from(
    slopes.flatMap(() =>
      midpoints.map((midpoint) => Math.exp(-(((midpoint - priorMidpoint) / priorSpread) ** 2) / 2)),
    ),
  ),
)

/** The chance that a share is taken, at each point of the grid. */
export function chancesAt(share: number): Float64Array {
  const chances = new Float64Array(gridSize)
  let point = 0
  for (const slope of slopes) {
    const fall = Math.exp(-slope * share)
    for (const end = point + midpoints.length; point < end; point += 1) {
      chances[point] = 1 / (1 + fall * (factors[point] ?? 0))
    }
  }
  return chances
}

export function normalized(weights: Float64Array): Float64Array {
  const sum = weights.reduce((total, each) => total + each, 0)
  return weights.map((each) => each / sum)
}
