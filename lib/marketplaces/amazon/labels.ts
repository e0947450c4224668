import type { LabelTable } from '#lib/reading/spec.ts'
import { translations } from './translations.ts'

/**
 * Words of Seller Central's pages, between `|`, as seen in public material: text dumps of order
 * details in English and French (2026-08/09), a Japanese item table (2021), Spanish message panes
 * (2026-03 to 06), Chinese help wording. English words that stand last in a line are variants of
 * ours; so are most of the words of returns, claims, chargebacks and feedback, whose markup is not
 * public. All other languages' own translations live in `translations.ts`.
 */
const english = {
  orderId: 'Order ID|Order number|Amazon order ID|Order #|Order no.',
  purchased: 'Purchase date|Purchased|Order date|Order placed|Ordered on|Ordered|Purchased on',
  shipBy: 'Ship by|Ship by date|Expected ship date|Latest ship date',
  deliverBy:
    'Deliver by|Deliver by date|Estimated delivery|Estimated delivery date|Delivery estimate|Latest delivery date|Delivery promise',
  service: 'Shipping service|Ship service level|Shipping method',
  channel: 'Sales channel',
  shipTo: 'Ship to|Shipping address|Deliver to|Delivery address',
  contactBuyer: 'Contact Buyer|Buyer|Buyer name',
  phone: 'Phone|Phone number',
  contents: 'Order contents',
  quantity: 'Quantity|Qty|Quantity ordered|Quantity purchased|Return quantity|Quantity returned',
  unitPrice: 'Unit price|Price|Item price|Price per unit',
  unitPriceWithTax:
    'Unit price (incl. VAT)|Unit price (incl. tax)|Unit price (including VAT)|Unit price incl. VAT|Unit price (tax inclusive)|Unit price (inclusive)',
  unitPriceWithoutTax:
    'Unit price (excl. VAT)|Unit price (excl. tax)|Unit price (excluding VAT)|Unit price excl. VAT|Unit price (tax exclusive)|Unit price (exclusive)',
  proceeds: 'Proceeds|Sales proceeds|Net sales proceeds|Net proceeds',
  itemSubtotal: 'Item subtotal|Items subtotal|Subtotal|Product subtotal',
  itemsTotal: 'Items total|Item subtotal|Items subtotal|Subtotal|Merchandise total',
  shipping:
    'Shipping total|Shipping|Total shipping|Shipping cost|Postage total|Delivery total|Shipping charge',
  tax: 'Tax|Tax total|Total tax|Taxes|Sales tax|VAT|VAT total|Total VAT|GST|Tax collected',
  promotion:
    'Promotion|Promotions|Promotion total|Promotions total|Promotion discount|Promotional discount|Discount|Discounts|Coupon',
  itemTotal: 'Item total',
  grandTotal: 'Grand total|Order total|Total|Total amount',
  refund:
    'Refund total|Refunded|Refund applied|Refund|Refunds|Total refund|Total refunded|Amount refunded|Refund amount|Refunded amount',
  asin: 'ASIN',
  contextAsin: 'ID|ASIN',
  sku: 'SKU|Seller SKU|Merchant SKU',
  variation: 'Variation|Color|Colour|Size|Style|Pattern',
  shipDate: 'Ship date|Shipped on|Date shipped|Shipment date',
  delivered: 'Delivered|Delivered on|Date delivered',
  carrier: 'Carrier|Shipping carrier|Courier|Carrier name',
  tracking: 'Tracking ID|Tracking number|Tracking|Tracking no.|Tracking #',

  /** The buyer as a row or a block names them; the order page's link has words of its own. */
  buyer: "Buyer name|Buyer|Customer|Customer name|Rater|Buyer's name",
  product: 'Product name|Product|Item|Item name|Product title|Item title|Product details|Title',
  /** The order as a whole, where a claim or a refund has an amount of its own. */
  orderTotal: 'Order total|Order amount|Order value|Total order amount|Grand total',
  otherOrder:
    'Replacement order|Replacement order ID|Replaced order|Original order|Original order ID|Exchange order|Related order|Related orders',
  state:
    'Status|Order status|Return status|Claim status|Request status|Current status|Case status|Chargeback status|Dispute status|Return state|Return request status',
  returnId:
    'Return request ID|Return ID|Return request number|Return number|Return authorization ID|Return authorisation ID|Authorization ID',
  rma: 'RMA|RMA ID|RMA number|Amazon RMA ID',
  returnReason:
    "Return reason|Reason for return|Reason for the return|Buyer's return reason|Customer return reason|Return reason code|Returned because",
  reason: "Reason|Buyer's reason|Contact reason|Reason for contact",
  returnDate:
    'Return request date|Return requested|Return requested on|Requested on|Request date|Date requested|Return date|Return created on|Return initiated on|Return started on',
  returnTracking:
    'Return tracking ID|Return tracking number|Return tracking|Return tracking no.|Tracking ID of the return',
  returnCarrier: 'Return carrier|Return shipping carrier|Return courier|Carrier of the return',
  comment:
    "Buyer comments|Buyer comment|Customer comments|Customer comment|Comments|Comment|Comments from buyer|Buyer's comments|Buyer's comment|Customer's comments|Buyer's statement|Buyer message",
  resolution:
    'Resolution|Requested resolution|Resolution requested|Preferred resolution|Return resolution|Return type|Requested outcome',
  refunded:
    'Refunded|Already refunded|Previously refunded|Amount already refunded|Total already refunded|Refunded to date|Amount refunded|Total refunded|Refunded amount',
  claimId: 'Claim ID|Claim number|A-to-z claim ID|A-to-z Guarantee claim ID|Claim no.',
  safetId: 'SAFE-T claim ID|SAFE-T ID|SAFE-T claim number|SAFE-T claim',
  claimReason:
    'Claim reason|Reason for claim|Reason for the claim|Claim reason code|Claim type|Reason code',
  claimAmount:
    'Claim amount|Amount claimed|Claimed amount|Requested amount|Amount requested|Disputed amount|Dispute amount|Amount in dispute|Refund requested|Requested refund|Refund amount requested|Chargeback amount|Requested reimbursement|Reimbursement requested|Reimbursement amount requested|Requested reimbursement amount',
  amount: 'Amount',
  claimDate:
    'Claim date|Claim filed|Claim filed on|Filed|Filed on|Date filed|Claim opened on|Opened on|Date opened|Claim received on|Claim received|Received on|Date received|Claim submitted on|Submitted on|Date submitted|Submission date|Created on|Date created|Creation date|Claim creation date|Chargeback date|Dispute date|Date of chargeback|Notification date',
  respondBy:
    'Respond by|Reply by|Response due|Response due by|Response due date|Respond before|Respond on or before|Due by|Due date|Response deadline|Deadline|Reply due|Response needed by|Action required by|Please respond by|Submit response by|Response required by|Deadline to respond',
  chargebackId:
    'Chargeback ID|Chargeback case ID|Chargeback number|Chargeback reference|Case ID|Dispute ID|Case number|Dispute case ID',
  chargebackReason:
    'Chargeback reason|Reason for chargeback|Dispute reason|Reason for dispute|Chargeback type|Chargeback reason code',
  rating: 'Rating|Feedback rating|Star rating|Buyer rating|Ratings',
  feedbackText:
    "Comments|Comment|Feedback|Feedback comments|Buyer comments|Buyer's comments|Feedback comment|Customer comments|Buyer feedback|Feedback text",
  /** Headings of parts about something else, never read. */
  foreign:
    'Other orders from this buyer|Other orders by this buyer|Other orders|Recent orders|Recently viewed|Recently viewed orders|Related orders from this buyer|Other open claims|Other claims|Other returns|Other returns from this buyer|Recommended for you|Recommendations|Recommended actions|Similar items|Similar products|Sponsored|Pricing recommendations|Price recommendations|Pricing opportunities|Growth opportunities|You may also like|Frequently bought together',
} as const

