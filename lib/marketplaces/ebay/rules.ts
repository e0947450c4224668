import type { MarketplaceRules } from '../contract.ts'
import { clocks } from './clocks.ts'
import { entitlements } from './entitlements.ts'
import { composers, forms } from './messages.ts'

/** What eBay rules, gathered. */
export const ebayRules: MarketplaceRules = {
  id: 'ebay',
  name: 'eBay',
  clocks,
  forms,
  composers,
  entitlements,
  collectsContribution: {
    allowed: false,
    why: 'entitlements.contribution.ebay',
    source: 'eBay User Agreement, effective 2026-06-28',
    checkedOn: '2026-11-23',
    confidence: 'high',
  },
}
