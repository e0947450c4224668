import type { DataField, DataPart } from '#lib/page-data/spec.ts'
import { service, zone } from './gateway.ts'

/**
 * Disputes ("reverse orders"). Source: a public list response with 261 rows (Nov 2024 – Jan 2026) and
 * a public script of 2025 that reads list, detail and history; the countdown's field is not known.
 */

const id = String.raw`\d{14,18}`
const asked = {
  reverseOrderLineId: 'line',
  reverseOrderId: 'dispute',
  tradeOrderId: 'order',
} as const

const time = (...at: readonly string[]): DataField => ({ as: 'time', zone, at })
const text = (...at: readonly string[]): DataField => ({ as: 'text', at })

/** Whoever put a plan forward. */
const owners = {
  buyer: ['BUYER'],
  seller: ['SELLER'],
  platform: ['CUSTOMER_SERVICE', 'SYSTEM', 'PLATFORM', 'WAITER'],
} as const

const ids = {
  dispute: ['reverseOrderId'],
  line: ['reverseOrderLineId'],
  order: ['tradeOrderId'],
} as const

const disputeFacts: Readonly<Record<string, DataField>> = {
  'dispute.id': { as: 'id', pattern: id, at: ['reverseOrderId'] },
  'dispute.reason': text('applyReason', 'reason'),
  'dispute.kind': { as: 'word', words: 'kind', at: ['applyReason', 'reason'] },
  'dispute.openedAt': time('gmtCreateTimestamp', 'gmtCreate'),
  'order.id': { as: 'id', pattern: String.raw`\d{14,17}`, at: ['tradeOrderId'] },
  'order.placedAt': time('tradeOrderGmtCreateTimestamp', 'tradeOrderGmtCreate'),
  'buyer.name': { as: 'text', pattern: String.raw`[^*@\d]{2,80}`, at: ['buyer.fullName'] },
  'buyer.country': { as: 'text', pattern: String.raw`[^*\d]{2,60}`, at: ['buyer.country'] },
}

const items: NonNullable<DataPart['lists']> = {
  items: {
    rows: ['aeItemDTO', 'item'],
    require: ['title'],
    facts: {
      title: text('itemTitle'),
      listingId: { as: 'id', pattern: String.raw`\d{8,17}`, at: ['itemId'] },
      variation: { as: 'text', combine: 'join', at: ['skuDTOList.skuValue'] },
      quantity: { as: 'count', at: ['itemCount'] },
      unitPrice: { as: 'money', at: ['itemUnitPrice'] },
    },
  },
}

const offer = {
  by: { as: 'word', codes: owners, at: ['solutionOwner', 'actionOwner'] },
  kind: { as: 'word', words: 'plan', at: ['solutionTypeText', 'actionPlan'] },
  amount: { as: 'money', absolute: true, at: ['refundMoney'] },
  comment: { as: 'prose', at: ['content', 'actionComment'] },
} as const satisfies Record<string, DataField>

export const disputeDetail = service(
  'dispute-detail',
  ['mtop.aliexpress.seller.reverse.reverseorderlinedetailrender'],
  {
    pages: ['dispute'],
    asked,
    parts: [
      {
        find: [['solutions'], ['reverseDetailStatusText'], ['applyReason', 'evidence']],
        ids,
        facts: {
          ...disputeFacts,
          'dispute.status': text('reverseDetailStatusText', 'reverseStatus'),
          'dispute.evidenceFiles': { as: 'count', count: true, at: ['evidence.buyerEvidence'] },
        },
        lists: {
          ...items,
          'dispute.offers': { rows: ['solutions'], require: ['by'], facts: offer },
        },
      },
      {
        find: [['solutionOwner']],
        facts: {
          'dispute.requested': {
            ...offer.amount,
            at: ['refundMoney'],
            when: { at: 'solutionOwner', is: ['BUYER'] },
          },
          'dispute.buyerWants': {
            as: 'word',
            words: 'wish',
            at: ['solutionTypeText'],
            when: { at: 'solutionOwner', is: ['BUYER'] },
          },
          'dispute.buyerComment': {
            as: 'prose',
            at: ['content'],
            when: { at: 'solutionOwner', is: ['BUYER'] },
          },
        },
      },
    ],
  },
)

export const disputeHistory = service(
  'dispute-history',
  ['mtop.aliexpress.seller.reverse.reverseorderlinehistoryrender'],
  {
    pages: ['dispute'],
    asked,
    parts: [
      {
        find: [['actionTime']],
        ids,
        facts: {
          'dispute.openedAt': { ...time('actionTime'), pick: 'earliest' },
          'dispute.reason': text('applyReason'),
          'dispute.kind': { as: 'word', words: 'kind', at: ['applyReason'] },
        },
      },
      {
        find: [['actionTime', 'processSolutions']],
        ids,
        into: {
          list: 'dispute.offers',
          rows: 'processSolutions',
          key: ['actionOwner'],
          sort: ['^.actionTime'],
          latest: true,
          require: ['by'],
          facts: offer,
        },
      },
    ],
  },
)

export const disputeList = service(
  'dispute-list',
  ['mtop.aliexpress.seller.reverse.querysellerreverseorderlist'],
  {
    pages: ['dispute'],
    parts: [
      {
        find: [
          ['reverseOrderId', 'tradeOrderId'],
          ['reverseOrderLineId', 'tradeOrderId'],
        ],
        ids,
        isRow: true,
        facts: { ...disputeFacts, 'dispute.status': text('reverseStatus') },
        lists: items,
      },
    ],
  },
)
