import type { DataField, DataSource } from '#lib/page-data/spec.ts'
import { orderId } from '../pages/order.ts'
import { ebaySites } from '../sites.ts'

/**
 * eBay's pages hold their state in inline scripts, which the reader sees without this; what they
 * ask for later has the same shape (modules by `_type`; a saved page of May 2026), and so has the
 * list of returns (a content script of 2026).
 */

const hosts = ebaySites.map(({ host }) => host).filter((host) => /^(?:www|returns)\./.test(host))
const text = (...at: readonly string[]): DataField => ({ as: 'text', at })
const money = (...at: readonly string[]): DataField => ({ as: 'money', at })
const time = (...at: readonly string[]): DataField => ({ as: 'time', at })
const afterColon = '^(?:[^:：]{2,30}[:：]\\s*)?(.+)$'

const order: DataSource = {
  id: 'order-state',
  hosts,
  path: '/(?:mesh/ord|sh/ord/details|ord)(?:/[^?#]*)?',
  by: ['request'],
  pages: ['order'],
  asked: { orderid: 'order', orderId: 'order' },
  parts: [
    {
      find: [
        ['orderNumber', 'dateSold'],
        ['orderNumber', 'buyer'],
      ],
      ids: { order: ['orderNumber.value', 'orderNumber'] },
      facts: {
        'order.id': { as: 'id', pattern: orderId, at: ['orderNumber.value', 'orderNumber'] },
        'order.placedAt': time('dateSold.value', 'dateSold'),
        'order.paidAt': time('datePaid.value', 'datePaid'),
        'buyer.username': { as: 'id', pattern: '[A-Za-z0-9._*-]{2,64}', at: ['buyer.loginName'] },
      },
    },
    {
      find: [
        ['shippingMethod', 'shippingAddress'],
        ['shippingMethod', 'trackingInfo'],
      ],
      facts: { 'order.service': text('shippingMethod.value', 'shippingMethod') },
    },
    {
      find: [['buyerPaid', 'earnings']],
      facts: {
        'charges.total': money('buyerPaid.total.total', 'buyerPaid.total.value', 'buyerPaid.total'),
        'earnings.total': money('earnings.total.total', 'earnings.total.value', 'earnings.total'),
      },
    },
    {
      find: [['itemCardId', 'lineItemCardInfo']],
      into: {
        list: 'items',
        key: ['itemCardId'],
        require: ['title'],
        facts: {
          title: text('lineItemCardInfo.title'),
          listingId: {
            as: 'id',
            pattern: '\\d{9,15}',
            at: ['itemCardId'],
            take: '^(\\d{9,15})-',
          },
          sku: {
            as: 'text',
            at: ['lineItemCardInfo.displayCustomLabel'],
            take: ':\\s*(.+)$',
          },
          quantity: { as: 'count', at: ['quantity.values'], take: '^\\d{1,5}' },
          unitPrice: money('soldPrice.values'),
          total: money('total.values'),
        },
      },
    },
  ],
}

const returns: DataSource = {
  id: 'returns-list',
  hosts,
  path: '/(?:sh/ord|mys/returns|rtn|rt)(?:/[^?#]*)?',
  by: ['request'],
  pages: ['return'],
  parts: [
    {
      find: [
        ['returnId', 'returnReason'],
        ['returnId', 'returnStatus'],
        ['returnId', 'buyerDetails'],
      ],
      ids: { dispute: ['returnId'] },
      isRow: true,
      facts: {
        'dispute.id': { as: 'id', pattern: '\\d{6,19}', at: ['returnId'] },
        'dispute.status': text('returnStatus'),
        'dispute.reason': { ...text('returnReason'), take: afterColon },
        'dispute.kind': { as: 'word', words: 'kind', at: ['returnReason'], take: afterColon },
        'dispute.openedAt': { ...time('returnInitiated'), take: afterColon },
        'dispute.requested': money('refundDetails'),
        'buyer.username': {
          as: 'id',
          pattern: '[A-Za-z0-9._*-]{2,64}',
          at: ['buyerDetails.buyerid'],
        },
      },
      lists: {
        items: {
          rows: ['lineItems.listing'],
          require: ['title'],
          facts: {
            title: text('title'),
            listingId: { as: 'id', pattern: '\\d{9,15}', at: ['listingId'] },
            quantity: { as: 'count', at: ['quantity'] },
          },
        },
      },
    },
  ],
}

export const ebaySources: readonly DataSource[] = [order, returns]
