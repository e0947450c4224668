import type { FactSpec, ListSpec, Rung } from '../../reading/spec.ts'
import { kindWords, partyWords, planWords, wishWords } from './words.ts'

/** Facts that the order page and the dispute page share. All times are Pacific with daylight saving, without a mark. */

const zone = 'America/Los_Angeles'

const label = (key: string): Rung => ({ label: key })

export const time = (...from: readonly Rung[]): FactSpec => ({ as: 'time', zone, from })
const money = (...from: readonly Rung[]): FactSpec => ({ as: 'money', absolute: true, from })
const dada = (name: string): Rung => ({ css: `.${name} .show-text, .${name} .tb-text` })

/** What stands under "buyer" and is no name: words of the record, numbers, masked values. */
export const personName = String.raw`(?!.*(?:refund|return|dispute|plan\b|evidence|opened|submit|modif|refus|reject|agree|accept|request|contact|chat|message|退款|退货|纠纷|方案|证据|发起|提交|修改|拒绝|同意|申请|联系|沟通|承担|возврат|спор|reembolso|disputa|rembours|litige|erstattung))[^*\d:：@<>\s]+(?:\s[^*\d:：@<>\s]+){0,4}`

/** A name without what stands behind it: remarks in brackets, the link to the chat. */
const namePart = String.raw`^[^(（]+?(?=\s*(?:[(（]|$)|\s*(?:联系|发消息|沟通|联络)|\s+(?:chat|contact|message|send|view|написать|чат|contactar|contatar|conversar|contacter|discuter|kontakt\p{L}*|contatta)(?:\s|$))`

export const orderFacts = {
  'order.id': {
    as: 'id',
    pattern: String.raw`\d{14,17}`,
    expected: true,
    from: [
      { hook: 'orderId' },
      { css: '.parent-copyOrderId .show-text' },
      { href: String.raw`order_?[dD]etail[^#]*[?&]orderId=(\d{14,17})`, weak: true },
      { url: String.raw`[?&](?:orderId|tradeOrderId|order_id)=(\d{14,17})` },
    ],
  },
  'order.placedAt': time({ css: '.createDate .show-text' }, label('placedAt')),
} as const satisfies Record<string, FactSpec>

export const buyerFacts = {
  'buyer.name': {
    as: 'text',
    pattern: personName,
    from: [
      { css: 'a[class*="buyerInfo--inline"]', take: namePart },
      { css: '.dada-buyer-info a.buyer-name' },
      { ...label('buyerName'), take: namePart },
      { ...label('buyer'), take: namePart, weak: true },
    ],
  },
  'buyer.username': { as: 'text', pattern: String.raw`[^*\s]{2,60}`, from: [label('username')] },
  'buyer.city': {
    as: 'text',
    pattern: '[^*]{2,80}',
    from: [label('city'), { hook: 'cityInAddress' }],
  },
  'buyer.postalCode': {
    as: 'text',
    pattern: String.raw`(?=.*\d)[\p{L}\d][\p{L}\d -]{2,11}`,
    from: [label('postalCode'), { css: '.address-desensitize > .content > :nth-child(3)' }],
  },
  'buyer.country': {
    as: 'text',
    pattern: String.raw`[^*\d]{2,60}`,
    from: [label('country'), { hook: 'countryInAddress' }],
  },
  'buyer.language': { as: 'text', pattern: String.raw`[^*\d]{2,30}`, from: [label('language')] },
} as const satisfies Record<string, FactSpec>

export const chargeFacts = {
  'charges.items': money(dada('productPrice'), label('itemsTotal')),
  'charges.shipping': money(dada('shippingFee'), label('shippingFee')),
  'charges.tax': money(dada('taxIncludeFee'), label('tax')),
  'charges.discount': { ...money(dada('storePromotion'), { hook: 'discount' }), combine: 'sum' },
  'charges.total': { ...money(dada('orderPrice'), label('orderTotal')), expected: true },
  'charges.refunded': money(label('refunded')),
} as const satisfies Record<string, FactSpec>

/** The commissions of the older pages, one block each. */
const dadaFees = ['escrowCommission', 'affiliateCommission', 'coinCommission']
  .map((name) => `.${name} .show-text`)
  .join(', ')

export const earningFacts = {
  'earnings.fees': {
    ...money({ css: dadaFees }, { hook: 'fees' }),
    combine: 'sum',
  },
  'earnings.total': { as: 'money', from: [dada('estimateRevenue'), label('proceeds')] },
} as const satisfies Record<string, FactSpec>

