/**
 * The chance, 0 to 1, that a buyer takes an offer worth at most `share` of the order's value (0.3: a
 * refund of 30 out of 100). Never falls as the share grows. A curve fitted to closed cases or the
 * prior below: a ladder does not ask which.
 */
export type Acceptance = (share: number) => number

/** Where half of the buyers accept, and how steeply the rest follows. */
export type LogisticCurve = { readonly midpoint: number; readonly slope: number }

export function logistic({ midpoint, slope }: LogisticCurve): Acceptance {
  return (share) => 1 / (1 + Math.exp(-slope * (share - midpoint)))
}

/**
 * What is assumed of buyers before any case is closed: half take about a third of the price.
 * Source: midpoint of economics.md §4, slope of §2.11, both written 2026-11; an assumption, and shown as one.
 */
export const priorCurve: LogisticCurve = { midpoint: 0.35, slope: 12 }

export const priorAcceptance: Acceptance = logistic(priorCurve)
