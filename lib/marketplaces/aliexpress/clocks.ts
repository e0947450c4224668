import type { ClockRule } from '../contract.ts'

/**
 * Answer times on AliExpress, compared 2026-11-23 with the seller rules (2026-06 capture) and secondary readings of
 * the dispute rule, whose current page was not available: the countdown on the page wins. Seller pages show
 * Pacific time.
 */
const base = {
  checkedOn: '2026-11-23',
  expiresOn: '2027-03-23',
  zone: 'America/Los_Angeles',
} as const

export const clocks: readonly ClockRule[] = [
  {
    ...base,
    id: 'ae.msg.reply',
    appliesTo: 'message',
    amount: 24,
    unit: 'hours',
    from: 'last-buyer-message',
    onExpiry: 'clocks.expiry.aliexpress-message',
    source: 'translated seller guides of 2021-12 (24-hour reply rate)',
    confidence: 'low',
  },
  {
    ...base,
    id: 'ae.dispute.answer',
    appliesTo: 'dispute',
    amount: 5,
    unit: 'calendar-days',
    from: 'opened',
    onExpiry: 'clocks.expiry.aliexpress-dispute',
    source: 'secondary readings of the dispute rule, 2021 to 2024',
    confidence: 'medium',
  },
  {
    ...base,
    id: 'ae.cancel.answer',
    appliesTo: 'cancellation',
    amount: 72,
    unit: 'hours',
    from: 'opened',
    onExpiry: 'clocks.expiry.aliexpress-cancellation',
    source: 'AliExpress Marketplace Sellers Conditions, 2026-06-29',
    confidence: 'high',
  },
]

/** Zone in which a site's days end, by the end of its host name. */
export const zones: Readonly<Record<string, string>> = {
  'aliexpress.com': 'America/Los_Angeles',
}
