import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import type { Facts } from '#lib/order/schema.ts'

/**
 * In an open eBay return a part refund can be offered once: a seller wiki of 2018 says so, and no other
 * source (low confidence), so it is told and never enforced.
 */
export function isOneTimeOffer(marketplace: SellingMarketplace | undefined, facts: Facts): boolean {
  return marketplace === 'ebay' && facts.dispute !== undefined
}
