import type { FactSpec, ListSpec, PageSpec } from '#lib/reading/spec.ts'
import { kinds, wishes } from '../reasons.ts'
import { listingTitle, memberName, namedBuyer, orderId, realName, skip } from './order.ts'

/**
 * Return details, `/rtn/Return/ReturnsDetail`, `/rt/ReturnDetails`. Source: a content script that
 * reads these pages (2026): landmarks and English labels. Neither the place of the respond-by date
 * nor the markup of the history was seen, so both are read from sentences and dated entries.
 */

/** Headlines that name the page, not the state of the return. */
const pageTitle =
  '^(?!(?:returns?|request|item|return request|manage returns?)(?: details?| summary)?$)(?!rückgabe(?:details|n)?$)(?!(?:détails du )?retour$)(.{4,160})$'

/** A sentence that only sets a deadline: no state when it stands below the title. */
export const onlyDeadline =
  '(?!(?:please |bitte )?(?:respond|reply|you have|antwort|sie haben|répond|vous avez|rispond|hai tempo|tienes|reageer|odpowied))'

/** A headline right below the page's title. */
export const belowTitle = 'h1 + h2, h1 + div > h2:first-child'

/** A headline below the page's title that says how the return stands: a whole sentence with its verb. */
const returnState = `^${onlyDeadline}(?!.*\\?$)(?=.*(?:respond|waiting|closed|refunded|accepted|declined|(?:has|was|been|is) (?:shipped|returned|delivered|sent)|sent (?:it|the item) back|on its way|warte|antwort|geschlossen|erstattet|zurückge|versendet|répond|attente|clos|rembours|renvoyé|retourné|accepté|rispond|attesa|chius|rimbors|restituit|rispedit|responde|espera|cerrad|reembols|devuel|reageer|wacht|gesloten|terug))(.{12,160})$`

const reason: FactSpec['from'] = [
  { label: 'returnReason', within: '.rtn-summary-detail-info' },
  { label: 'returnReason' },
]

export const returnFacts: Readonly<Record<string, FactSpec>> = {
  'dispute.id': {
    as: 'id',
    pattern: '\\d{6,19}',
    expected: true,
    from: [{ label: 'returnId' }, { url: '[?&]returnId=(\\d{6,19})' }],
  },
  'dispute.reason': { as: 'text', expected: true, from: reason },
  'dispute.kind': { as: 'word', expected: true, words: kinds, from: reason },
  'dispute.status': {
    as: 'text',
    expected: true,
    from: [
      { css: '#primaryText, .primaryText' },
      { label: 'disputeStatus', weak: true },
      { css: 'h1, [role="heading"][aria-level="1"]', take: pageTitle },
      { css: belowTitle, take: returnState, weak: true },
    ],
  },
  'dispute.openedAt': {
    as: 'time',
    expected: true,
    from: [{ hook: 'openedOn' }, { label: 'openedOn' }],
  },
  'dispute.respondBy': {
    as: 'time',
    from: [{ hook: 'headlineDeadline' }, { label: 'respondBy' }, { hook: 'sentenceDeadline' }],
  },
  'dispute.requested': { as: 'money', expected: true, from: [{ label: 'requested' }] },
  'dispute.buyerWants': {
    as: 'word',
    words: wishes,
    from: [{ label: 'wants' }],
  },
  'dispute.buyerComment': {
    as: 'prose',
    from: [{ label: 'comments', take: '^(?![-–—\\s]*$)([\\s\\S]+)$' }],
  },
  'dispute.evidenceFiles': { as: 'count', from: [{ hook: 'buyerFiles' }] },
  'order.id': {
    as: 'id',
    pattern: orderId,
    expected: true,
    from: [{ label: 'orderId' }, { href: '[?&]orderid=([0-9-]+)', weak: true }],
  },
  'charges.refunded': { as: 'money', absolute: true, from: [{ label: 'refundIssued' }] },
  'order.placedAt': { as: 'time', from: [{ label: 'purchased' }, { hook: 'purchasedOn' }] },
  'order.deliveredAt': { as: 'time', from: [{ hook: 'deliveredOn' }] },
  'buyer.username': {
    as: 'id',
    pattern: memberName,
    expected: true,
    from: [
      ...namedBuyer,
      { hook: 'buyerField' },
      { label: 'buyer' },
      { label: 'username' },
      { hook: 'buyerUsername', weak: true },
    ],
  },
  'buyer.name': { as: 'text', pattern: '[^\\d@/]{2,80}', from: [{ hook: 'buyerName' }, realName] },
}

