import { chancesAt, gridSize, normalized, prior } from './grid.ts'
import type { CaseOutcome } from './outcome.ts'

/** No outcome is impossible: a buyer may be in a mood that no curve knows. */
const smallest = 1e-6

/** So many chances are multiplied before a logarithm is taken: the product cannot vanish. */
const batch = 16

/**
 * The grid's weights after the outcomes.
 * @param own Count in full.
 * @param others Count by `pooling` each (power prior).
 */
export function posteriorOf(
  own: readonly CaseOutcome[],
  others: readonly CaseOutcome[],
  pooling: number,
): Float64Array {
  const ownLogs = logLikelihood(own)
  const otherLogs = logLikelihood(others)
  const logs = ownLogs.map((each, point) => each + pooling * (otherLogs[point] ?? 0))
  const most = Math.max(...logs)
  return normalized(prior.map((each, point) => each * Math.exp((logs[point] ?? 0) - most)))
}

/**
 * A ladder counts once, by the chance that the threshold lies between its last refusal and what was
 * taken (interval-censored): steps counted as independent tries would bias the curve.
 */
function logLikelihood(outcomes: readonly CaseOutcome[]): Float64Array {
  const logs = new Float64Array(gridSize)
  const product = new Float64Array(gridSize).fill(1)
  const chances = rememberedChances()
  inOneOrder(outcomes).forEach(({ above, upTo }, index) => {
    const refused = above > 0 ? chances(above) : undefined
    const taken = upTo === undefined ? undefined : chances(upTo)
    for (let point = 0; point < gridSize; point += 1) {
      const chance = (taken?.[point] ?? 1) - (refused?.[point] ?? 0)
      product[point] = (product[point] ?? 1) * Math.max(chance, smallest)
    }
    if (index % batch === batch - 1) takeLogs(product, logs)
  })
  takeLogs(product, logs)
  return logs
}

function takeLogs(product: Float64Array, logs: Float64Array): void {
  for (let point = 0; point < gridSize; point += 1) {
    logs[point] = (logs[point] ?? 0) + Math.log(product[point] ?? 1)
  }
  product.fill(1)
}

/** The same few shares are offered again and again. */
function rememberedChances(): typeof chancesAt {
  const known = new Map<number, Float64Array>()
  return (share) => {
    const before = known.get(share)
    if (before) return before
    const chances = chancesAt(share)
    known.set(share, chances)
    return chances
  }
}

/** Sums and products of floats depend on their order; what is learned must not depend on that of the cases. */
function inOneOrder(outcomes: readonly CaseOutcome[]): readonly CaseOutcome[] {
  return outcomes.toSorted((a, b) => a.above - b.above || (a.upTo ?? 2) - (b.upTo ?? 2))
}
