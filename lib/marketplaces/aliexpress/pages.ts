import type { PageSpec } from '../../reading/spec.ts'
import {
  buyerFacts,
  chargeFacts,
  disputeFacts,
  earningFacts,
  itemList,
  offerList,
  orderFacts,
  personName,
  shipmentList,
  time,
} from './facts.ts'
import { disputes, feedback, orders } from './list-pages.ts'
import { loading, loadingText, skip } from './page-parts.ts'
import { russianPages } from './russian-pages.ts'

/** The deadline of the shipment inside a sentence. */
const shipBefore = String.raw`(?:(?:请|须|需)\s*(?:在|于)|(?:please|must|you need to) (?:ship|dispatch|send)[^.;]{0,40}? (?:before|by|until)|no later than)\s*(\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?)(?=\s*之?前发货|[.,;!]|\s*$| (?:or|to avoid|otherwise))`

const order: PageSpec = {
  page: 'order',
  address: [
    String.raw`^/m_apps/order-manage/order_?detail`,
    String.raw`^/apps/order/detail`,
    String.raw`^/ait/.*order_?-?detail`,
    String.raw`^/order_detail\.htm`,
  ],
  ready: ['order.placedAt', 'charges.total', 'items', 'order.id'],
  loading,
  loadingText,
  skip,
  skipUnder: 'otherParts',
  facts: {
    ...orderFacts,
    'order.placedAt': time(
      { css: '.createDate .show-text' },
      { label: 'placedAt' },
      { label: 'createdAt', weak: true },
    ),
    'order.status': {
      as: 'text',
      expected: true,
      from: [
        { css: '.orderStatus .show-text' },
        { css: '.chc-state-label__stateText' },
        { label: 'orderStatus' },
        { hook: 'orderState' },
        // The parcel's state may stand under the same word.
        {
          label: 'anyStatus',
          take: String.raw`^(?!.*(?:transit|deliver|customs|运输|签收|派送|妥投|揽收|清关|достав|таможн|entreg|en camino|zoll|zugestellt|livr|consegn)).{2,40}$`,
          weak: true,
        },
      ],
    },
    'order.paidAt': time({ css: '.payDate .show-text' }, { label: 'paidAt' }),
    'order.shipBy': time({ label: 'shipBy' }, { line: shipBefore }),
    'order.deliverBy': { ...time({ label: 'deliverBy' }), dayOnly: true, end: 'last' },
    'order.shippedAt': time({ label: 'shippedAt' }),
    'order.deliveredAt': time({ label: 'deliveredAt' }),
    'order.service': {
      as: 'text',
      from: [
        { css: '.parent-tradeOrderItemsTable .logistics .show-text' },
        { label: 'service' },
        { label: 'service', within: 'tr.next-table-row', weak: true },
      ],
    },
    ...buyerFacts,
    ...chargeFacts,
    ...earningFacts,
  },
  lists: { items: itemList, shipments: shipmentList },
}

const dispute: PageSpec = {
  page: 'dispute',
  address: [
    String.raw`^/m_apps/dispute-management/detail`,
    String.raw`^/ait/.*dispute.*detail`,
    String.raw`^/issue/issue_?detail`,
  ],
  ready: ['dispute.reason', 'dispute.offers', 'dispute.openedAt', 'order.id'],
  loading,
  loadingText,
  skip,
  skipUnder: 'otherParts',
  facts: {
    ...orderFacts,
    ...disputeFacts,
    ...buyerFacts,
    'charges.total': chargeFacts['charges.total'],
    'charges.refunded': chargeFacts['charges.refunded'],
  },
  lists: { items: itemList, shipments: shipmentList, 'dispute.offers': offerList },
}

const card = ':is(.im-order-card, :has(.im-order-card))'
/** Cards of several orders, however deep each stands: none of them is the chat's own. */
const severalCards = `${card} ~ ${card}`

/**
 * The chat: only the panel beside it is known (public tools, 2026). Messages are not read, since
 * nobody outside has published their markup.
 */
const chat: PageSpec = {
  page: 'messages',
  address: [String.raw`^/m_apps/im-chat/`, String.raw`^/apps/im/`],
  ready: ['buyer.name'],
  loading,
  facts: {
    'buyer.name': {
      as: 'text',
      pattern: personName,
      expected: true,
      from: [{ css: '[class*="user-name__"]' }],
    },
    'buyer.country': {
      as: 'text',
      pattern: String.raw`[^*\d]{2,60}`,
      from: [{ css: '[class*="info__"] [class*="basic_"] [class*="address__"]' }],
    },
    'order.id': {
      as: 'id',
      pattern: String.raw`\d{14,17}`,
      from: [{ css: '.im-order-card-subtitle' }],
    },
    'order.status': {
      as: 'text',
      from: [{ css: '.im-order-card-status', unless: severalCards }],
    },
    'order.placedAt': time({
      css: '.im-order-card-subtitle',
      take: String.raw`\d{4}-\d\d-\d\d.*`,
      unless: severalCards,
    }),
  },
}

export const aliexpressPages: readonly PageSpec[] = [
  order,
  orders,
  dispute,
  disputes,
  feedback,
  chat,
  ...russianPages(order, orders),
]
