import type { PageSpec } from '#lib/reading/spec.ts'
import { loading, loadingText, orderIdPattern, roots } from './shapes.ts'
import { dateAt, moneyAt, rowBuyer, rowItems, rowOrderId, skip } from './pairs.ts'

/**
 * The page that refunds an order. What the seller is about to refund, and why, are drafts and no
 * facts; what was refunded before is one. Its present markup is not public: all is read by words.
 */
export const refundPage: PageSpec = {
  page: 'refund',
  address: [
    '^/gp/orders-v2/refund',
    `^/orders-v3/order/${orderIdPattern}/refund`,
    '^/amazonsell/[^?#]*refund',
  ],
  root: ['.a-container', ...roots],
  ready: ['order.id', 'order.placedAt', 'charges.total', 'items'],
  loading,
  loadingText,
  skip,
  skipUnder: 'foreign',
  facts: {
    'order.id': {
      ...rowOrderId,
      from: [
        ...rowOrderId.from,
        { url: `(?:[?&](?:orderID|orderId|amazonOrderId)=|/)(${orderIdPattern})(?!\\d)` },
      ],
    },
    'order.placedAt': dateAt('purchased'),
    'buyer.name': rowBuyer,
    'charges.total': moneyAt('orderTotal'),
    'charges.refunded': { ...moneyAt('refunded'), absolute: true },
  },
  lists: {
    items: {
      ...rowItems,
      require: ['title'],
      expected: true,
    },
  },
}
