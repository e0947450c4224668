import type { RetentionRule } from '../retention-rule.ts'

/** No document names a number of days; 90 cover disputes of 15 days after completion and an appeal. */
export const retention: RetentionRule = {
  marketplace: 'aliexpress',
  days: 90,
  hardLimitMonths: 18,
  holdsByLawOnly: false,
  source: 'our own choice',
  checkedOn: '2026-11-23',
  confidence: 'low',
}
