/**
 * Exact search over whole numbers for functions that rounding makes slightly ragged. `mayHold`
 * says false only where no number of the interval can satisfy `holds`; such an interval is left
 * out whole, everything else is looked at. The answer is therefore that of a full scan.
 */
export type Search = {
  readonly from: bigint
  /** Inclusive. */
  readonly to: bigint
  readonly holds: (value: bigint) => boolean
  readonly mayHold: (from: bigint, to: bigint) => boolean
}

/** The smallest number from `from` to `to` that holds; undefined if none does. */
export function smallest({ from, to, holds, mayHold }: Search): bigint | undefined {
  if (from > to || !mayHold(from, to)) return undefined
  if (from === to) return holds(from) ? from : undefined
  const middle = (from + to) / 2n
  return (
    smallest({ from, to: middle, holds, mayHold }) ??
    smallest({ from: middle + 1n, to, holds, mayHold })
  )
}

/** The largest number from `from` to `to` that holds; undefined if none does. */
export function largest({ from, to, holds, mayHold }: Search): bigint | undefined {
  if (from > to || !mayHold(from, to)) return undefined
  if (from === to) return holds(from) ? from : undefined
  const middle = (from + to) / 2n
  return (
    largest({ from: middle + 1n, to, holds, mayHold }) ??
    largest({ from, to: middle, holds, mayHold })
  )
}
