import type { FactSpec, ListSpec, PageSpec, Rung } from '#lib/reading/spec.ts'
import {
  deliveredAt,
  listingTitle,
  memberName,
  orderId,
  realName,
  shipBy,
  shipments,
  shippedAt,
  skip,
  statusWords,
} from './order.ts'

/**
 * Lists of orders: Seller Hub's `/sh/ord/` and, for accounts without it, My eBay's `/mys/sold`.
 * Source: content scripts that read them in 2023–2026. Rows are told apart by their order numbers.
 */

/** A row's buyer by member name, where the page links or names one. */
export const listedMember: readonly Rung[] = [
  { hook: 'buyerUsername' },
  { label: 'username' },
  { label: 'buyer', take: '^([A-Za-z0-9._*-]{2,64})(?:\\s*\\(\\s*[\\d.,]+\\s*\\))?$' },
  { label: 'buyer', take: '\\(([A-Za-z0-9._*-]*[A-Za-z][A-Za-z0-9._*-]*)\\)$' },
]

export const listedName: FactSpec = {
  as: 'text',
  pattern: '[^\\d@/]{2,80}',
  from: [{ hook: 'rowBuyerName' }, { hook: 'buyerName' }, realName],
}

/** Places of a row that say how it stands; a cell that holds more than its status says too much. */
const leaves = 'td, div, span, strong, b, p, a, button, [role="cell"], [role="gridcell"]'

const status: FactSpec['from'] = [
  { css: '.order-status', take: '^(.{3,80})$' },
  { label: 'orderStatus', take: '^(.{3,80})$' },
  { css: leaves, take: `^((?:${statusWords}|shipping overdue|overdue).{0,40})$`, weak: true },
]

const itemFacts: Readonly<Record<string, FactSpec>> = {
  title: {
    as: 'text',
    expected: true,
    from: [
      { css: '.item-title a[href*="/itm/"], a.item-title', nth: 'first', take: listingTitle },
      { css: 'a[href*="/itm/"]', take: listingTitle },
      { css: '.item-title', nth: 'first', take: listingTitle },
    ],
  },
  listingId: {
    as: 'id',
    pattern: '\\d{9,15}',
    from: [{ href: '/itm/(?:[^/?#]+/)?(\\d{9,15})' }, { label: 'itemId' }],
  },
  sku: { as: 'text', from: [{ label: 'sku' }] },
  variation: { as: 'text', combine: 'join', from: [{ hook: 'variation' }] },
  quantity: {
    as: 'count',
    from: [{ label: 'quantity', take: '^[x×]?\\s?(\\d{1,5})(?=\\s*(?:\\(|$))' }],
  },
  unitPrice: { as: 'money', from: [{ label: 'unitPrice' }] },
}

export const listedItems: ListSpec = {
  rows: [{ hook: 'rowItems' }],
  require: ['title'],
  facts: itemFacts,
}

const rowFacts: Readonly<Record<string, FactSpec>> = {
  'order.id': {
    as: 'id',
    pattern: orderId,
    from: [
      { css: '[data-ordernumber]', attr: 'data-ordernumber' },
      { href: '[?&]orderid=([0-9-]+)' },
      { label: 'orderId' },
      { text: '(?<![\\d-])(\\d{2}-\\d{5}-\\d{5})(?![\\d-])' },
    ],
  },
  'order.status': { as: 'text', expected: true, from: status },
  'order.placedAt': {
    as: 'time',
    from: [{ label: 'sold' }, { text: `(?:sold|verkauft)(?: am| on)? (.{4,14})` }],
  },
  'order.paidAt': { as: 'time', from: [{ label: 'paid' }] },
  'order.shipBy': {
    as: 'time',
    from: [
      { css: '.order-status', take: shipBy },
      { label: 'shipBy' },
      { css: leaves, take: shipBy },
    ],
  },
  'order.shippedAt': {
    as: 'time',
    from: [
      { css: '.order-status', take: shippedAt },
      { label: 'shipped' },
      { css: leaves, take: shippedAt },
    ],
  },
  'order.deliveredAt': {
    as: 'time',
    from: [
      { css: '.order-status', take: deliveredAt },
      { label: 'delivered' },
      { css: leaves, take: deliveredAt },
    ],
  },
  'order.service': { as: 'text', from: [{ label: 'service' }] },
  'buyer.username': {
    as: 'id',
    pattern: memberName,
    expected: true,
    from: [
      { hook: 'rowBuyer' },
      { href: '/fdbk/feedback_profile/[^?#]*[?&](?:[^#]*&)?q=([A-Za-z0-9._*-]{2,64})(?:&|#|$)' },
      ...listedMember,
    ],
  },
  'buyer.name': listedName,
  // British codes look like nothing else; bare digits could be anything.
  'buyer.postalCode': {
    as: 'text',
    from: [{ line: '^([A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})$' }],
  },
  'charges.items': {
    as: 'money',
    from: [{ label: 'subtotalOnly' }, { css: leaves, take: '^(.{2,18}) subtotal$' }],
  },
  'charges.total': { as: 'money', from: [{ label: 'rowTotal' }] },
}

export const ordersPage: PageSpec = {
  page: 'orders',
  address: ['^/sh/ord/?(?:[?#]|$)', '^/sh/ord/(?!details|return)', '^/mys/(?:sold|home|overview)'],
  ready: ['rows'],
  loading: ['.progress-spinner', '[aria-label="Loading" i]'],
  skip: [...skip, '.my-note-row', '[ordernumber]:not([data-ordernumber])'],
  skipUnder: 'foreign',
  facts: {},
  rows: {
    expected: true,
    rows: [{ hook: 'orderRows' }],
    require: ['order.id'],
    facts: rowFacts,
    lists: { items: listedItems, shipments },
  },
  emptyText:
    "results: 0\\b|no orders (?:found|match|to show|yet)|you (?:don't|do not) have any orders|0 results|keine bestellungen|aucune commande|nessun ordine|no (?:tienes|hay) (?:ningún )?pedidos|geen bestellingen|brak zamówień|没有订单|沒有訂單",
}
