import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import type { Situation } from '#lib/order/situations.ts'
import type { Snippet } from './types.ts'

/** The snippet may be used here. Without a situation, every situation counts. */
export function fits(
  snippet: Snippet,
  marketplace: SellingMarketplace,
  situation?: Situation,
): boolean {
  const here = snippet.marketplaces?.includes(marketplace) ?? true
  return here && (situation === undefined || snippet.situations.includes(situation))
}
