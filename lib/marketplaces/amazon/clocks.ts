import type { ClockRule } from '../contract.ts'

/**
 * Answer times on Amazon for seller-fulfilled orders, compared 2026-11-23 with public copies of Amazon's help.
 * Hours run through weekends and holidays. Where two copies differ, the shorter time is used.
 */
const base = {
  checkedOn: '2026-11-23',
  expiresOn: '2027-03-23',
  zone: 'America/Los_Angeles',
} as const

export const clocks: readonly ClockRule[] = [
  {
    ...base,
    id: 'amz.msg.reply',
    appliesTo: 'message',
    amount: 24,
    unit: 'hours',
    from: 'last-buyer-message',
    onExpiry: 'clocks.expiry.amazon-message',
    source: 'Seller Central help 200549770, 202152030 (undated copies)',
    confidence: 'medium',
  },
  {
    // The EU text says "make sure", the US text recommends it.
    ...base,
    id: 'amz.return.answer',
    appliesTo: 'return',
    amount: 24,
    unit: 'hours',
    from: 'opened',
    onExpiry: 'clocks.expiry.amazon-return',
    source: 'Seller Central help G200708210 (US, IT, BR copies)',
    confidence: 'medium',
  },
  {
    // A newer copy says 72 hours; the older 48 is the safe alarm.
    ...base,
    id: 'amz.a2z.noReplyGrant',
    appliesTo: 'claim',
    amount: 48,
    unit: 'hours',
    from: 'last-buyer-message',
    onExpiry: 'clocks.expiry.amazon-claim-silence',
    source: 'Seller Central help 27951 (undated copy)',
    confidence: 'low',
  },
  {
    // Runs from Amazon's e-mail, which cannot be earlier than the claim.
    ...base,
    id: 'amz.a2z.infoReply',
    appliesTo: 'claim',
    amount: 72,
    unit: 'hours',
    from: 'opened',
    onExpiry: 'clocks.expiry.amazon-claim-info',
    source: 'Seller Central help G202041210',
    confidence: 'medium',
  },
  {
    ...base,
    id: 'amz.cb.reply',
    appliesTo: 'payment-dispute',
    amount: 7,
    unit: 'calendar-days',
    from: 'opened',
    onExpiry: 'clocks.expiry.amazon-chargeback',
    source: 'Seller Central help G202145040 (US copy and a NL copy, undated)',
    confidence: 'medium',
  },
]

/** Zone in which a site's days end, by the end of its host name. */
export const zones: Readonly<Record<string, string>> = {
  'amazon.com': 'America/Los_Angeles',
  'amazon.ca': 'America/Los_Angeles',
  'amazon.com.mx': 'America/Los_Angeles',
  'amazon.com.br': 'America/Sao_Paulo',
  'amazon.co.uk': 'Europe/London',
  'amazon.ie': 'Europe/Dublin',
  'amazon.de': 'Europe/Berlin',
  'amazon.fr': 'Europe/Paris',
  'amazon.es': 'Europe/Madrid',
  'amazon.it': 'Europe/Rome',
  'amazon.nl': 'Europe/Amsterdam',
  'amazon.com.be': 'Europe/Brussels',
  'amazon.pl': 'Europe/Warsaw',
  'amazon.se': 'Europe/Stockholm',
  'amazon.com.tr': 'Europe/Istanbul',
  'amazon.ae': 'Asia/Dubai',
  'amazon.sa': 'Asia/Riyadh',
  'amazon.eg': 'Africa/Cairo',
  'amazon.co.za': 'Africa/Johannesburg',
  'amazon.in': 'Asia/Kolkata',
  'amazon.sg': 'Asia/Singapore',
  'amazon.co.jp': 'Asia/Tokyo',
  'amazon.com.au': 'Australia/Sydney',
  'sellercentral-japan.amazon.com': 'Asia/Tokyo',
  'sellercentral-europe.amazon.com': 'Europe/Berlin',
}
