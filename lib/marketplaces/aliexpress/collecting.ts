import type { MarketplaceRules } from '../contract.ts'

/** Whether money may be asked of the buyer for a second shipment. */
export const collectsContribution: MarketplaceRules['collectsContribution'] = {
  allowed: true,
  why: 'entitlements.contribution.aliexpress',
  source: 'AliExpress Marketplace Sellers Conditions, 2026-06-29',
  checkedOn: '2026-11-23',
  confidence: 'medium',
}
