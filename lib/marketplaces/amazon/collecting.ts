import type { MarketplaceRules } from '../contract.ts'

/** Whether money may be asked of the buyer for a second shipment. */
export const collectsContribution: MarketplaceRules['collectsContribution'] = {
  allowed: false,
  why: 'entitlements.contribution.amazon',
  source: 'Amazon Business Solutions Agreement S-2.2 and S-3.2, 2026-06-18',
  checkedOn: '2026-11-23',
  confidence: 'high',
}
