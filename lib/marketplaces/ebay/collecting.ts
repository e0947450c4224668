import type { MarketplaceRules } from '../contract.ts'

/** Whether money may be asked of the buyer for a second shipment. */
export const collectsContribution: MarketplaceRules['collectsContribution'] = {
  allowed: false,
  why: 'entitlements.contribution.ebay',
  source: 'eBay User Agreement, effective 2026-06-28',
  checkedOn: '2026-11-23',
  confidence: 'high',
}
