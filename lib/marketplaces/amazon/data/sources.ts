import type { DataField, DataSource } from '#lib/page-data/spec.ts'
import { orderIdPattern } from '../pages/shapes.ts'
import { amazonSites } from '../sites.ts'

/**
 * What Seller Central's own pages ask for: the order with its address, and returns (public scripts
 * and extensions, 2021–2026). All on the page's own host.
 */

const hosts = amazonSites.map(({ host }) => host)
const times = (...names: readonly string[]): DataField => ({ as: 'time', at: names })
const sum = (name: string): DataField => ({ as: 'money', at: [`orderCost.${name}`] })
/** Lines that the page leaves out when they are nought. */
const line = (...names: readonly string[]): DataField => ({
  as: 'money',
  absolute: true,
  positive: true,
  at: names.map((name) => `orderCost.${name}`),
})
/** Epoch seconds, with their zone in a map beside them. */
const zoned = (name: string): DataField => ({
  ...times(name),
  offsetAt: `timeZoneDetailsMap.${name}.offset`,
})

const order: DataSource = {
  id: 'order',
  hosts,
  path: String.raw`/orders-api/order/[\d-]{10,30}`,
  by: ['request'],
  pages: ['order'],
  parts: [
    {
      find: [
        ['amazonOrderId', 'orderItems'],
        ['amazonOrderId', 'purchaseDate'],
      ],
      ids: { order: ['amazonOrderId'] },
      facts: {
        'order.id': { as: 'id', pattern: orderIdPattern, at: ['amazonOrderId'] },
        'order.status': { as: 'text', at: ['orderStatus.OrderStatus', 'orderStatus'] },
        'order.placedAt': zoned('purchaseDate'),
        'order.shipBy': zoned('latestShipDate'),
        'order.deliverBy': zoned('latestDeliveryDate'),
        'order.service': { as: 'text', at: ['shippingService'] },
        'order.salesChannel': { as: 'text', at: ['salesChannel'] },
        'charges.shipping': sum('ShippingTotal'),
        'charges.tax': sum('TaxTotal'),
        'charges.discount': line('PromotionTotal'),
        'charges.total': { as: 'money', at: ['orderCost.GrandTotal', 'orderCost.Total'] },
        'charges.refunded': line('RefundTotal', 'RefundAppliedTotal'),
        'earnings.total': sum('NetSalesProceeds'),
      },
      lists: {
        items: {
          rows: ['orderItems'],
          require: ['listingId'],
          facts: {
            title: { as: 'text', at: ['Title', 'productName'] },
            listingId: { as: 'id', pattern: '[A-Z0-9]{10}', at: ['ASIN', 'asin'] },
            sku: { as: 'text', at: ['SellerSKU', 'sellerSku'] },
            quantity: { as: 'count', at: ['QuantityOrdered', 'quantityOrdered'] },
            unitPrice: { as: 'money', at: ['ItemCost.UnitPrice', 'unitPrice'] },
            total: { as: 'money', at: ['ItemCost.Total'] },
          },
        },
        shipments: {
          rows: ['packages'],
          require: ['trackingNumber'],
          facts: {
            carrier: { as: 'text', at: ['Carrier'] },
            trackingNumber: { as: 'id', pattern: '[A-Za-z0-9]{8,40}', at: ['TrackingId'] },
            shippedAt: times('ShipDate'),
          },
        },
      },
    },
  ],
}

/** Street, telephone and full address are not kept. */
const address: DataSource = {
  id: 'address',
  hosts,
  path: '/orders-st/resolve',
  by: ['request'],
  pages: ['order'],
  parts: [
    {
      find: [
        ['address', 'buyerName'],
        ['address', 'recipientCustomerName'],
      ],
      facts: {
        'buyer.name': { as: 'text', pattern: String.raw`[^*@\d]{2,80}`, at: ['buyerName'] },
        'buyer.city': { as: 'text', at: ['address.city'] },
        'buyer.postalCode': { as: 'text', at: ['address.postalCode'] },
        'buyer.country': { as: 'text', at: ['address.countryCode'] },
      },
    },
  ],
}

const returns: DataSource = {
  id: 'returns',
  hosts,
  path: '/returns/api/(?:return-requests|listreturns-v2)',
  by: ['request'],
  pages: ['return'],
  parts: [
    {
      find: [
        ['returnRequestId', 'items'],
        ['returnRequestId', 'orderInfo'],
      ],
      ids: { dispute: ['returnRequestId'], order: ['orderInfo.orderId'] },
      isRow: true,
      facts: {
        'dispute.id': { as: 'id', pattern: '[A-Za-z0-9-]{5,60}', at: ['returnRequestId'] },
        'order.id': { as: 'id', pattern: orderIdPattern, at: ['orderInfo.orderId', 'orderId'] },
        'order.placedAt': times('orderDate', 'orderInfo.orderDate'),
        'dispute.status': { as: 'text', at: ['requestState'] },
        'dispute.openedAt': times('returnRequestDate'),
        'dispute.reason': { as: 'text', at: ['items.returnReason'] },
        'dispute.kind': { as: 'word', words: 'kind', at: ['items.returnReason'] },
        'dispute.buyerWants': { as: 'word', words: 'wish', at: ['items.resolution'] },
      },
      lists: {
        items: {
          rows: ['items'],
          require: ['listingId'],
          facts: {
            title: { as: 'text', at: ['product'] },
            listingId: { as: 'id', pattern: '[A-Z0-9]{10}', at: ['asin'] },
            sku: { as: 'text', at: ['merchantSKU'] },
            quantity: { as: 'count', at: ['returnQuantity'] },
          },
        },
        shipments: {
          rows: ['labelInfo'],
          require: ['trackingNumber'],
          facts: {
            carrier: { as: 'text', at: ['carrierName'] },
            trackingNumber: { as: 'id', pattern: '[A-Za-z0-9]{8,40}', at: ['carrierTrackingId'] },
          },
        },
      },
    },
  ],
}

export const amazonSources: readonly DataSource[] = [order, address, returns]
