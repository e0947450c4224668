import type { ListSpec, PageSpec } from '#lib/reading/spec.ts'
import { memberName, orderId, skip } from './order.ts'

/**
 * The open thread of the inbox, `/cnt/ViewMessage`. Source: four tools that read it in 2025 and 2026.
 * The list beside it shows other buyers: only its active card is read, for the member name.
 */
const thread = '.msg-content-view, [data-testid="messages-thread"]'
const theirs = '.app-conversation__message-bubble__grey'
/** Ours carry the plain class alone, or stand with known ones of theirs: an unknown class may be theirs. */
const ours =
  '[class="app-conversation__message-bubble"], [data-testid="app-conversation"]:has(.app-conversation__message-bubble__grey) .app-conversation__message-bubble, .msg-content-view:has(.app-conversation__message-bubble__grey) .app-conversation__message-bubble'

export const messages: ListSpec = {
  expected: true,
  rows: [
    { css: '.app-conversation__message-bubble', within: '[data-testid="app-conversation"]' },
    { css: '.app-conversation__message-bubble' },
    { hook: 'bubbles' },
  ],
  require: ['from'],
  printed: 'newest-first',
  wanted: 'oldest-first',
  facts: {
    from: {
      as: 'word',
      words: { seller: ['seller'], buyer: ['buyer'] },
      from: [
        { always: 'buyer', when: theirs },
        { always: 'seller', when: ours, unless: theirs },
        { hook: 'bubbleAuthor' },
      ],
    },
    at: {
      as: 'time',
      from: [{ css: '.app-conversation__message-bubble__posted-time' }, { hook: 'bubbleTime' }],
    },
    body: { as: 'prose', from: [{ hook: 'bubbleBody' }] },
    attachments: { as: 'count', from: [{ hook: 'bubbleFiles' }] },
  },
}

export const threadItems: ListSpec = {
  rows: [{ css: '.app-base-item-card' }, { whole: true, within: thread }],
  require: ['title'],
  facts: {
    title: {
      as: 'text',
      from: [
        { css: '.app-base-item-card__item-title a[href*="/itm/"]' },
        { css: 'h1 a[href*="/itm/"], h2 a[href*="/itm/"]' },
      ],
    },
    listingId: {
      as: 'id',
      pattern: '\\d{9,15}',
      from: [{ href: '/itm/(?:[^/?#]+/)?(\\d{9,15})' }],
    },
  },
}

export const messagesPage: PageSpec = {
  page: 'messages',
  address: ['^/cnt/ViewMessage', '^/mye/myebay/messages', '^/mesgweb/ViewMessage'],
  ready: ['messages'],
  loading: ['.skeleton-avatar', '[role="progressbar"]'],
  skip,
  facts: {
    'buyer.username': {
      as: 'id',
      pattern: `(?!ebay$)${memberName}`,
      expected: true,
      from: [
        { css: '.card__item--active .card__username' },
        { css: '[aria-current="true"] p, [aria-selected="true"] p', nth: 'first' },
        { hook: 'buyerUsername', within: thread },
        { hook: 'buyerUsername', weak: true },
      ],
    },
    // Only where the thread's own head prints it; bubbles may name other orders.
    'order.id': {
      as: 'id',
      pattern: orderId,
      from: [{ href: '[?&]orderid=([0-9-]+)', within: '.app-base-item-card' }],
    },
  },
  lists: { messages, items: threadItems },
}
