import type { LabelTable } from '#lib/reading/spec.ts'
import { translations } from './translations.ts'

/**
 * Words of Seller Central's order and message pages as seen in public material: text dumps of order
 * details in English and French (2026-08/09), a Japanese item table (2021), Spanish message panes
 * (2026-03 to 06), Chinese help wording. English words that stand last in a line are variants of
 * ours; all other languages' own translations live in `translations.ts`.
 */
const seen = {
  orderId: {
    en: ['Order ID', 'Order number', 'Amazon order ID', 'Order #', 'Order no.'],
    fr: ['Numéro de la commande'],
    zh: ['订单编号'],
  },
  purchased: {
    en: ['Purchase date', 'Purchased', 'Order date', 'Order placed', 'Ordered on', 'Ordered'],
    fr: ["Date d'achat"],
  },
  shipBy: { en: ['Ship by', 'Ship by date', 'Expected ship date', 'Latest ship date'] },
  deliverBy: {
    en: [
      'Deliver by',
      'Deliver by date',
      'Estimated delivery',
      'Estimated delivery date',
      'Delivery estimate',
      'Latest delivery date',
      'Delivery promise',
    ],
  },
  service: { en: ['Shipping service', 'Ship service level', 'Shipping method'] },
  channel: { en: ['Sales channel'] },
  shipTo: {
    en: ['Ship to', 'Shipping address', 'Deliver to', 'Delivery address'],
    fr: ['Adresse de livraison', 'Expédier à'],
    es: ['Enviar a'],
    de: ['Versenden an'],
    it: ['Invia a'],
    nl: ['Verzenden naar'],
  },
  contactBuyer: { en: ['Contact Buyer', 'Buyer', 'Buyer name'], fr: ["Contacter l'acheteur"] },
  phone: { en: ['Phone', 'Phone number'], fr: ['Téléphone'] },
  contents: { en: ['Order contents'], fr: ['Contenu de la commande'], zh: ['订单内容'] },
  quantity: {
    en: ['Quantity', 'Qty', 'Quantity ordered', 'Quantity purchased'],
    fr: ['Quantité'],
    es: ['Cantidad'],
    ja: ['数量'],
  },
  unitPrice: { en: ['Unit price', 'Price', 'Item price', 'Price per unit'] },
  unitPriceWithTax: {
    en: [
      'Unit price (incl. VAT)',
      'Unit price (incl. tax)',
      'Unit price (including VAT)',
      'Unit price incl. VAT',
      'Unit price (tax inclusive)',
      'Unit price (inclusive)',
    ],
    ja: ['単価（税込み）'],
  },
  unitPriceWithoutTax: {
    en: [
      'Unit price (excl. VAT)',
      'Unit price (excl. tax)',
      'Unit price (excluding VAT)',
      'Unit price excl. VAT',
      'Unit price (tax exclusive)',
      'Unit price (exclusive)',
    ],
    ja: ['単価（税抜き）'],
  },
  proceeds: {
    en: ['Proceeds', 'Sales proceeds', 'Net sales proceeds', 'Net proceeds'],
    fr: ['Produit de la vente'],
    ja: ['売上高'],
  },
  itemSubtotal: {
    en: ['Item subtotal', 'Items subtotal', 'Subtotal', 'Product subtotal'],
    ja: ['商品の小計'],
  },
  itemsTotal: {
    en: ['Items total', 'Item subtotal', 'Items subtotal', 'Subtotal', 'Merchandise total'],
  },
  shipping: {
    en: [
      'Shipping total',
      'Shipping',
      'Total shipping',
      'Shipping cost',
      'Postage total',
      'Delivery total',
      'Shipping charge',
    ],
    ja: ['配送料の合計'],
  },
  tax: {
    en: [
      'Tax',
      'Tax total',
      'Total tax',
      'Taxes',
      'Sales tax',
      'VAT',
      'VAT total',
      'Total VAT',
      'GST',
      'Tax collected',
    ],
    zh: ['税费总计'],
  },
  promotion: {
    en: [
      'Promotion',
      'Promotions',
      'Promotion total',
      'Promotions total',
      'Promotion discount',
      'Promotional discount',
      'Discount',
      'Discounts',
      'Coupon',
    ],
  },
  itemTotal: { en: ['Item total'], ja: ['商品別の合計'] },
  grandTotal: { en: ['Grand total', 'Order total', 'Total', 'Total amount'] },
  refund: {
    en: [
      'Refund total',
      'Refunded',
      'Refund applied',
      'Refund',
      'Refunds',
      'Total refund',
      'Total refunded',
      'Amount refunded',
      'Refund amount',
      'Refunded amount',
    ],
  },
  asin: { en: ['ASIN'] },
  contextAsin: { en: ['ID', 'ASIN'], es: ['Id.'] },
  sku: { en: ['SKU', 'Seller SKU', 'Merchant SKU'] },
  variation: { en: ['Variation', 'Color', 'Colour', 'Size', 'Style', 'Pattern'] },
  shipDate: { en: ['Ship date', 'Shipped on', 'Date shipped', 'Shipment date'] },
  delivered: { en: ['Delivered', 'Delivered on', 'Date delivered'] },
  carrier: { en: ['Carrier', 'Shipping carrier', 'Courier', 'Carrier name'] },
  tracking: {
    en: ['Tracking ID', 'Tracking number', 'Tracking', 'Tracking no.', 'Tracking #'],
    es: ['Número de seguimiento'],
  },
} as const satisfies LabelTable

export type AmazonLabel = keyof typeof seen

/** The words of each key in every language, seen ones first. */
export const amazonLabels: LabelTable = Object.fromEntries(
  Object.entries(seen).map(([key, words]) => [key, merged(words, translations[key] ?? {})]),
)

type Words = LabelTable[string]

function merged(known: Words, own: Words): Words {
  const languages = new Set([...Object.keys(known), ...Object.keys(own)])
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      [...(known[language] ?? []), ...(own[language] ?? [])],
    ]),
  )
}
