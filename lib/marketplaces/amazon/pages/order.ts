import type { FactSpec, ListSpec, PageSpec, Rung } from '#lib/reading/spec.ts'
import {
  asinPattern,
  dateText,
  loadingText,
  moneyText,
  orderIdPattern,
  positiveText,
  productLink,
  trackingPattern,
} from './shapes.ts'

/**
 * Order details: `/orders-v3/order/{id}` by its test ids (stable 2019–2026 in public code), and the
 * refreshed `/amazonsell/…` layout, whose markup is not public, by its words. Classes are asked
 * after test ids; the words carry a page whose classes and test ids were all renamed.
 */

const proceedsBox = '.order-details-bordered-box-sale-proceeds'

function summary(name: string): Rung {
  return { css: `[data-test-id="order-summary-${name}-value"]` }
}

/** The order's own line: in the totals box, else outside the items, else of the only item. */
function charge(
  orderKey: string,
  itemKeys: readonly string[],
  more: Partial<FactSpec> = {},
): FactSpec {
  const take = more.absolute ? moneyText : positiveText
  return {
    as: 'money',
    ...more,
    from: [
      { label: orderKey, within: proceedsBox },
      { hook: `order ${orderKey}`, take, weak: true },
      ...itemKeys.map((key): Rung => ({ hook: `only item ${key}`, take, weak: true })),
    ],
  }
}

const facts: Readonly<Record<string, FactSpec>> = {
  'order.id': {
    as: 'id',
    pattern: orderIdPattern,
    expected: true,
    from: [
      { css: '[data-test-id="order-id-value"]' },
      { label: 'orderId' },
      { url: `/(?:order|orders)/(${orderIdPattern})(?!\\d)` },
      { url: `[?&](?:orderId|orderID|amazonOrderId|amazon-order-id)=(${orderIdPattern})(?!\\d)` },
    ],
  },
  'order.status': {
    as: 'text',
    from: [
      { css: '[data-test-id="item-status-label"] .main-status' },
      { css: '.main-status', weak: true },
      { hook: 'status', weak: true },
      { hook: 'statusColumn', weak: true },
      { hook: 'cancelled', weak: true },
    ],
  },
  'order.placedAt': {
    as: 'time',
    expected: true,
    from: [summary('purchase-date'), { label: 'purchased', take: dateText }],
  },
  'order.shipBy': {
    as: 'time',
    end: 'last',
    expected: true,
    from: [summary('shipby'), { label: 'shipBy', take: dateText }],
  },
  'order.deliverBy': {
    as: 'time',
    end: 'last',
    expected: true,
    from: [summary('deliverby'), { label: 'deliverBy', take: dateText }],
  },
  'order.deliveredAt': { as: 'time', from: [{ label: 'delivered', take: dateText }] },
  'order.service': {
    as: 'text',
    from: [summary('shipping-service'), { hook: 'orderService', weak: true }],
  },
  'order.salesChannel': { as: 'text', from: [summary('sales-channel'), { label: 'channel' }] },
  'buyer.name': {
    as: 'text',
    expected: true,
    from: [
      { css: '[data-test-id="buyer-name-with-link"]' },
      {
        css: '[data-test-id="shipping-section-contact-buyer-value"]',
        take: '^(?:[^:：]{2,40}[:：]\\s*)?(.+)$',
      },
      { hook: 'contactName' },
    ],
  },
  'buyer.city': { as: 'text', from: [{ hook: 'city' }] },
  // The address comes later than the rest: as long as it is missed, the page is worth another look.
  'buyer.postalCode': { as: 'text', expected: true, from: [{ hook: 'postalCode' }] },
  'buyer.country': { as: 'text', from: [{ hook: 'country' }] },
  'charges.items': charge('itemsTotal', ['itemSubtotal']),
  'charges.shipping': charge('shipping', ['shipping']),
  'charges.tax': {
    ...charge('tax', ['tax']),
    from: [...charge('tax', ['tax']).from, { hook: 'onlyItemTax', weak: true }],
  },
  'charges.discount': charge('promotion', ['promotion'], { absolute: true }),
  'charges.total': charge('grandTotal', ['itemTotal', 'grandTotal']),
  'charges.refunded': charge('refund', ['refund'], { absolute: true }),
  // The heading of the box has the same words: only a line of its table counts.
  'earnings.total': { as: 'money', from: [{ label: 'proceeds', within: `${proceedsBox} table` }] },
}

