import type { FactSpec, ListSpec, PageSpec, Rung } from '../../reading/spec.ts'
import { buyerFacts, disputeFacts, itemList, orderFacts, personName, time } from './facts.ts'
import { loading, loadingText, skip } from './page-parts.ts'

/** Lists of orders, disputes and feedback: each row is one order's, its labels or the headed columns tell what is what. */

/** Under its heading first: the label rung would take all that a cell shows. */
const headed = (key: string): Rung => ({ hook: `${key}Column` })
const labelled = (key: string): Rung => ({ label: key, weak: true })

const { total: _total, unitPrice, ...itemFacts } = itemList.facts
const unitPrices: readonly Rung[] = [...(unitPrice?.from ?? []), headed('unitPrice')]
const items: ListSpec = {
  ...itemList,
  facts: { ...itemFacts, unitPrice: { as: 'money', from: unitPrices } },
}

const buyerName: FactSpec = {
  as: 'text',
  pattern: personName,
  from: [...buyerFacts['buyer.name'].from, headed('buyerName'), headed('buyer')],
}
const orderId: FactSpec = {
  ...orderFacts['order.id'],
  from: [
    { hook: 'orderId' },
    headed('orderId'),
    { href: String.raw`(?:[?&](?:orderId|tradeOrderId)=|/orders/)(\d{14,17})`, weak: true },
  ],
}
const placedAt = time(
  { css: '.createDate .show-text' },
  { label: 'placedAt' },
  headed('placedAt'),
  { ...headed('orderId'), take: String.raw`\d{4}-\d\d-\d\d \d\d:\d\d.*` },
  { label: 'createdAt', weak: true },
)

const emptyText = String.raw`暂无(?:数据|订单|纠纷|评价|内容)|没有(?:数据|找到|符合条件|相关)|\bno (?:data|orders?|disputes?|results?|records?|feedback)\b(?: found)?|nothing found|sem dados|nenhum (?:pedido|resultado)|sin datos|no hay (?:datos|pedidos|disputas)|нет (?:данных|заказов|споров)|ничего не найдено|aucune? (?:donnée|commande|litige)|keine (?:daten|bestellungen|streitfälle)|nessun(?: dato| ordine|a controversia)|データ(?:が|は)?(?:ありません|なし)|데이터가? 없|veri yok|brak danych|geen gegevens`

/** What every list has in common. */
const listPage = {
  ready: ['rows'],
  loading,
  loadingText,
  skip,
  skipUnder: 'otherParts',
  emptyText,
  facts: {},
} satisfies Partial<PageSpec>

export const orders: PageSpec = {
  page: 'orders',
  address: [
    String.raw`^/m_apps/order-manage/order_?list`,
    String.raw`^/apps/order/(?:index|list)`,
    String.raw`^/ait/.*order_?-?(?:list|manage)`,
    String.raw`^/order_?list\.htm`,
  ],
  ...listPage,
  rows: {
    rows: [{ hook: 'orderRows' }],
    require: ['order.id'],
    facts: {
      'order.id': orderId,
      'order.placedAt': placedAt,
      'order.status': {
        as: 'text',
        from: [
          { css: '.chc-state-label__stateText' },
          headed('orderStatus'),
          headed('anyStatus'),
          labelled('orderStatus'),
          { hook: 'orderState', weak: true },
        ],
      },
      'order.paidAt': time({ label: 'paidAt' }),
      'order.shipBy': time({ label: 'shipBy' }),
      'buyer.name': buyerName,
      'charges.total': {
        as: 'money',
        from: [
          { css: '[class*="amount--amount"]' },
          headed('orderTotal'),
          headed('lineTotal'),
          labelled('orderTotal'),
        ],
      },
    },
    lists: { items },
  },
}

export const disputes: PageSpec = {
  page: 'dispute',
  address: [
    String.raw`^/m_apps/dispute-management/(?:list|index|home)?(?:[?#]|$)`,
    String.raw`^/ait/.*dispute.*list`,
    String.raw`^/issue/issue_?list`,
  ],
  ...listPage,
  rows: {
    rows: [{ hook: 'disputeRows' }],
    require: [],
    facts: {
      'dispute.id': {
        ...disputeFacts['dispute.id'],
        from: [{ hook: 'disputeId' }, headed('disputeId'), { hook: 'disputeIdInLink', weak: true }],
      },
      'order.id': orderId,
      'order.placedAt': placedAt,
      'dispute.openedAt': time(headed('openedAt'), labelled('openedAt')),
      'dispute.reason': {
        ...disputeFacts['dispute.reason'],
        from: [headed('reason'), labelled('reason')],
      },
      'dispute.kind': {
        ...disputeFacts['dispute.kind'],
        from: [headed('reason'), labelled('reason')],
      },
      'dispute.status': {
        ...disputeFacts['dispute.status'],
        from: [
          { css: '.chc-state-label__stateText' },
          headed('disputeStatus'),
          headed('anyStatus'),
          labelled('disputeStatus'),
          { hook: 'disputeState', weak: true },
        ],
      },
      'dispute.requested': {
        as: 'money',
        absolute: true,
        from: [headed('requested'), labelled('requested')],
      },
      'dispute.respondBy': time({ label: 'respondBy' }),
      'buyer.name': buyerName,
    },
    lists: { items },
  },
}

/** What a review's stars say in words: `2`, `2 stars`, `2/5`, `2星`. */
const stars = String.raw`^(\d(?:[.,]\d)?)(?=\s*(?:/\s*5|星|星级|stars?|звезд\p{L}*|estrelas?|estrellas?|étoiles?|sterne?|stelle|점|つ星|yıldız|gwiazd\p{L}*|sterren)?\s*$)`
const starred = (rung: Rung): Rung => ({ ...rung, take: stars })

export const feedback: PageSpec = {
  page: 'feedback',
  address: [
    String.raw`^/management/feedback(?:seller)?list`,
    String.raw`^/m_apps/[^?#]*(?:feedback|review|evaluat)`,
    String.raw`^/apps/[^?#]*(?:feedback|review|evaluat)`,
  ],
  ...listPage,
  rows: {
    rows: [{ hook: 'orderRows' }],
    require: ['order.id'],
    facts: {
      'order.id': orderId,
      'feedback.rating': {
        as: 'decimal',
        expected: true,
        from: [
          starred(headed('rating')),
          starred(labelled('rating')),
          starred({ css: '[aria-label]', attr: 'aria-label', weak: true }),
          starred({ css: '[title]', attr: 'title', weak: true }),
        ],
      },
      'feedback.text': { as: 'prose', from: [headed('feedbackText'), labelled('feedbackText')] },
      'buyer.name': buyerName,
    },
    lists: { items },
  },
}
