import type { OptionKind } from '#lib/resolution/quote.ts'
import type { QuoteInView } from './use-quote.ts'

export type SliderMark = {
  readonly key:
    | 'partialKeepingProfit'
    | 'partialBelowReship'
    | 'contributionNoProfit'
    | 'contributionNoLoss'
    | 'contributionEqualsOther'
  /** In the smallest unit. */
  readonly at: bigint
  /** The way out that it is compared with. */
  readonly other?: OptionKind
}

export type SliderPath = 'terms.partialRefund' | 'terms.contribution'

/** The points of an amount at which the answer turns, ascending; those that no amount reaches are left out. */
export function marksOf(
  path: SliderPath,
  view: Pick<QuoteInView, 'quote' | 'contribution'>,
): readonly SliderMark[] {
  return pointsOf(path, view).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function pointsOf(
  path: SliderPath,
  { quote: { breakEven }, contribution }: Pick<QuoteInView, 'quote' | 'contribution'>,
): readonly SliderMark[] {
  const mark = (key: SliderMark['key'], at: bigint | undefined, other?: OptionKind) =>
    at === undefined ? [] : [{ key, at, ...(other ? { other } : {}) }]
  if (path === 'terms.partialRefund') {
    return [
      ...mark('partialKeepingProfit', breakEven.partialKeepingProfit),
      ...mark('partialBelowReship', breakEven.partialBelowReship),
    ]
  }
  const { orderKeepsProfit, shipmentPaysForItself, equalsBestOther } = contribution.marks
  return [
    ...mark('contributionEqualsOther', equalsBestOther?.amount, equalsBestOther?.kind),
    ...mark('contributionNoProfit', orderKeepsProfit),
    ...mark('contributionNoLoss', shipmentPaysForItself),
  ]
}
