import type { RetentionRule } from '../retention-rule.ts'

/** No document names a number of days; 90 cover returns and claims of 30 days and an appeal of 30. */
export const retention: RetentionRule = {
  marketplace: 'ebay',
  days: 90,
  hardLimitMonths: 18,
  holdsByLawOnly: false,
  source: 'our own choice',
  checkedOn: '2026-11-23',
  confidence: 'low',
}