export type AmazonLabel = keyof typeof english

/** Words between `|`, by label. */
export type Words = { readonly [Key in AmazonLabel]?: string }

/** Seen in the sources named above. */
const seen: Readonly<Record<string, Words>> = {
  fr: {
    orderId: 'Numéro de la commande',
    purchased: "Date d'achat",
    shipTo: 'Adresse de livraison|Expédier à',
    contactBuyer: "Contacter l'acheteur",
    phone: 'Téléphone',
    contents: 'Contenu de la commande',
    quantity: 'Quantité',
    proceeds: 'Produit de la vente',
  },
  ja: {
    quantity: '数量',
    unitPriceWithTax: '単価（税込み）',
    unitPriceWithoutTax: '単価（税抜き）',
    proceeds: '売上高',
    itemSubtotal: '商品の小計',
    shipping: '配送料の合計',
    itemTotal: '商品別の合計',
    state: 'ステータス',
    product: '製品名',
  },
  zh: { orderId: '订单编号', contents: '订单内容', tax: '税费总计' },
  es: {
    shipTo: 'Enviar a',
    quantity: 'Cantidad',
    contextAsin: 'Id.',
    tracking: 'Número de seguimiento',
  },
  pt: { safetId: 'ID da reivindicação SAFE-T' },
  de: { shipTo: 'Versenden an' },
  it: { shipTo: 'Invia a' },
  nl: { shipTo: 'Verzenden naar' },
}

/** The words of each key in every language, seen ones first. */
export const amazonLabels: LabelTable = table()

function table(): LabelTable {
  const labels: Record<string, Record<string, readonly string[]>> = {}
  const languages = [
    ['en', english] as const,
    ...Object.entries(seen),
    ...Object.entries(translations),
  ]
  for (const [language, words] of languages) {
    for (const [key, list] of Object.entries(words)) {
      const known = (labels[key] ??= {})
      known[language] = [...(known[language] ?? []), ...list.split('|')]
    }
  }
  return labels
}