/** What tells a product wherever one is listed. */
export const itemFacts: Readonly<Record<string, FactSpec>> = {
  title: {
    as: 'text',
    expected: true,
    from: [
      { css: '.myo-list-orders-product-name-cell a div', nth: 'first' },
      { css: '.myo-list-orders-product-name-cell a', nth: 'first' },
      { css: 'a[href*="/gp/product/"], a[href*="/dp/"]', weak: true },
      {
        css: 'kat-link[href*="/gp/product/"], kat-link[href*="/dp/"]',
        attr: 'label',
        weak: true,
      },
      { hook: 'titleBeforeAsin', weak: true },
    ],
  },
  listingId: {
    as: 'id',
    pattern: asinPattern,
    from: [
      {
        css: '.product-name-column-word-wrap-break-all',
        take: `ASIN\\s?[:：]?\\s?(${asinPattern})(?![A-Z0-9])`,
      },
      { href: productLink },
      { label: 'asin' },
    ],
  },
  sku: {
    as: 'text',
    from: [
      {
        css: '.product-name-column-word-wrap-break-all',
        take: String.raw`^[^:：]*SKU[^:：]*[:：]\s?(.+)$`,
      },
      // The whole line: a label's neighbour ends at a comment or a place to break the line.
      {
        line: String.raw`^[\p{L} .-]{0,24}SKU\s?[:：]\s?([^\s:：]{1,60})$`,
        weak: true,
      },
      { label: 'sku', weak: true },
    ],
  },
}

const items: ListSpec = {
  rows: [{ hook: 'itemRows' }],
  require: ['listingId'],
  expected: true,
  facts: {
    ...itemFacts,
    variation: { as: 'text', combine: 'join', from: [{ label: 'variation' }] },
    quantity: {
      as: 'count',
      expected: true,
      from: [{ hook: 'quantity' }, { label: 'quantity', weak: true }],
    },
    unitPrice: {
      as: 'money',
      from: [
        { hook: 'unitPrice' },
        { label: 'unitPriceWithTax', take: moneyText, weak: true },
        { label: 'unitPrice', take: moneyText, weak: true },
      ],
    },
    total: {
      as: 'money',
      from: [
        { label: 'itemTotal', take: positiveText },
        {
          css: '.a-row.a-text-bold [postion="last"], .a-row .a-text-bold[postion="last"]',
          take: positiveText,
          weak: true,
        },
      ],
    },
  },
}

const shipments: ListSpec = {
  rows: [{ hook: 'packageRows' }],
  require: [],
  facts: {
    carrier: {
      as: 'text',
      pattern: String.raw`(?!.*\d{4})[^:：]{2,50}`,
      from: [{ label: 'carrier' }, { hook: 'carrierColumn', weak: true }],
    },
    trackingNumber: { as: 'id', pattern: trackingPattern, from: [{ hook: 'trackingNumber' }] },
    shippedAt: {
      as: 'time',
      from: [
        { label: 'shipDate', take: dateText },
        { hook: 'shipDateColumn', weak: true },
      ],
    },
  },
  lists: {
    events: {
      rows: [{ hook: 'eventRows' }],
      require: ['at', 'status'],
      wanted: 'newest-first',
      facts: {
        at: { as: 'time', from: [{ hook: 'eventTime' }] },
        status: { as: 'text', from: [{ hook: 'eventStatus' }] },
        place: { as: 'text', from: [{ hook: 'eventPlace' }] },
      },
    },
  },
}

export const orderPage: PageSpec = {
  page: 'order',
  address: [
    `^/orders-v3/order/${orderIdPattern}(?!/(?:confirm-shipment|cancel-order|messaging-center|refund))`,
    `^/amazonsell/orders/${orderIdPattern}`,
    `^/amazonsell/order-details.*[?&]orderId=${orderIdPattern}`,
  ],
  root: ['#MYO-app', 'main', '[role="main"]', '#sc-content-container'],
  ready: ['order.id', 'order.placedAt', 'items'],
  loading: [
    '.a-spinner',
    '.a-icon-spinner',
    'kat-spinner',
    '.kat-spinner',
    '[data-test-id*="loading"]',
  ],
  loadingText,
  facts,
  lists: { items, shipments },
}
