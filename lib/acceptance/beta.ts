/** The quantile of a Beta distribution: own code, since a library of statistics weighs 50 kB. */

/** Lanczos' approximation, g = 7, n = 9; good to 15 digits. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const

function logGamma(x: number): number {
  // Euler's reflection: the approximation holds from a half on.
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const base = x + 6.5
  const [first, ...rest] = lanczos
  const sum = rest.reduce<number>((total, each, index) => total + each / (x + index), first)
  return Math.log(Math.sqrt(2 * Math.PI) * sum) + (x - 0.5) * Math.log(base) - base
}

/** The chance that a Beta(a, b) variable is at most `x`. */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const scale = logGamma(a + b) - logGamma(a) - logGamma(b)
  const front = Math.exp(scale + a * Math.log(x) + b * Math.log1p(-x))
  // The fraction converges fast on one side of the mean only.
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b
}

const nearZero = 1e-300

/** The continued fraction of the incomplete beta function, by Lentz. */
function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= 300; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / safe(1 + even * d)
    c = safe(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / safe(1 + odd * d)
    c = safe(1 + odd / c)
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-14) break
  }
  return value
}

function safe(value: number): number {
  return Math.abs(value) < nearZero ? nearZero : value
}

/** The `x` below which a Beta(a, b) variable lies with the chance `wanted`. */
export function betaQuantile(wanted: number, a: number, b: number): number {
  let low = 0
  let high = 1
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2
    if (betaBelow(middle, a, b) < wanted) low = middle
    else high = middle
  }
  return (low + high) / 2
}
