import type { MarketplaceRules } from '../contract.ts'
import { clocks } from './clocks.ts'
import { entitlements } from './entitlements.ts'
import { collectsContribution } from './collecting.ts'
import { composers, forms } from './messages.ts'
import { times } from './times.ts'

/** What AliExpress rules, gathered. */
export const aliexpressRules: MarketplaceRules = {
  id: 'aliexpress',
  name: 'AliExpress',
  clocks,
  times,
  forms,
  composers,
  entitlements,
  collectsContribution,
}
