import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import type { Complaint } from '#lib/order/situations.ts'
import type { Snippet } from './types.ts'

/** The snippet may be used here. Without a complaint, every one counts. */
export function fits(
  snippet: Snippet,
  marketplace: SellingMarketplace,
  complaint?: Complaint,
): boolean {
  const here = snippet.marketplaces?.includes(marketplace) ?? true
  return here && (complaint === undefined || snippet.complaints.includes(complaint))
}
