import type { MarketplaceRules } from '../contract.ts'
import { clocks } from './clocks.ts'
import { entitlements } from './entitlements.ts'
import { composers, forms } from './messages.ts'

/** What AliExpress rules, gathered. */
export const aliexpressRules: MarketplaceRules = {
  id: 'aliexpress',
  name: 'AliExpress',
  clocks,
  forms,
  composers,
  entitlements,
  collectsContribution: {
    allowed: true,
    why: 'entitlements.contribution.aliexpress',
    source: 'AliExpress Marketplace Sellers Conditions, 2026-06-29',
    checkedOn: '2026-11-23',
    confidence: 'medium',
  },
}
