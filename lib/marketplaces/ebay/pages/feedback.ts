import type { PageSpec } from '#lib/reading/spec.ts'
import { listingTitle, skip } from './order.ts'

/**
 * Feedback that buyers left, `/fdbk/feedback_profile/<member>?q=<buyer>`. Source: an order page's link
 * (2026) and scrapers that name the parts of an entry (`fdbk-comment-…`, 2024–25). eBay prints no
 * number, only "positive", "neutral" or "negative": no rating is given. Masked buyers are left out.
 */
const comment = '[data-test-id^="fdbk-comment"], [data-testid^="fdbk-comment"]'
const context = '[data-test-id^="fdbk-context"], [data-testid^="fdbk-context"]'
const item = '[data-test-id^="fdbk-item"], [data-testid^="fdbk-item"]'

export const feedbackPage: PageSpec = {
  page: 'feedback',
  address: ['^/fdbk/feedback_profile', '^/fdbk/mweb_profile', '^/fdbk/leave_feedback'],
  ready: ['rows'],
  skip,
  facts: {},
  rows: {
    expected: true,
    rows: [{ hook: 'feedbackRows' }],
    require: ['feedback.text'],
    facts: {
      'feedback.text': {
        as: 'prose',
        from: [{ css: comment, nth: 'first' }, { hook: 'feedbackText' }],
      },
      'buyer.username': {
        as: 'id',
        pattern: '(?!ebay$)[A-Za-z0-9._-]{2,64}',
        from: [
          { css: context, take: '^(?:[^:：]{2,20}[:：]\\s*)?([^\\s(]+)' },
          { label: 'buyer', take: '^([^\\s(]+)' },
          { hook: 'buyerUsername' },
        ],
      },
    },
    lists: {
      items: {
        rows: [{ whole: true }],
        require: ['title'],
        facts: {
          title: {
            as: 'text',
            from: [
              { css: 'a[href*="/itm/"]', take: listingTitle },
              { css: item, take: '^(.+?)(?:\\s*\\(#?\\d{9,15}\\))?$' },
            ],
          },
          listingId: {
            as: 'id',
            pattern: '\\d{9,15}',
            from: [
              { href: '/itm/(?:[^/?#]+/)?(\\d{9,15})' },
              { css: item, take: '\\(#?(\\d{9,15})\\)$' },
            ],
          },
        },
      },
    },
  },
  emptyText:
    '(?:no|0) feedback (?:found|received|to show|results)|keine bewertungen|aucune évaluation',
}
