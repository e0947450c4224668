import type { MarketplaceRules } from '../contract.ts'
import { clocks } from './clocks.ts'
import { entitlements } from './entitlements.ts'
import { composers, forms } from './messages.ts'

/** What Amazon rules, gathered. */
export const amazonRules: MarketplaceRules = {
  id: 'amazon',
  name: 'Amazon',
  clocks,
  forms,
  composers,
  entitlements,
  collectsContribution: {
    allowed: false,
    why: 'entitlements.contribution.amazon',
    source: 'Amazon Business Solutions Agreement S-2.2 and S-3.2, 2026-06-18',
    checkedOn: '2026-11-23',
    confidence: 'high',
  },
}
