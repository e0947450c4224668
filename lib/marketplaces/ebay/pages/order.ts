import type { FactSpec, ListSpec, PageSpec, Rung } from '#lib/reading/spec.ts'

/** Order details, `/mesh/ord/details` and its older names. Source: a saved page of May 2026 and scripts of 2023–2026. */

export const orderId = String.raw`\d{2}-\d{5}-\d{5}|\d{9,15}-\d{9,19}`
export const memberName = '[A-Za-z0-9._*-]{2,64}'
const headline = '.status-summary h2, .summary-info h2'
const headings = 'h2, [role="heading"]'

/** First words of a status headline. English: seen; other languages: our own translation. */
export const statusWords =
  '(?:shipped|dispatched|posted|delivered|(?:ship|dispatch|post|send) by|paid|awaiting|ready to|shipping overdue|in transit|out for delivery|(?:order )?cancell?ed|cancell?ation (?:requested|pending)|cancel request|(?:your )?buyer (?:requested|asked|wants) to cancel|(?:partially |fully )?refunded|return |completed' +
  '|versendet|verschickt|geliefert|zugestellt|bezahlt|storniert|stornierung (?:an|be)|(?:teilweise |vollständig )?(?:rück)?erstattet|vers(?:enden|and) bis' +
  '|payée?|expédiée?|livrée?|annulée?|annulation demandée|(?:partiellement |entièrement )?remboursée?|pagato|spedito|consegnato|annullato|annullamento richiesto|(?:parzialmente |interamente )?rimborsato|pagado|enviado|entregado|cancelado|cancelación solicitada|(?:parcialmente |totalmente )?reembolsado|betaald|verzonden|bezorgd|geannuleerd|(?:gedeeltelijk |volledig )?terugbetaald|opłacono|wysłano|dostarczono|anulowano' +
  '|am .{4,12} (?:versendet|verschickt|geliefert|zugestellt|storniert)|(?:\\d{1,2}月\\d{1,2}日に)?(?:発送|配達|キャンセル|返金)(?:済み|完了|されました)|已(?:于.{3,14})?(?:发货|送达|取消|退款))'

/** German and Chinese say the day first: `Am 12. Nov. versendet`, `已于11月12日发货`. */
export const shippedAt =
  '^(?:(?:shipped|dispatched|posted|versendet|verschickt|expédiée?|envoyée?|spedito|enviado|verzonden|wysłano) |am (?=.{4,20} (?:versendet|verschickt)$)|已于 ?(?=.{3,20}(?:发货|寄出)$)|(?=.{4,12}に発送))(.+)$'
export const deliveredAt =
  '^(?:(?:delivered|geliefert|zugestellt|livrée?|consegnato|entregado|bezorgd|geleverd|dostarczono) |am (?=.{4,20} (?:geliefert|zugestellt)$)|已于 ?(?=.{3,20}(?:送达|妥投)$)|(?=.{4,12}に配達))(.+)$'
export const shipBy =
  '^(?:ship|dispatch|post|send|versenden|versand|spedisci|enviar|verzenden|wyślij)\\b.* (?:by|bis|entro|antes del?|vóór|do)(?: zum| il)? (.+)$'

const orderFacts: Readonly<Record<string, FactSpec>> = {
  'order.id': {
    as: 'id',
    pattern: orderId,
    expected: true,
    from: [
      { state: 'OrderInfoModule.orderNumber.value' },
      { label: 'orderId', within: '.order-info' },
      { label: 'orderId' },
      { url: '[?&]orderid=([0-9-]+)' },
    ],
  },
  'order.status': {
    as: 'text',
    expected: true,
    from: [
      { css: headline },
      { css: headings, take: `^(${statusWords}.{0,60})$` },
      { css: headings, nth: 'first', take: `^(${statusWords}.{0,60})$`, weak: true },
    ],
  },
  'order.placedAt': {
    as: 'time',
    expected: true,
    from: [
      { state: 'OrderInfoModule.dateSold.value' },
      { label: 'sold', within: '.order-info' },
      { hook: 'firstDate' },
      { label: 'sold' },
    ],
  },
  'order.paidAt': {
    as: 'time',
    expected: true,
    from: [
      { state: 'OrderInfoModule.datePaid.value' },
      { label: 'paid', within: '.order-info' },
      { hook: 'secondDate' },
      { label: 'paid' },
    ],
  },
  'order.shipBy': {
    as: 'time',
    from: [
      { css: headline, take: shipBy },
      { css: headings, take: shipBy },
      { css: '.status-summary .subtitle', take: shipBy },
      { label: 'shipBy' },
    ],
  },
  'order.deliverBy': {
    as: 'time',
    end: 'last',
    dayOnly: true,
    from: [
      { label: 'deliverBy' },
      { hook: 'promisedDelivery' },
      { css: '.status-summary .description', take: '^[^:：]{4,80}[:：]\\s*(.{6,60})$' },
      {
        css: '.status-summary .description',
        take: '^(?=.*(?:deliver|liefer|livr|consegn|entreg|lever|dostaw)).+$',
      },
    ],
  },
  'order.shippedAt': {
    as: 'time',
    from: [
      { css: headline, take: shippedAt },
      { css: headings, take: shippedAt },
      { label: 'shipped', within: '.progress-stepper' },
      { label: 'shipped' },
    ],
  },
  'order.deliveredAt': {
    as: 'time',
    from: [
      { css: headline, take: deliveredAt },
      { css: headings, take: deliveredAt },
      { label: 'delivered', within: '.progress-stepper' },
      { label: 'delivered' },
    ],
  },
  'order.service': {
    as: 'text',
    expected: true,
    from: [
      { state: 'ShippingInfoModule.shippingMethod.value' },
      { label: 'service' },
      { css: '.shipping-info dl.ship-itm:not(.phone) .info-value' },
    ],
  },
}

