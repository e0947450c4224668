import type { RetentionRule } from '../retention-rule.ts'

/**
 * Personal data 30 days after delivery, data that are not personal 18 months (since 2025-11-25). The
 * policy binds those who use the interfaces for programs; it is kept here as the bar.
 */
export const retention: RetentionRule = {
  marketplace: 'amazon',
  days: 30,
  hardLimitMonths: 18,
  holdsByLawOnly: true,
  source:
    'Amazon Data Protection Policy, developer-docs.amazon.com/sp-api/changelog/updates-to-the-data-protection-policy-and-acceptable-use-policy (2025-10-27)',
  checkedOn: '2026-11-23',
  confidence: 'medium',
}
