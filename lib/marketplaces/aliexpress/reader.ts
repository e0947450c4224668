import type { ReaderSpec } from '#lib/reading/spec.ts'

export const aliexpressReader: ReaderSpec = {
  marketplace: 'aliexpress',
  sites: [{ host: 'csp.aliexpress.com', country: 'US', currency: 'USD', dayFirst: false, language: 'en' }],
  pages: [],
  labels: {},
  signedOut: { css: [], url: [], title: [] },
  noise: [],
}
