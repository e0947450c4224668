import type { FactSpec, PageSpec } from '#lib/reading/spec.ts'
import { kinds } from '../reasons.ts'
import { listedItems, listedMember, listedName } from './orders.ts'
import { memberName, orderId, skip } from './order.ts'

/**
 * The list of returns, a view of Seller Hub's orders. Source: a content script that reads its inline
 * JSON (2026); the rows' own markup was not seen, nor the view's exact address. What the JSON says of
 * a row's return comes first, then the row's words.
 */
const afterColon = '^(?:[^:：]{2,30}[:：]\\s*)?(.+)$'

const reason: FactSpec['from'] = [
  { hook: 'listedReason', take: afterColon },
  { label: 'returnReason' },
]

const rowFacts: Readonly<Record<string, FactSpec>> = {
  'dispute.id': { as: 'id', pattern: '\\d{6,19}', from: [{ href: '[?&]returnId=(\\d{6,19})' }] },
  'dispute.reason': { as: 'text', expected: true, from: reason },
  'dispute.kind': { as: 'word', expected: true, words: kinds, from: reason },
  'dispute.status': {
    as: 'text',
    expected: true,
    from: [
      { hook: 'listedStatus' },
      { label: 'disputeStatus' },
      { css: '.return-status, [class*="status" i]', nth: 'first', take: '^(.{3,80})$', weak: true },
    ],
  },
  'dispute.openedAt': {
    as: 'time',
    expected: true,
    from: [{ hook: 'listedDate', take: afterColon }, { label: 'openedOn' }],
  },
  'dispute.respondBy': { as: 'time', from: [{ label: 'respondBy' }, { hook: 'rowDeadline' }] },
  'dispute.requested': {
    as: 'money',
    from: [{ hook: 'listedRefund' }, { label: 'requested' }, { label: 'claimTotal', weak: true }],
  },
  'order.id': {
    as: 'id',
    pattern: orderId,
    from: [{ href: '[?&]orderid=([0-9-]+)' }, { label: 'orderId' }],
  },
  'buyer.username': {
    as: 'id',
    pattern: memberName,
    expected: true,
    from: [{ hook: 'listedBuyer' }, { hook: 'rowBuyer' }, ...listedMember],
  },
  'buyer.name': listedName,
}

export const returnsPage: PageSpec = {
  page: 'return',
  address: ['^/sh/ord/return', '^/sh/ord/?(?:[?#]|$)', '^/sh/ord/(?!details)', '^/mys/returns'],
  ready: ['rows'],
  loading: ['.progress-spinner', '[aria-label="Loading" i]'],
  skip: [...skip, '.my-note-row'],
  skipUnder: 'foreign',
  facts: {},
  rows: {
    expected: true,
    rows: [{ hook: 'returnRows' }],
    require: ['dispute.id'],
    facts: rowFacts,
    lists: { items: listedItems },
  },
  emptyText:
    "(?:no|0) (?:open )?returns? (?:found|match|to show|yet)|you (?:don't|do not) have any (?:open )?returns|keine rückgaben|aucun retour|nessuna restituzione|no (?:tienes|hay) (?:ninguna )?devoluciones|geen retouren|brak zwrotów|没有退货",
}
