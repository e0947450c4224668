import type { ListSpec, PageSpec } from '#lib/reading/spec.ts'
import { at, dateAt, inLine, rowBuyer, rowItems, rowOrderId, skip, stateWord } from './pairs.ts'
import { dateText, loading, loadingText, orderIdPattern } from './shapes.ts'

/**
 * The list of orders: the table of `/orders-v3` (columns and words of 2026; accounts differ in their
 * columns, so none is found by its number alone), and the cards of the refreshed layout, whose
 * markup is not public. Several rows are listed and none is the agent's; a search that leaves one
 * row is read as that order.
 */

/** A cell of date and time alone, "3 hours ago" before them. */
const dateCell = String.raw`^(?!.*\p{L}\s?[:：])(\D{0,30}\d{0,3}\D{1,30}\d{1,4}[-./年\s].{3,50})$`

const row: ListSpec = {
  rows: [{ hook: 'orderBlocks' }],
  require: ['order.id'],
  facts: {
    'order.id': rowOrderId,
    'order.placedAt': {
      as: 'time',
      expected: true,
      from: [
        { label: 'purchased', take: dateText },
        { css: 'td:nth-child(2)', when: '.cell-body-title', take: dateCell, weak: true },
        { label: 'purchased', take: dateCell, weak: true },
        inLine('purchased'),
      ],
    },
    'order.shipBy': dateAt('shipBy', { end: 'last' }),
    'order.deliverBy': dateAt('deliverBy', { end: 'last' }),
    'order.status': {
      as: 'text',
      from: [
        { css: '.main-status' },
        ...stateWord,
        { label: 'state', take: '^(.{2,40})$', weak: true },
      ],
    },
    'order.salesChannel': { as: 'text', from: at('channel') },
    'buyer.name': rowBuyer,
    'charges.items': { as: 'money', from: [{ hook: 'one itemSubtotal' }] },
    'charges.total': { as: 'money', from: at('orderTotal') },
  },
  lists: { items: { ...rowItems, require: ['listingId'] } },
}

export const ordersPage: PageSpec = {
  page: 'orders',
  address: [
    `^/orders-v3(?!/order/)`,
    `^/amazonsell/orders(?!/(?:container/|${orderIdPattern}))`,
    '^/gp/orders-v2/list',
  ],
  root: ['#MYO-app', 'main', '[role="main"]', '#sc-content-container'],
  ready: ['rows'],
  emptyText:
    "no orders (?:were )?found|no orders match|there are no orders|you (?:don't|do not) have any orders|keine bestellungen gefunden|es wurden keine bestellungen gefunden|aucune commande (?:n'a été )?trouvée|nessun ordine trovato|no se (?:ha|han) encontrado (?:ningún pedido|pedidos)|注文が見つかりません|注文はありません|未找到(?:任何)?订单|没有(?:找到)?订单|geen bestellingen gevonden|nie znaleziono zamówień|nenhum pedido encontrado|inga beställningar hittades|sipariş bulunamadı",
  loading,
  loadingText,
  skip,
  facts: {},
  rows: row,
}
