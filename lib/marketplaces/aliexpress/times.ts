import type { TimeRule } from '#lib/clocks/types.ts'

/**
 * What else runs on AliExpress beside the answer, compared 2026-11-23 with secondary readings of the dispute rule,
 * whose current page was not available: the countdown on the page wins.
 */
const base = {
  checkedOn: '2026-11-23',
  expiresOn: '2027-03-23',
  zone: 'America/Los_Angeles',
} as const

export const times: readonly TimeRule[] = [
  {
    ...base,
    id: 'ae.appeal',
    what: 'appeal',
    whose: 'ours',
    pages: ['dispute'],
    amount: 7,
    unit: 'calendar-days',
    from: 'decided',
    onExpiry: 'clocks.expiry.aliexpress-appeal',
    source: 'a secondary reading of the dispute rule, undated',
    confidence: 'low',
  },
  {
    ...base,
    id: 'ae.dispute.platform',
    what: 'platform',
    whose: 'theirs',
    pages: ['dispute'],
    amount: 7,
    unit: 'calendar-days',
    from: 'opened',
    onExpiry: 'clocks.expiry.aliexpress-platform',
    source: 'secondary readings of the dispute rule, 2021 to 2024',
    confidence: 'medium',
  },
  {
    ...base,
    id: 'ae.return.ship',
    what: 'return-shipping',
    whose: 'theirs',
    pages: ['dispute'],
    amount: 10,
    unit: 'calendar-days',
    from: 'agreed',
    onExpiry: 'clocks.expiry.aliexpress-return-shipping',
    source: 'secondary readings of the dispute rule, 2024',
    confidence: 'medium',
  },
  {
    ...base,
    id: 'ae.dispute.buyerLatest',
    what: 'claim-window',
    whose: 'theirs',
    pages: ['messages', 'dispute'],
    amount: 15,
    unit: 'calendar-days',
    from: 'completed',
    onExpiry: 'clocks.expiry.aliexpress-claim-window',
    source: 'copies of AliExpress help, 2021 to 2024',
    confidence: 'medium',
  },
]
