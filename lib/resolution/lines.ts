/** What a line of an option is about. The interface words them (`costs.line.<label>`). */
export const lineLabels = [
  'refund-to-buyer',
  'fee-credit',
  'refund-administration-fee',
  'return-label',
  'handling',
  'exchange-spread',
  'salvage',
  'goods',
  'reship-freight',
  'reship-tax',
  'contribution',
  'contribution-fee',
  'recovered',
  'coupon',
  'extra-orders',
  'effort',
  'lost-contest',
] as const
export type LineLabel = (typeof lineLabels)[number]

/** A part of an option's loss, in the smallest unit; below zero it is money in. */
export type AmountLine = { readonly label: LineLabel; readonly minor: bigint }

/** The lines in the given order, without those of zero. */
export function linesOf(
  parts: readonly (readonly [label: LineLabel, minor: bigint])[],
): readonly AmountLine[] {
  return parts.filter(([, minor]) => minor !== 0n).map(([label, minor]) => ({ label, minor }))
}

export function lossOf(lines: readonly AmountLine[]): bigint {
  return lines.reduce((sum, { minor }) => sum + minor, 0n)
}
