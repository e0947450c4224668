import { buyerLanguage } from './contact.ts'
import {
  asinPattern,
  dateText,
  orderIdPattern,
  productLink,
  trackingPattern,
  loading,
  loadingText,
} from './shapes.ts'
import { reasonWords } from '../reason-words.ts'
import type { FactSpec, PageSpec } from '#lib/reading/spec.ts'

/**
 * Buyer messages: the open thread of the inbox (classes of a userscript used in production through
 * 2026-06). Threads opened before stay in the document, hidden; the engine reads what can be seen
 * only. The list of threads is never read: its rows belong to other buyers.
 */

const context = '.case-context'
const knownThread = '.message-component, .case-context'
const sent = '.sent-message-component'
const robot = '[class*="system-message"], [class*="amazon-message"], [class*="auto-message"]'
const isSent = `:is(${sent}, ${sent} *)`

/**
 * Why the buyer has a dispute, where the page calls it a reason. The thread's topic is none: a
 * question about the delivery is not yet a dispute about it.
 */
const reason: FactSpec['from'] = [
  { label: 'returnReason', within: context },
  { label: 'claimReason', within: context, weak: true },
  { label: 'reason', within: context, weak: true },
]

const orderFacts: Readonly<Record<string, FactSpec>> = {
  'order.placedAt': { as: 'time', from: [{ label: 'purchased', take: dateText, within: context }] },
  'order.shipBy': {
    as: 'time',
    end: 'last',
    from: [{ label: 'shipBy', take: dateText, within: context }],
  },
  'order.deliverBy': {
    as: 'time',
    end: 'last',
    from: [{ label: 'deliverBy', take: dateText, within: context }],
  },
  'order.service': { as: 'text', from: [{ label: 'service', within: context }] },
  'order.salesChannel': { as: 'text', from: [{ label: 'channel', within: context }] },
  'charges.total': { as: 'money', from: [{ label: 'grandTotal', within: context }] },
}

export const threadPage: PageSpec = {
  page: 'messages',
  address: ['^/messaging/inbox'],
  ready: ['messages', 'buyer.name', 'order.id'],
  loading,
  loadingText,
  facts: {
    'order.id': {
      as: 'id',
      pattern: orderIdPattern,
      expected: true,
      from: [
        {
          css: '[data-ph-capture-attribute-order-id]',
          attr: 'data-ph-capture-attribute-order-id',
          within: context,
        },
        { css: 'kat-link', attr: 'label', within: context },
        {
          css: '.case-context-content, .case-context',
          nth: 'first',
          take: orderIdPattern,
          weak: true,
        },
        // Links of the thread list may name other orders: only where nothing of the thread is known by class.
        {
          css: '[data-ph-capture-attribute-order-id]',
          attr: 'data-ph-capture-attribute-order-id',
          unless: knownThread,
          weak: true,
        },
        { css: 'kat-link', attr: 'label', unless: knownThread, weak: true },
        { label: 'orderId', within: context, weak: true },
        { label: 'orderId', unless: knownThread, weak: true },
        { url: `[?&](?:ss|si|orderId|orderID)=(${orderIdPattern})(?!\\d)` },
      ],
    },
    'buyer.name': {
      as: 'text',
      from: [
        { css: '.case-message-view-header .buyer-name' },
        { css: '.buyer-name' },
        { hook: 'nameAtRelay', weak: true },
      ],
    },
    'buyer.language': buyerLanguage,
    'dispute.reason': { as: 'text', from: reason },
    'dispute.kind': { as: 'word', words: reasonWords, from: reason },
    ...orderFacts,
  },
  lists: {
    messages: {
      rows: [{ css: '.message-component' }, { hook: 'bubbles' }],
      require: ['body'],
      wanted: 'oldest-first',
      expected: true,
      facts: {
        from: {
          as: 'word',
          words: { seller: ['seller'], platform: ['platform'], buyer: ['buyer'] },
          from: [
            { always: 'seller', when: isSent },
            { always: 'seller', when: '[class*="sent-message"]' },
            { always: 'platform', when: robot },
            // Where the class of sent ones has a new name, messages that have one more class may be sent.
            { always: 'buyer', when: `:has(${sent}) .message-component` },
            {
              always: 'buyer',
              when: '.message-component',
              unless: ':has(.message-component[class*=" "]) .message-component',
            },
            { hook: 'bubbleSide' },
          ],
        },
        at: {
          as: 'time',
          from: [
            { css: '.case-message-view-message-date' },
            { css: '[class*="message-date"], time', weak: true },
            // Under another class: a line that is a day and a time of day.
            { line: String.raw`^(?=.{8,40}$)\D{0,16}\d[^!?]*\d{1,2}[:.h]\d{2}[^!?]*$`, weak: true },
            { hook: 'bubbleDate', weak: true },
          ],
        },
        body: {
          as: 'prose',
          from: [
            { css: '.message-body-text:not([class*="translat"])' },
            { css: '[class*="message-body"]:not([class*="translat"])', nth: 'first', weak: true },
            { hook: 'bubbleBody', weak: true },
          ],
        },
        attachments: {
          as: 'count',
          from: [
            { css: '.file-attachment-chip-file-name', count: true },
            { css: '.file-attachment-list li', count: true },
            {
              css: 'a[class*="attachment"], [class*="attachment-item"], [class*="attachment-name"]',
              count: true,
            },
            { hook: 'bubbleFiles' },
          ],
        },
      },
    },
    items: {
      rows: [{ hook: 'contextItems' }, { hook: 'looseItem' }],
      require: ['title'],
      // The context pane comes seconds after the thread.
      expected: true,
      facts: {
        title: {
          as: 'text',
          from: [
            { css: '.case-context-product-details kat-link', attr: 'label', nth: 'first' },
            // Without `nth`: the first link may hold only the picture.
            { css: '.case-context-product-details kat-link' },
            { css: '.case-context-product-details a', nth: 'first' },
            {
              css: 'kat-link[href*="/dp/"], kat-link[href*="/gp/product/"]',
              attr: 'label',
              weak: true,
            },
            { css: 'a[href*="/dp/"], a[href*="/gp/product/"]', weak: true },
          ],
        },
        listingId: {
          as: 'id',
          pattern: asinPattern,
          from: [
            { css: '.case-context-asin-id', take: `(?<![A-Z0-9])(${asinPattern})$` },
            {
              css: 'kat-link[href*="/dp/"], kat-link[href*="/gp/product/"]',
              attr: 'href',
              take: productLink,
            },
            { href: productLink },
            { label: 'contextAsin', weak: true },
          ],
        },
        sku: { as: 'text', from: [{ label: 'sku' }] },
        quantity: {
          as: 'count',
          from: [
            { css: '.case-context-order-quantity', take: String.raw`(\d{1,5})\D*$` },
            { label: 'quantity' },
          ],
        },
        unitPrice: { as: 'money', from: [{ label: 'unitPrice' }] },
      },
    },
    shipments: {
      rows: [{ within: context, whole: true }, { hook: 'loosePane' }],
      require: ['trackingNumber'],
      facts: {
        carrier: { as: 'text', from: [{ label: 'carrier' }] },
        trackingNumber: { as: 'id', pattern: trackingPattern, from: [{ hook: 'trackingNumber' }] },
        shippedAt: { as: 'time', from: [{ label: 'shipDate', take: dateText }] },
      },
    },
  },
}
