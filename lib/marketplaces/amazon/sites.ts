import type { SiteSpec } from '#lib/reading/spec.ts'

/**
 * Hosts of Seller Central, as listed in public catalogues and extensions (2019–2026); Ireland,
 * Turkey and South Africa are Amazon marketplaces without a public mention of their host. Any host
 * may show orders of other marketplaces: the currency here only settles a bare sign, the day order
 * only a date in figures, the country only a zone word with two meanings.
 */
const hosts: readonly (readonly [
  end: string,
  country: string,
  currency: string,
  language: string,
])[] = [
  ['sellercentral.amazon.com', 'US', 'USD', 'en-US'],
  ['sellercentral.amazon.ca', 'CA', 'CAD', 'en-CA'],
  ['sellercentral.amazon.com.mx', 'MX', 'MXN', 'es-MX'],
  ['sellercentral.amazon.com.br', 'BR', 'BRL', 'pt-BR'],
  ['sellercentral.amazon.co.uk', 'GB', 'GBP', 'en-GB'],
  ['sellercentral.amazon.ie', 'IE', 'EUR', 'en-IE'],
  ['sellercentral.amazon.de', 'DE', 'EUR', 'de-DE'],
  ['sellercentral.amazon.fr', 'FR', 'EUR', 'fr-FR'],
  ['sellercentral.amazon.it', 'IT', 'EUR', 'it-IT'],
  ['sellercentral.amazon.es', 'ES', 'EUR', 'es-ES'],
  ['sellercentral.amazon.nl', 'NL', 'EUR', 'nl-NL'],
  ['sellercentral.amazon.se', 'SE', 'SEK', 'sv-SE'],
  ['sellercentral.amazon.pl', 'PL', 'PLN', 'pl-PL'],
  ['sellercentral.amazon.com.be', 'BE', 'EUR', 'fr-BE'],
  ['sellercentral.amazon.com.tr', 'TR', 'TRY', 'tr-TR'],
  ['sellercentral-europe.amazon.com', 'EU', 'EUR', 'en-GB'],
  ['sellercentral.amazon.ae', 'AE', 'AED', 'en-AE'],
  ['sellercentral.amazon.sa', 'SA', 'SAR', 'en-SA'],
  ['sellercentral.amazon.eg', 'EG', 'EGP', 'en-EG'],
  ['sellercentral.amazon.co.za', 'ZA', 'ZAR', 'en-ZA'],
  ['sellercentral.amazon.in', 'IN', 'INR', 'en-IN'],
  ['sellercentral.amazon.co.jp', 'JP', 'JPY', 'ja-JP'],
  ['sellercentral-japan.amazon.com', 'JP', 'JPY', 'ja-JP'],
  ['sellercentral.amazon.com.au', 'AU', 'AUD', 'en-AU'],
  ['sellercentral.amazon.sg', 'SG', 'SGD', 'en-SG'],
]

/** Sites that print the month before the day. Japan prints the year first, then the month. */
const monthFirst = ['US', 'JP']

export const amazonSites: readonly SiteSpec[] = hosts.map(
  ([host, country, currency, language]) => ({
    host,
    country,
    currency,
    dayFirst: !monthFirst.includes(country),
    language,
  }),
)