export const itemList: ListSpec = {
  rows: [{ css: '.parent-tradeOrderItemsTable .next-table-row' }, { hook: 'itemRows' }],
  require: ['title'],
  expected: true,
  facts: {
    title: { as: 'text', from: [{ hook: 'itemTitle' }], expected: true },
    listingId: {
      as: 'id',
      pattern: String.raw`\d{8,17}`,
      from: [
        { href: String.raw`/item/(?:[^/?#]+/)?(\d{8,17})(?:\.html|[/?#]|$)` },
        { href: String.raw`[?&](?:productId|itemId)=(\d{8,17})` },
        label('listingId'),
      ],
    },
    sku: {
      as: 'text',
      pattern: '[^*]{1,80}',
      from: [{ hook: 'sku' }, { css: '[class*="skuCodeValue"] ~ [class*="skuCodeValue"]' }],
    },
    variation: {
      as: 'text',
      combine: 'join',
      from: [{ hook: 'variation' }],
    },
    quantity: {
      as: 'count',
      from: [
        { hook: 'quantity' },
        { css: '.quantity, .count' },
        { css: 'td[data-next-table-col="3"] > div', take: '^\\d{1,5}$', weak: true },
      ],
      expected: true,
    },
    unitPrice: {
      as: 'money',
      from: [
        { css: '[class*="unitFee"], .price .tb-text' },
        label('unitPrice'),
        { hook: 'priceBeforeTimes' },
      ],
      expected: true,
    },
    total: { as: 'money', from: [{ css: '[class*="amount--amount"]' }, label('lineTotal')] },
  },
}

export const shipmentList: ListSpec = {
  rows: [{ hook: 'shipmentRows' }],
  require: ['trackingNumber'],
  facts: {
    carrier: { as: 'text', pattern: '[^*]{2,80}', from: [label('carrier')] },
    trackingNumber: {
      as: 'id',
      pattern: String.raw`(?=[a-z0-9]*\d)[a-z0-9]{8,40}`,
      from: [{ hook: 'trackingNumber' }],
    },
    shippedAt: time(label('shippedAt')),
  },
  lists: {
    events: {
      rows: [{ hook: 'eventRows' }],
      require: ['at', 'status'],
      wanted: 'newest-first',
      facts: {
        at: time({ hook: 'eventTime' }),
        status: { as: 'text', from: [{ hook: 'eventStatus' }] },
        place: { as: 'text', from: [label('eventPlace')] },
      },
    },
  },
}

export const disputeFacts = {
  'dispute.id': {
    as: 'id',
    pattern: String.raw`\d{14,18}`,
    expected: true,
    from: [{ hook: 'disputeId' }, { hook: 'disputeIdInAddress', weak: true }],
  },
  'dispute.kind': {
    as: 'word',
    words: kindWords,
    from: [{ ...label('reason'), take: '^[^；;|]+' }],
  },
  'dispute.reason': {
    as: 'text',
    expected: true,
    from: [{ ...label('reason'), take: '^[^；;|]+' }],
  },
  'dispute.status': {
    as: 'text',
    // The parcel's status stands under the same word.
    pattern: String.raw`(?!.*(?:transit|deliver|shipped|运输|签收|派送|妥投|揽收|清关|достав|entreg|en camino)).+`,
    expected: true,
    from: [
      { css: '.chc-state-label__stateText' },
      label('disputeStatus'),
      { hook: 'disputeState' },
      { ...label('anyStatus'), weak: true },
    ],
  },
  'dispute.openedAt': time(label('openedAt'), { hook: 'openedInRecord' }),
  'dispute.respondBy': time(label('respondBy'), { hook: 'deadline' }),
  'dispute.requested': money(label('requested'), { hook: 'buyerPlanAmount' }),
  'dispute.buyerWants': {
    as: 'word',
    words: wishWords,
    from: [{ hook: 'buyerPlanKind' }, { ...label('wants'), weak: true }],
  },
  'dispute.buyerComment': {
    as: 'prose',
    from: [label('buyerComment'), { hook: 'buyerPlanComment', weak: true }],
  },
  'dispute.evidenceFiles': { as: 'count', from: [{ hook: 'buyerFiles' }] },
} as const satisfies Record<string, FactSpec>

export const offerList: ListSpec = {
  rows: [{ hook: 'planRows' }],
  require: ['by'],
  facts: {
    by: { as: 'word', words: partyWords, from: [{ hook: 'planBy' }] },
    kind: { as: 'word', words: planWords, from: [{ hook: 'planKind' }] },
    amount: money({ hook: 'planAmount' }),
    comment: { as: 'prose', from: [{ hook: 'planComment' }] },
  },
}
