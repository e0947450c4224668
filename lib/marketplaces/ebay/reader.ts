import type { ReaderData } from '#lib/reading/spec.ts'
import { valueTables } from '#lib/reading/values/table-data.ts'
import { ebayNoise } from './hooks/text-places.ts'
import { ebayLabels } from './labels.ts'
import { composerPage } from './pages/composer.ts'
import { feedbackPage } from './pages/feedback.ts'
import { messagesPage } from './pages/messages.ts'
import { orderPage } from './pages/order.ts'
import { ordersPage } from './pages/orders.ts'
import { casePage, inquiryPage, paymentDisputePage } from './pages/requests.ts'
import { returnMessagePage } from './pages/return-message.ts'
import { returnPage } from './pages/return.ts'
import { returnsPage } from './pages/returns.ts'
import { trackingPage } from './pages/tracking.ts'
import { ebayPatterns, ebaySelectors } from './patterns.ts'
import { ebaySites } from './sites.ts'

/** How Amends reads eBay. */
export const ebayReader: ReaderData = {
  marketplace: 'ebay',
  sites: ebaySites,
  pages: [
    orderPage,
    returnPage,
    messagesPage,
    returnMessagePage,
    trackingPage,
    ordersPage,
    returnsPage,
    inquiryPage,
    casePage,
    paymentDisputePage,
    composerPage,
    feedbackPage,
  ],
  labels: ebayLabels,
  tables: valueTables,
  hookWords: { patterns: ebayPatterns, vocabularies: ebaySelectors },
  state: {
    after: String.raw`\$meshorder_C=\(window\.\$meshorder_C\|\|\[\]\)\.concat\(`,
    typeKeys: ['_type'],
    textKey: { list: 'textSpans', text: 'text' },
  },
  signedOut: {
    css: [
      '#signin-form',
      'form[action*="/signin/"]',
      'input#userid[name="userid"]',
      '#captcha_form',
    ],
    url: ['^https://signin\\.ebay\\.', '^https://[^/]+/splashui/'],
    title: [
      '^sign in or register',
      '^pardon our interruption',
      '^security measure',
      '^verify yourself',
      '^checking your browser',
      '^einloggen',
    ],
  },
  noise: ebayNoise,
}
