import type { PageSpec } from '../../reading/spec.ts'
import {
  buyerFacts,
  chargeFacts,
  disputeFacts,
  earningFacts,
  itemList,
  offerList,
  orderFacts,
  shipmentList,
  time,
} from './facts.ts'

/** Spinners and skeletons of the seller centre's component libraries. */
const loading = [
  '.next-loading.next-open',
  '.next-loading-tip',
  '.next-loading-indicator',
  '.next-skeleton',
  '.ait-spin-spinning',
  '.ait-skeleton',
  '[class*="oading--spinner"]',
  '[class*="--loading--"]',
]

const loadingText = String.raw`加载中|正在加载|\bloading(?:\.\.\.|…)|carregando|cargando|загрузка|로딩 중`

/** Menus and what else stands on every page; classes of the component library, never hashed. */
const skip = [
  '.next-nav',
  '.next-menu',
  '[role="menu"]',
  '[role="menubar"]',
  'footer',
  '.next-breadcrumb',
  'nav',
  '[class*="recommend"]',
  '[class*="otherOrder"]',
  '[class*="other-order"]',
]

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
    'order.status': {
      as: 'text',
      expected: true,
      from: [
        { css: '.orderStatus .show-text' },
        { css: '.chc-state-label__stateText' },
        { label: 'orderStatus' },
        { hook: 'orderState' },
      ],
    },
    'order.paidAt': time({ css: '.payDate .show-text' }, { label: 'paidAt' }),
    'order.shipBy': time({ label: 'shipBy' }),
    'order.deliverBy': { ...time({ label: 'deliverBy' }), dayOnly: true, end: 'last' },
    'order.shippedAt': time({ label: 'shippedAt' }),
    'order.deliveredAt': time({ label: 'deliveredAt' }),
    'order.service': {
      as: 'text',
      from: [{ css: '.parent-tradeOrderItemsTable .logistics .show-text' }, { label: 'service' }],
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

export const aliexpressPages: readonly PageSpec[] = [order, dispute]
