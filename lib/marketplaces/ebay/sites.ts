import type { SiteSpec } from '#lib/reading/spec.ts'

/**
 * Country sites of eBay. Source: public repositories that name seller paths on them (com, co.uk, de,
 * com.au, it, fr, ie, ca) and eBay's list of country sites for the rest, as of November 2026.
 * The path is the same on every site; sellers abroad often work on ebay.com in their own language.
 */
const countries: readonly (readonly [
  host: string,
  country: string,
  currency: string,
  language: string,
])[] = [
  ['www.ebay.com', 'US', 'USD', 'en'],
  ['www.ebay.co.uk', 'GB', 'GBP', 'en'],
  ['www.ebay.de', 'DE', 'EUR', 'de'],
  ['www.ebay.at', 'AT', 'EUR', 'de'],
  ['www.ebay.ch', 'CH', 'CHF', 'de'],
  ['www.ebay.fr', 'FR', 'EUR', 'fr'],
  ['www.ebay.it', 'IT', 'EUR', 'it'],
  ['www.ebay.es', 'ES', 'EUR', 'es'],
  ['www.ebay.nl', 'NL', 'EUR', 'nl'],
  ['www.ebay.be', 'BE', 'EUR', 'nl'],
  ['www.benl.ebay.be', 'BE', 'EUR', 'nl'],
  ['www.befr.ebay.be', 'BE', 'EUR', 'fr'],
  ['www.ebay.ie', 'IE', 'EUR', 'en'],
  ['www.ebay.pl', 'PL', 'PLN', 'pl'],
  ['www.ebay.ca', 'CA', 'CAD', 'en'],
  ['www.cafr.ebay.ca', 'CA', 'CAD', 'fr'],
  ['www.ebay.com.au', 'AU', 'AUD', 'en'],
  ['www.ebay.com.hk', 'HK', 'HKD', 'zh'],
  ['www.ebay.com.my', 'MY', 'MYR', 'en'],
  ['www.ebay.com.sg', 'SG', 'SGD', 'en'],
  ['www.ebay.ph', 'PH', 'PHP', 'en'],
  ['www.ebay.in', 'IN', 'INR', 'en'],
  ['www.ebay.com.tw', 'TW', 'TWD', 'zh'],
]

/**
 * Hosts beside `www.` that an agent may stand on: sign-in, the old inbox, payment disputes, and the
 * older homes of item-not-received requests, returns, selling records, labels and buyer reports.
 * Only `.com` was seen of `pmtdispute`, `gslblui` and `spd`.
 */
const beside = [
  'www',
  'signin',
  'mesg',
  'pmtdispute',
  'postorder',
  'returns',
  'k2b-bulk',
  'gslblui',
  'spd',
]

export const ebaySites: readonly SiteSpec[] = countries.flatMap(
  ([host, country, currency, language]) =>
    (host.startsWith('www.ebay.') ? beside : ['www']).map((name) => ({
      host: host.replace(/^www/, name),
      country,
      currency,
      // Only the United States put the month first.
      dayFirst: country !== 'US',
      language,
    })),
)
