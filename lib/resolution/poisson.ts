/** P(X ≤ k) of a Poisson distribution; 0 for k below zero. */
export function poissonAtMost(k: number, mean: number): number {
  let [term, sum] = [Math.exp(-mean), 0]
  for (let count = 0; count <= k; count++) {
    sum += term
    term *= mean / (count + 1)
  }
  return Math.min(sum, 1)
}

/** P(X > k): how likely more than k come. */
export function poissonAbove(k: number, mean: number): number {
  return k < 0 ? 1 : Math.max(0, 1 - poissonAtMost(k, mean))
}