const linked = 'a[href*="/usr/"]'

/** Member names that are no links: `name (318)` and `Real Name (name)`. */
export const namedBuyer: readonly Rung[] = [
  {
    label: 'buyer',
    take: '^(?:.*\\s)?([A-Za-z0-9._*-]{2,64})\\s*\\(\\s*[\\d.,]+\\s*\\)',
    unless: linked,
  },
  {
    label: 'buyer',
    take: '\\(([A-Za-z0-9._*-]*[A-Za-z][A-Za-z0-9._*-]*)\\)$',
    unless: linked,
  },
]
export const realName: Rung = {
  label: 'buyer',
  take: "^(\\p{L}[\\p{L} .'’-]+?)\\s*\\([A-Za-z0-9._*-]*[A-Za-z][A-Za-z0-9._*-]*\\)$",
  unless: linked,
}

const buyerFacts: Readonly<Record<string, FactSpec>> = {
  'buyer.name': {
    as: 'text',
    expected: true,
    pattern: '[^\\d@/]{2,80}',
    from: [
      { css: '.order-info dd.buyer > div:first-child:not(:has(a))' },
      { hook: 'buyerName', within: '.order-info' },
      { hook: 'buyerName' },
      realName,
    ],
  },
  'buyer.username': {
    as: 'id',
    pattern: memberName,
    expected: true,
    from: [
      { state: 'OrderInfoModule.buyer.loginName' },
      { hook: 'buyerUsername', within: '.order-info' },
      { hook: 'buyerField' },
      { label: 'username' },
      ...namedBuyer,
      { hook: 'buyerUsername', weak: true },
    ],
  },
  'buyer.city': { as: 'text', expected: true, pattern: '[^\\d]{2,60}', from: [{ hook: 'city' }] },
  'buyer.postalCode': {
    as: 'text',
    expected: true,
    pattern: '[A-Z0-9][A-Z0-9 -]{2,10}',
    from: [{ hook: 'postalCode' }],
  },
  'buyer.country': {
    as: 'text',
    expected: true,
    pattern: '[^\\d]{2,60}',
    from: [{ hook: 'country' }],
  },
}

/** A listing's title without what a link says to screen readers; its class may be unknown. */
export const listingTitle =
  "^(.+?)\\s?(?:\\(?(?:opens in|wird in|(?:(?:la|cette) page )?s'ouvre dans|(?:(?:questa|la) pagina )?si apre in|(?:(?:esta|la) página )?se abre en|wordt geopend|otwiera się).{0,60})?$"

const paid = '.buyer-paid'
const earned = '.earnings'

const moneyFacts: Readonly<Record<string, FactSpec>> = {
  'charges.items': {
    as: 'money',
    expected: true,
    from: [
      { label: 'subtotal', within: paid },
      { hook: 'paidSubtotal' },
      { label: 'subtotalOnly' },
    ],
  },
  'charges.shipping': {
    as: 'money',
    expected: true,
    from: [{ label: 'shipping', within: paid }, { hook: 'paidShipping' }],
  },
  'charges.tax': {
    as: 'money',
    absolute: true,
    from: [{ label: 'tax', within: paid }, { hook: 'paidTax' }],
  },
  'charges.discount': {
    as: 'money',
    absolute: true,
    from: [{ label: 'discount', within: paid }, { hook: 'paidDiscount' }],
  },
  'charges.total': {
    as: 'money',
    expected: true,
    from: [
      { state: 'PaymentInfoModule.buyerPaid.total' },
      { state: 'PaymentInfoModule.buyerPaid.total.total' },
      { state: 'PaymentInfoModule.buyerPaid.total.value' },
      { css: '.buyer-paid .total dd.amount, .buyer-paid .total .value' },
      { label: 'orderTotal', within: paid },
      { hook: 'paidTotal' },
      { label: 'orderTotal' },
    ],
  },
  'charges.refunded': {
    as: 'money',
    absolute: true,
    combine: 'sum',
    from: [{ label: 'refunded', within: paid }, { hook: 'paidRefunded' }],
  },
  'earnings.fees': {
    as: 'money',
    absolute: true,
    combine: 'sum',
    expected: true,
    from: [{ hook: 'feeLines' }],
  },
  'earnings.total': {
    as: 'money',
    expected: true,
    from: [
      { state: 'PaymentInfoModule.earnings.total' },
      { state: 'PaymentInfoModule.earnings.total.total' },
      { state: 'PaymentInfoModule.earnings.total.value' },
      { css: '.earnings .total dd.amount, .earnings .total .value' },
      { label: 'orderEarnings', within: earned },
      { hook: 'earnedTotal' },
      { label: 'orderEarnings' },
    ],
  },
}

