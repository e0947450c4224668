import type { ClockRule } from '../contract.ts'

/**
 * Answer times on eBay, compared 2026-11-23 with the help pages and the User Agreement (effective 2026-06-28).
 * The policy of the site where the buyer checked out applies. Free messages start no clock, only requests do.
 */
const base = {
  checkedOn: '2026-11-23',
  expiresOn: '2027-03-23',
  zone: 'America/Los_Angeles',
} as const

export const clocks: readonly ClockRule[] = [
  {
    ...base,
    id: 'ebay.req.answer.return',
    appliesTo: 'return',
    amount: 3,
    unit: 'business-days',
    from: 'opened',
    onExpiry: 'clocks.expiry.ebay-return',
    source: 'ebay.co.uk/help id=4701; eBay return policy as read 2026-06-23',
    confidence: 'high',
  },
  {
    ...base,
    id: 'ebay.req.answer.inquiry',
    appliesTo: 'inquiry',
    amount: 3,
    unit: 'business-days',
    from: 'opened',
    onExpiry: 'clocks.expiry.ebay-inquiry',
    source: 'ebay.co.uk/help id=4701',
    confidence: 'high',
  },
  {
    ...base,
    id: 'ebay.pd.reply',
    appliesTo: 'payment-dispute',
    amount: 5,
    unit: 'calendar-days',
    from: 'opened',
    onExpiry: 'clocks.expiry.ebay-payment-dispute',
    source: 'ebay.ca/help id=4799, ebay.ie/help id=5293',
    confidence: 'high',
  },
  {
    ...base,
    id: 'ebay.cancel.answer',
    appliesTo: 'cancellation',
    amount: 3,
    unit: 'calendar-days',
    from: 'opened',
    onExpiry: 'clocks.expiry.ebay-cancellation',
    source: 'eBay User Agreement, effective 2026-06-28; eBay order cancellation policy',
    confidence: 'high',
  },
]

/** Zone in which a site's days end, by the end of its host name. */
export const zones: Readonly<Record<string, string>> = {
  'ebay.com': 'America/Los_Angeles',
  'ebay.ca': 'America/Toronto',
  'ebay.co.uk': 'Europe/London',
  'ebay.ie': 'Europe/Dublin',
  'ebay.de': 'Europe/Berlin',
  'ebay.at': 'Europe/Vienna',
  'ebay.ch': 'Europe/Zurich',
  'ebay.fr': 'Europe/Paris',
  'ebay.it': 'Europe/Rome',
  'ebay.es': 'Europe/Madrid',
  'ebay.nl': 'Europe/Amsterdam',
  'ebay.be': 'Europe/Brussels',
  'ebay.pl': 'Europe/Warsaw',
  'ebay.com.au': 'Australia/Sydney',
  'ebay.com.sg': 'Asia/Singapore',
  'ebay.com.hk': 'Asia/Hong_Kong',
  'ebay.com.my': 'Asia/Kuala_Lumpur',
  'ebay.ph': 'Asia/Manila',
  'ebay.in': 'Asia/Kolkata',
  'ebay.com.tw': 'Asia/Taipei',
}

/** Whose public holidays a site's business days leave out, ISO 3166, by the end of its host name. */
export const countries: Readonly<Record<string, string>> = {
  'ebay.com': 'US',
  'ebay.ca': 'CA',
  'ebay.co.uk': 'GB',
  'ebay.ie': 'IE',
  'ebay.de': 'DE',
  'ebay.at': 'AT',
  'ebay.ch': 'CH',
  'ebay.fr': 'FR',
  'ebay.it': 'IT',
  'ebay.es': 'ES',
  'ebay.nl': 'NL',
  'ebay.be': 'BE',
  'ebay.pl': 'PL',
  'ebay.com.au': 'AU',
  'ebay.com.sg': 'SG',
  'ebay.com.hk': 'HK',
  'ebay.com.my': 'MY',
  'ebay.ph': 'PH',
  'ebay.in': 'IN',
  'ebay.com.tw': 'TW',
}
