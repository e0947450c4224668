import type { BreakEven } from '#lib/resolution/break-even.ts'

export type SliderMark = {
  readonly key:
    'partialKeepingProfit' | 'partialBelowReship' | 'contributionNoProfit' | 'contributionNoLoss'
  /** In the smallest unit. */
  readonly at: bigint
}

/** The points of an amount at which the answer turns; those that no amount reaches are left out. */
export function marksOf(
  path: 'terms.partialRefund' | 'terms.contribution',
  breakEven: BreakEven,
): readonly SliderMark[] {
  const keys =
    path === 'terms.partialRefund'
      ? (['partialKeepingProfit', 'partialBelowReship'] as const)
      : (['contributionNoProfit', 'contributionNoLoss'] as const)
  return keys.flatMap((key) => {
    const at = breakEven[key]
    return at === undefined ? [] : [{ key, at }]
  })
}