export const returnedItems: ListSpec = {
  expected: true,
  rows: [{ hook: 'returnedItem' }, { whole: true }],
  require: ['title'],
  facts: {
    title: {
      as: 'text',
      expected: true,
      from: [
        { css: '#rtn-item-text', take: listingTitle },
        {
          css: '#rtn-item-title, .rtn-item-module-title, .rtn-item-title-horizontal',
          take: listingTitle,
        },
        { css: 'a[href*="/itm/"], a[href*="ViewItem"]', take: listingTitle },
        { hook: 'plainTitle' },
      ],
    },
    listingId: {
      as: 'id',
      pattern: '\\d{9,15}',
      expected: true,
      from: [
        { label: 'itemId' },
        { href: '(?:/itm/(?:[^/?#]+/)?|ViewItem[^#]*[?&]item=)(\\d{9,15})' },
      ],
    },
    variation: { as: 'text', combine: 'join', from: [{ hook: 'variation' }] },
    quantity: {
      as: 'count',
      from: [
        { label: 'quantity', take: '^[x×]?\\s?(\\d{1,5})(?=\\s*(?:\\(|$))' },
        {
          line: '^(?:Qty|Quantity|Anzahl|Menge|Quantité|Quantità|Cantidad|Aantal|Ilość)[.:]? [x×]?(\\d{1,5})$',
          weak: true,
        },
      ],
    },
    unitPrice: { as: 'money', from: [{ label: 'unitPrice' }] },
  },
}

export const history: ListSpec = {
  rows: [{ hook: 'writtenEntries' }],
  require: ['body', 'from'],
  printed: 'newest-first',
  wanted: 'oldest-first',
  facts: {
    from: {
      as: 'word',
      words: { seller: ['seller'], buyer: ['buyer'] },
      from: [{ hook: 'entryAuthor' }],
    },
    at: { as: 'time', from: [{ hook: 'entryDate' }] },
    body: { as: 'prose', from: [{ hook: 'entryText' }] },
  },
}

export const offers: ListSpec = {
  rows: [{ hook: 'offerEntries' }],
  require: ['by', 'kind'],
  printed: 'newest-first',
  wanted: 'oldest-first',
  facts: {
    by: {
      as: 'word',
      words: { platform: ['ebay'], buyer: ['buyer'], seller: ['you', 'seller'] },
      from: [{ css: '*', nth: 'first', take: '^(?:you|(?:the |your )?(?:seller|buyer)|ebay)\\b' }],
    },
    kind: {
      as: 'word',
      words: {
        'partial-refund': ['partial refund', 'discount'],
        replacement: ['replacement', 'exchange'],
        'return-and-refund': ['return and refund', 'return for refund', 'return for a refund'],
        refund: ['refund'],
      },
      from: [{ css: '*', nth: 'first' }],
    },
    amount: { as: 'money', from: [{ css: '*', nth: 'first' }] },
    comment: { as: 'prose', from: [{ hook: 'entryText' }] },
  },
}

export const returnPage: PageSpec = {
  page: 'return',
  address: [
    '^/rtn/Return/ReturnsDetail',
    '^/rt/ReturnDetails',
    '^/mesh/returns/',
    '^/Return/ReturnsDetail',
  ],
  ready: ['dispute.reason', 'dispute.requested', 'order.id', 'dispute.id'],
  loading: ['[role="progressbar"]', '.progress-spinner'],
  skip,
  skipUnder: 'foreign',
  facts: returnFacts,
  lists: { items: returnedItems, messages: history, 'dispute.offers': offers },
}
