import type { ReaderSpec } from '#lib/reading/spec.ts'

export const amazonReader: ReaderSpec = {
  marketplace: 'amazon',
  sites: [{ host: 'sellercentral.amazon.com', country: 'US', currency: 'USD', dayFirst: false, language: 'en' }],
  pages: [],
  labels: {},
  signedOut: { css: [], url: [], title: [] },
  noise: [],
}