const title = '.lineItemCardInfo__content .details > a[href*="/itm/"]'

const items: ListSpec = {
  expected: true,
  rows: [
    { css: '.item-card' },
    { css: '.lineItemCard' },
    { hook: 'itemCards' },
    { state: 'LineItemCard' },
  ],
  require: ['title'],
  facts: {
    title: {
      as: 'text',
      expected: true,
      from: [
        { css: title, take: listingTitle },
        { css: 'a[href*="/itm/"]', take: listingTitle },
        { state: '.lineItemCardInfo.title' },
      ],
    },
    listingId: {
      as: 'id',
      pattern: '\\d{9,15}',
      expected: true,
      from: [
        { label: 'itemId' },
        { href: '/itm/(?:[^/?#]+/)?(\\d{9,15})' },
        { state: '.itemCardId', take: '^(\\d{9,15})-' },
      ],
    },
    sku: {
      as: 'text',
      from: [
        { label: 'sku' },
        { css: '.lineItemCardInfo__sku > :nth-child(2)' },
        { state: '.lineItemCardInfo.displayCustomLabel', take: ':\\s*(.+)$' },
      ],
    },
    variation: { as: 'text', combine: 'join', from: [{ hook: 'variation' }] },
    quantity: {
      as: 'count',
      expected: true,
      from: [
        { css: '.quantity__value > .sh-bold' },
        { css: '.quantity__value', take: '^\\d{1,5}' },
        { label: 'quantity', take: '^[x×]?\\s?(\\d{1,5})(?=\\s*(?:\\(|$))' },
        { hook: 'lineQuantity', take: '^\\d{1,5}' },
        { state: '.quantity.values[]', take: '^\\d{1,5}' },
      ],
    },
    unitPrice: {
      as: 'money',
      expected: true,
      from: [
        { css: '.soldPrice__value' },
        { label: 'unitPrice' },
        { hook: 'linePrice' },
        { state: '.soldPrice.values[]' },
      ],
    },
    total: {
      as: 'money',
      expected: true,
      from: [
        { css: '.total__value' },
        { label: 'itemTotal' },
        { hook: 'lineTotal' },
        { state: '.total.values[]' },
      ],
    },
  },
}

export const shipments: ListSpec = {
  rows: [{ hook: 'parcels' }],
  require: ['trackingNumber'],
  facts: {
    trackingNumber: { as: 'text', pattern: '[A-Z0-9]{8,40}', from: [{ hook: 'parcelNumber' }] },
    carrier: { as: 'text', pattern: '.{2,40}', from: [{ hook: 'parcelCarrier' }] },
  },
}

/** A cancellation that was asked for, as the order shows it. */
const cancelFacts: Readonly<Record<string, FactSpec>> = {
  'dispute.kind': {
    as: 'word',
    words: { cancellation: ['cancel'] },
    from: [{ hook: 'cancelKind' }],
  },
  'dispute.id': { as: 'id', pattern: '\\d{6,19}', from: [{ label: 'cancelId' }] },
  'dispute.reason': { as: 'text', from: [{ label: 'cancelReason' }] },
  'dispute.status': {
    as: 'text',
    from: [
      { label: 'cancelStatus', weak: true },
      { hook: 'cancelHeadline', weak: true },
    ],
  },
  'dispute.openedAt': {
    as: 'time',
    from: [{ hook: 'cancelAskedOn' }],
  },
  'dispute.respondBy': { as: 'time', from: [{ hook: 'cancelDeadline' }] },
}

/** Menus, other sellers' goods, notes to self, other dialogs. */
export const skip = [
  '#gh',
  '#globalHeaderWrapper',
  'body > header',
  'footer',
  'nav',
  '[role="navigation"]',
  '[role="menu"]',
  '[role="dialog"]',
  'dialog',
  'textarea',
  '.note-to-self',
  '[class*="reco"]',
  '[data-module*="RECOMMENDED"]',
]

export const orderPage: PageSpec = {
  page: 'order',
  address: ['^/mesh/ord/details', '^/sh/ord/details', '^/vod/FetchOrderDetails'],
  ready: ['items', 'order.placedAt', 'charges.total', 'order.id'],
  loading: ['.progress-spinner', '.page-loading', '[aria-label="Loading" i]'],
  hiddenButRead: '[id^="afmeshorder"]',
  skip,
  skipUnder: 'foreign',
  facts: { ...orderFacts, ...buyerFacts, ...moneyFacts, ...cancelFacts },
  lists: { items, shipments },
}
