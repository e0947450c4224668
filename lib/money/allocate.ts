/**
 * Splits an amount by whole-number weights so that the parts sum to it exactly. What is left over
 * goes, a unit each, to the parts that were cut most, the first of them where they are equal.
 * Weights are zero or more and not all zero.
 */
export function allocate(minor: bigint, weights: readonly bigint[]): readonly bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (total <= 0n || weights.some((weight) => weight < 0n))
    throw new RangeError('Weights must be zero or more, and not all zero.')
  if (minor < 0n) return allocate(-minor, weights).map((part) => -part)
  const parts = weights.map((weight) => (minor * weight) / total)
  const left = minor - parts.reduce((sum, part) => sum + part, 0n)
  const first = mostCut(minor, weights, total).slice(0, Number(left))
  return parts.map((part, index) => (first.includes(index) ? part + 1n : part))
}

/** Indices by what the division cut off, most first. */
function mostCut(minor: bigint, weights: readonly bigint[], total: bigint): readonly number[] {
  const cuts = weights.map((weight, index) => ({ index, cut: (minor * weight) % total }))
  return cuts
    .sort((a, b) => (a.cut === b.cut ? a.index - b.index : a.cut > b.cut ? -1 : 1))
    .map(({ index }) => index)
}
