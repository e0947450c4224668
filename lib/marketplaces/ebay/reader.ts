import type { ReaderSpec } from '#lib/reading/spec.ts'

export const ebayReader: ReaderSpec = {
  marketplace: 'ebay',
  sites: [{ host: 'www.ebay.com', country: 'US', currency: 'USD', dayFirst: false, language: 'en' }],
  pages: [],
  labels: {},
  signedOut: { css: [], url: [], title: [] },
  noise: [],
}
