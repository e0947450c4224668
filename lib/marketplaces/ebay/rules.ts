import type { MarketplaceRules } from '../contract.ts'
import { clocks } from './clocks.ts'
import { entitlements } from './entitlements.ts'
import { collectsContribution } from './collecting.ts'
import { composers, forms } from './messages.ts'
import { times } from './times.ts'

/** What eBay rules, gathered. */
export const ebayRules: MarketplaceRules = {
  id: 'ebay',
  name: 'eBay',
  clocks,
  times,
  forms,
  composers,
  entitlements,
  collectsContribution,
}
