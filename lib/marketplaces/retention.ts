import { retention as aliexpress } from './aliexpress/retention.ts'
import { retention as amazon } from './amazon/retention.ts'
import { retention as ebay } from './ebay/retention.ts'
import type { RetentionRule } from './retention-rule.ts'
import { zoneOf } from './rules.ts'

const rules: readonly RetentionRule[] = [amazon, ebay, aliexpress]

/** The rule for a case of this marketplace; of a carrier's page, whose buyer may be anybody's, the strictest. */
export function retentionRuleOf(marketplace: string): RetentionRule {
  return rules.find((rule) => rule.marketplace === marketplace) ?? amazon
}

/** The zone in which a site's days begin; UTC for a site that is not listed. */
export function retentionZoneOf(marketplace: string, site: string): string {
  const rule = rules.find((each) => each.marketplace === marketplace)
  return (rule && zoneOf(rule.marketplace, site)) ?? 'UTC'
}
