import type { DataField } from '#lib/page-data/spec.ts'
import { service, zone } from './gateway.ts'

/**
 * The order page's answer is a tree of components. Of the seller's own only the logistics one is
 * public (a script of 2025); the others are read in the shapes of the buyers' site and of the open
 * platform, whose names the components share (public code, 2024–2026): what is not there is not read.
 */

const time = (...at: readonly string[]): DataField => ({ as: 'time', zone, at })
const money = (...at: readonly string[]): DataField => ({ as: 'money', absolute: true, at })
const orderId = String.raw`\d{14,17}`

const events = {
  events: {
    rows: ['actionList.logisticDetail', 'logisticDetail'],
    require: ['status'],
    wanted: 'newest-first',
    facts: {
      at: time('time', 'label'),
      status: { as: 'text', at: ['value', 'eventDesc'] },
    },
  },
} as const

export const orderDetail = service('order-detail', ['mtop.aliexpress.trade.seller.order.detail'], {
  pages: ['order'],
  asked: { orderId: 'order', tradeOrderId: 'order' },
  parts: [
    {
      find: [['orderCreatTime'], ['orderCreateTime'], ['tradeOrderId', 'payTime']],
      ids: { order: ['tradeOrderId', 'orderId'] },
      facts: {
        'order.id': { as: 'id', pattern: orderId, at: ['tradeOrderId', 'orderId'] },
        'order.placedAt': time('orderCreatTime', 'orderCreateTime', 'gmtCreate'),
        'order.paidAt': time('payTime', 'gmtPayTime'),
        'order.shippedAt': time('orderShipTime'),
      },
    },
    {
      find: [['orderStatusDesc'], ['orderStatusText']],
      facts: { 'order.status': { as: 'text', at: ['orderStatusDesc', 'orderStatusText'] } },
    },
    {
      find: [['totalPrice', 'priceDetails']],
      facts: { 'charges.total': money('totalPrice.formatMoney', 'totalPrice') },
    },
    {
      find: [['productVOList']],
      lists: {
        items: {
          rows: ['productVOList'],
          require: ['title'],
          facts: {
            title: { as: 'text', at: ['itemTitle', 'title', 'productName'] },
            listingId: { as: 'id', pattern: String.raw`\d{8,17}`, at: ['itemId', 'productId'] },
            sku: { as: 'text', at: ['skuCode'] },
            quantity: { as: 'count', at: ['itemCount', 'quantity', 'count'] },
            unitPrice: money('itemUnitPrice', 'unitPrice'),
          },
        },
      },
    },
    {
      find: [['logisticsNumber']],
      into: {
        list: 'shipments',
        key: ['logisticsNumber'],
        require: ['trackingNumber'],
        facts: {
          carrier: {
            as: 'text',
            pattern: '[^*]{2,80}',
            at: ['logisticsServiceName', 'logisticsCarrierName'],
          },
          trackingNumber: {
            as: 'id',
            pattern: String.raw`(?=[A-Z0-9]*\d)[A-Z0-9]{8,40}`,
            at: ['logisticsNumber'],
          },
        },
        lists: events,
      },
    },
  ],
})

/** Local sellers' list of parcels to pack. Source: a public response of 130 rows (Mar 2025). Its addresses of people are not kept. */
export const fulfilmentList = service(
  'fulfilment-list',
  ['mtop.asf.local.supply.fulfillment.shipping.fulfill.record.get'],
  {
    pages: ['orders'],
    parts: [
      {
        find: [
          ['tradeOrderId', 'fulfillmentOrderItemList'],
          ['tradeOrderId', 'fulfillTimeout'],
        ],
        ids: { order: ['tradeOrderId'] },
        isRow: true,
        facts: {
          'order.id': { as: 'id', pattern: orderId, at: ['tradeOrderId'] },
          'order.placedAt': time('tradeCreateTime'),
          'order.shipBy': time('fulfillTimeout'),
          'order.status': { as: 'text', at: ['orderStatusDesc', 'orderStatusCode'] },
          'buyer.name': { as: 'text', pattern: String.raw`[^*@\d]{2,80}`, at: ['buyerName'] },
        },
        lists: {
          items: {
            rows: ['fulfillmentOrderItemList'],
            require: ['title'],
            facts: {
              title: { as: 'text', at: ['itemName'] },
              listingId: { as: 'id', pattern: String.raw`\d{8,17}`, at: ['itemId'] },
              sku: { as: 'text', at: ['itemCode'] },
              quantity: { as: 'count', at: ['quantity'] },
            },
          },
        },
      },
    ],
  },
)
