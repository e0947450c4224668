import type { MarketplaceRules } from '../contract.ts'
import { clocks } from './clocks.ts'
import { entitlements } from './entitlements.ts'
import { collectsContribution } from './collecting.ts'
import { composers, forms } from './messages.ts'

/** What eBay rules, gathered. */
export const ebayRules: MarketplaceRules = {
  id: 'ebay',
  name: 'eBay',
  clocks,
  forms,
  composers,
  entitlements,
  collectsContribution,
}
