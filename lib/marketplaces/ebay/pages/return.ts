import type { FactSpec, ListSpec, PageSpec } from '#lib/reading/spec.ts'
import { listingTitle, memberName, namedBuyer, orderId, realName, skip } from './order.ts'

/**
 * Return details, `/rtn/Return/ReturnsDetail`, `/rt/ReturnDetails`. Source: a content script that
 * reads these pages (2026): landmarks and English labels. Neither the place of the respond-by date
 * nor the markup of the history was seen, so both are read from sentences and dated entries.
 */

/** Headlines that name the page, not the state of the return. */
const pageTitle =
  '^(?!(?:returns?|request|item|return request|manage returns?)(?: details?| summary)?$)(?!rückgabe(?:details|n)?$)(?!(?:détails du )?retour$)(.{4,160})$'

/**
 * eBay's reasons as printed, by what they mean for the dispute; the first kind that matches counts.
 * Source: the names of ReturnReason in eBay's Post-Order API v2.8.0 and the wordings of its help
 * pages; words in other languages are our own translation.
 */
const kinds = wordLists({
  'changed-mind':
    "changed my mind|changed mind|change of mind|don't like it|no longer need|doesn't fit|does not fit|wrong size|too small|too big|too large|better price|by mistake|accidentally|ordered wrong|ordered the wrong|ordered a different|bought the wrong|returning gift|returning a gift|no reason" +
    '|meinung geändert|nicht mehr benötigt|gefällt mir nicht|passt nicht|falsche größe|günstigeren preis|aus versehen|versehentlich|falsch bestellt' +
    "|changé d'avis|plus besoin|mauvaise taille|cambiato idea|ripensamento|taglia sbagliata|per errore|par erreur|por error|cambiado de opinión|ya no lo necesito|talla incorrecta|van gedachten veranderd|niet meer nodig|verkeerde maat|zmiana zdania|zły rozmiar",
  'not-received':
    "didn't receive|did not receive|not received|hasn't arrived|has not arrived|didn't arrive|did not arrive|never arrived|nicht erhalten|nicht angekommen|pas reçu|non ricevuto|no recibido|niet ontvangen|nie otrzyma",
  'late-delivery': 'arrived late|too late|zu spät|trop tard|in ritardo|demasiado tarde|te laat',
  damaged:
    'damaged|broken|beschädigt|kaputt|zerbrochen|endommagé|cassé|danneggiato|rotto|dañado|roto|beschadigd|kapot|uszkodzon|zniszczon',
  'wrong-item':
    'wrong item|received the wrong|received a different item|sent the wrong|different item|incorrect item|not the item i ordered|falscher artikel|falschen artikel|mauvais objet|mauvais article|oggetto sbagliato|artículo equivocado|verkeerd artikel|niewłaściwy przedmiot',
  'not-as-described':
    "doesn't match|does not match|not as described|different from|defective|doesn't work|does not work|not working|faulty|missing|incomplete|fake|counterfeit|authentic|expired" +
    '|nicht wie beschrieben|entspricht nicht|defekt|funktioniert nicht|fehlen|fehlt|fälschung|abgelaufen' +
    '|non conforme|ne correspond pas|défectueux|ne fonctionne pas|manquant|non corrisponde|difettoso|non funziona|no coincide|no corresponde|defectuoso|no funciona|komt niet overeen|werkt niet|ontbre|niezgodny|nie działa|wadliwy',
  unauthorised: "didn't authori|unauthori",
  cancellation: 'cancel',
})

function wordLists(lists: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).map(([key, words]) => [key, words.split('|')]))
}

const reason: FactSpec['from'] = [
  { label: 'returnReason', within: '.rtn-summary-detail-info' },
  { label: 'returnReason' },
]

const facts: Readonly<Record<string, FactSpec>> = {
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
    words: wordLists({
      replacement: 'replacement|exchange|ersatz|umtausch',
      'return-and-refund': 'return and refund|return for refund|return for a refund',
      refund: 'refund|money back|erstattung',
    }),
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

const items: ListSpec = {
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
      from: [{ label: 'quantity', take: '^[x×]?\\s?(\\d{1,5})(?=\\s*(?:\\(|$))' }],
    },
    unitPrice: { as: 'money', from: [{ label: 'unitPrice' }] },
  },
}

const messages: ListSpec = {
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

const offers: ListSpec = {
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
  facts,
  lists: { items, messages, 'dispute.offers': offers },
}
