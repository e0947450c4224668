import type { MarketplaceRules } from '../contract.ts'
import { clocks } from './clocks.ts'
import { entitlements } from './entitlements.ts'
import { collectsContribution } from './collecting.ts'
import { composers, forms } from './messages.ts'
import { times } from './times.ts'

/** What Amazon rules, gathered. */
export const amazonRules: MarketplaceRules = {
  id: 'amazon',
  name: 'Amazon',
  clocks,
  times,
  forms,
  composers,
  entitlements,
  collectsContribution,
}
