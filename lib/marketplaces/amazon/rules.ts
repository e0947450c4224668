import type { MarketplaceRules } from '../contract.ts'
import { clocks } from './clocks.ts'
import { entitlements } from './entitlements.ts'
import { composers, forms } from './messages.ts'
import { collectsContribution, optionMarks } from './option-marks.ts'

/** What Amazon rules, gathered. */
export const amazonRules: MarketplaceRules = {
  id: 'amazon',
  name: 'Amazon',
  clocks,
  forms,
  composers,
  entitlements,
  collectsContribution,
  optionMarks,
}
