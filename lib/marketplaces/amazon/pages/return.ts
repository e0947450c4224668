import type { ListSpec, PageSpec } from '#lib/reading/spec.ts'
import { loading, loadingText, orderIdPattern, roots, trackingPattern } from './shapes.ts'
import {
  at,
  buyerWants,
  dateAt,
  kindOf,
  rowBuyer,
  rowItems,
  rowOrderId,
  skip,
  stateText,
} from './pairs.ts'

/**
 * Returns: version 2 (classes of a scraper of about 2025), the middle and the classic list, and the
 * newest `/manage/returns`, whose markup is not public. All but a few classes is read by words.
 */

const reason = [
  { css: '.return-reason-value' },
  ...at('returnReason'),
  ...at('reason', { weak: true }),
]

/** The parcel on its way back. Where the page does not call it so, its number may be the order's own. */
const shipments: ListSpec = {
  rows: [{ whole: true }],
  require: ['trackingNumber'],
  facts: {
    carrier: {
      as: 'text',
      pattern: String.raw`(?!.*\d{4})[^:：]{2,50}`,
      from: [...at('returnCarrier'), ...at('carrier', { weak: true })],
    },
    trackingNumber: { as: 'id', pattern: trackingPattern, from: at('returnTracking') },
  },
}

const row: ListSpec = {
  rows: [{ hook: 'orderBlocks' }],
  require: ['order.id'],
  facts: {
    'order.id': rowOrderId,
    'order.placedAt': dateAt('purchased'),
    'buyer.name': rowBuyer,
    'dispute.id': {
      as: 'id',
      pattern: String.raw`(?!${orderIdPattern})[A-Za-z0-9](?=[\w-]*\d)[\w-]{4,59}`,
      from: [...at('returnId'), ...at('rma', { weak: true })],
    },
    'dispute.reason': { as: 'text', expected: true, from: reason },
    'dispute.kind': kindOf(reason),
    'dispute.status': { as: 'text', from: stateText },
    'dispute.openedAt': dateAt('returnDate', { expected: true }),
    'dispute.respondBy': dateAt('respondBy'),
    'dispute.buyerComment': {
      as: 'prose',
      from: [{ css: '.customer-comment' }, ...at('comment')],
    },
    'dispute.buyerWants': buyerWants,
  },
  lists: { items: rowItems, shipments },
}

const shared = {
  page: 'return',
  root: roots,
  loading,
  loadingText,
  skip,
  skipUnder: 'foreign',
  facts: {},
} as const

export const returnsPage: PageSpec = {
  ...shared,
  address: [
    '^/gp/returns/list(?!/v2/actions)',
    '^/returns/list',
    '^/manage/returns',
    '^/amazonsell/orders/container/(?:gp/)?returns/',
  ],
  ready: ['rows'],
  emptyText:
    "no returns (?:were )?found|no return requests|there are no returns|you (?:don't|do not) have any returns|keine rücksendungen gefunden|aucun retour (?:n'a été )?trouvé|nessun reso trovato|no se (?:ha|han) encontrado (?:ninguna devolución|devoluciones)|返品(?:リクエスト)?が?(?:見つかりません|はありません)|未找到(?:任何)?退货|没有退货|geen retouren gevonden|nie znaleziono zwrotów|nenhuma devolução encontrada",
  rows: row,
}

/** The actions of one return: the whole page speaks of it. */
export const returnPage: PageSpec = {
  ...shared,
  address: [
    '^/gp/returns/list/v2/actions',
    '^/returns/manage-actions',
    '^/manage/returns/[^/?#]{6,}',
  ],
  ready: ['rows'],
  rows: {
    ...row,
    rows: [{ whole: true }],
    facts: {
      ...row.facts,
      'dispute.id': {
        ...row.facts['dispute.id'],
        as: 'id',
        from: [
          ...(row.facts['dispute.id']?.from ?? []),
          { url: '[?&]returnRequestId=([A-Za-z0-9-]{5,60})' },
        ],
      },
    },
  },
}
