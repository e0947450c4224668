import type { LabelTable } from '#lib/reading/spec.ts'
import { ebayTranslations } from './translations.ts'

/**
 * Labels of eBay's seller pages. English: saved order page of May 2026 and content scripts that read
 * order, return and message pages in 2023–2026; wordings that stand last in a line are plausible
 * variants of ours. German: labels of a scraper that reads ebay.de's Seller Hub (2025–26), marked
 * `DE` below. All other words are our own translation and live in `translations.ts`.
 */
const sourced = {
  orderId: {
    en: ['Order', 'Order number', 'Order ID', 'Order no.', 'Order #', 'Order No'],
    de: ['Bestellung', 'Bestellnummer', 'Bestellnr.'],
  },
  sold: {
    en: ['Sold', 'Date sold', 'Sold on', 'Sale date', 'Order date', 'Date ordered', 'Ordered on'],
    de: ['Verkauft am'],
  },
  paid: {
    en: ['Buyer paid', 'Date paid', 'Paid', 'Paid on', 'Date buyer paid', 'Payment date'],
  },
  buyer: { en: ['Buyer', 'Buyer details', 'Sold to'], de: ['Käufer'] },
  username: {
    en: ['Username', 'Buyer username', 'eBay username', 'Buyer ID', 'Buyer user ID', 'User ID'],
    de: ['eBay-Nutzername', 'Nutzername'],
  },
  shipTo: {
    en: [
      'Ship to',
      'Post to',
      'Deliver to',
      'Shipping address',
      'Postage address',
      'Delivery address',
    ],
    de: ['Lieferadresse', 'Versandadresse'],
  },
  service: {
    en: [
      'Buyer selected shipping service',
      'Buyer selected postage service',
      'Buyer selected delivery service',
      'Shipping service',
      'Postage service',
      'Delivery service',
      'Shipping method',
      'Postage method',
      'Selected shipping service',
    ],
  },
  tracking: {
    en: ['Tracking', 'Tracking number', 'Tracking no.', 'Tracking numbers', 'Tracking details'],
  },
  carrier: { en: ['Carrier', 'Shipping carrier', 'Courier', 'Postal carrier'] },
  shipBy: { en: ['Ship by', 'Dispatch by', 'Post by', 'Send by', 'Ship-by date', 'Dispatch due'] },
  deliverBy: {
    en: [
      'Estimated delivery date shown to buyer',
      'Estimated delivery shown to buyer',
      'Estimated delivery date',
      'Estimated delivery',
      'Expected delivery',
      'Expected delivery date',
      'Delivery estimate',
      'Deliver by',
    ],
  },
  shipped: {
    en: [
      'Shipped',
      'Shipped on',
      'Dispatched',
      'Dispatched on',
      'Posted',
      'Posted on',
      'Date shipped',
    ],
    de: ['Versendet', 'Versendet am'],
  },
  delivered: {
    en: ['Delivered', 'Delivered on', 'Date delivered', 'Item delivered', 'Delivery date'],
    de: ['Geliefert', 'Geliefert am', 'Zugestellt', 'Zugestellt am'],
  },
  itemId: {
    en: ['Item ID', 'Item number', 'Item no.', 'Item #', 'Listing ID', 'eBay item number'],
  },
  sku: { en: ['Custom label (SKU)', 'Custom label', 'SKU', 'Custom SKU'] },
  quantity: { en: ['Quantity', 'Qty', 'Quantity sold', 'Qty sold'] },
  unitPrice: {
    en: ['Sold for', 'Item price', 'Sold price', 'Sale price', 'Price', 'Unit price', 'Price each'],
    de: ['Artikelpreis'],
  },
  itemTotal: {
    en: ['Total', 'Item total', 'Line total', 'Item subtotal'],
    de: ['Gesamtbetrag', 'Gesamt'],
  },
  paidTitle: {
    en: ['What your buyer paid', 'What the buyer paid', 'Buyer paid', 'Your buyer paid'],
    de: ['Vom Käufer bezahlt'],
  },
  earnedTitle: {
    en: ['What you earned', "What you'll earn", 'Your earnings', 'What you earn'],
    de: ['Ihr Verkaufserlös'],
  },
  costsTitle: { en: ['Selling costs', 'Selling fees', 'Your costs'], de: ['Verkaufskosten'] },
  /** Inside the block of what the buyer paid only: elsewhere these words mean one item's price. */
  subtotal: {
    en: ['Subtotal', 'Item subtotal', 'Items subtotal', 'Item price', 'Items', 'Item total'],
    de: ['Zwischensumme', 'Artikelpreis'],
  },
  subtotalOnly: { en: ['Subtotal', 'Items subtotal'], de: ['Zwischensumme'] },
  shipping: {
    en: ['Shipping', 'Postage', 'Delivery', 'Shipping and handling', 'Postage and packaging'],
    de: ['Versand', 'Versandkosten'],
  },
  tax: {
    en: ['Sales tax', 'Tax', 'VAT', 'GST', 'GST/HST', 'Sales tax (collected by eBay)', 'Taxes'],
  },
  discount: {
    en: ['Discount', 'Discounts', 'Seller discount', 'Order discount', 'Coupon', 'Promotion'],
  },
  orderTotal: {
    en: ['Order total', 'Total paid', 'Total paid by buyer', 'Buyer total', 'Grand total'],
    de: ['Gesamtbetrag'],
  },
  orderEarnings: {
    en: ['Order earnings', 'Total earnings', 'Earnings', 'Net earnings', 'Your order earnings'],
    de: ['Bestelleinnahmen', 'Auszahlungsbetrag'],
  },
  refunded: {
    en: ['Refund', 'Refunded', 'Refunds', 'Refunded amount', 'Refund amount', 'Total refunded'],
    de: ['Rückerstattung', 'Erstatteter Betrag', 'Erstattet'],
  },
  returnId: {
    en: [
      'Return ID',
      'Request ID',
      'Return request ID',
      'Return number',
      'Return no.',
      'Return #',
      'Request number',
    ],
  },
  purchased: {
    en: ['Date purchased', 'Purchased', 'Purchased on', 'Purchase date', 'Item purchased'],
  },
  returnReason: {
    en: ['Return reason', 'Reason for return', 'Reason', 'Reason for the return', "Buyer's reason"],
  },
  comments: {
    en: [
      'Comments',
      "Buyer's comments",
      'Buyer comments',
      'Comments from buyer',
      'Comment',
      "Buyer's comment",
    ],
  },
  requested: {
    en: [
      'Request amount',
      'Requested amount',
      'Amount requested',
      'Refund requested',
      'Requested refund',
    ],
  },
  wants: {
    en: [
      'Buyer wants',
      'What the buyer wants',
      'Your buyer wants',
      'Requested resolution',
      'Preferred resolution',
      'Requested outcome',
      'Return type',
    ],
  },
  disputeStatus: { en: ['Status', 'Return status', 'Request status', 'Current status'] },
  respondBy: {
    en: [
      'Respond by',
      'Reply by',
      'Response due',
      'Respond before',
      'Response due by',
      'Your response is due',
      'Due by',
      'Answer by',
    ],
  },
  /** Events of the history; their date may stand before them. */
  opened: {
    en: [
      'Return started',
      'Return requested',
      'Return opened',
      'Return request opened',
      'Return created',
      'Buyer started a return',
      'Buyer requested a return',
      'Buyer opened a return',
    ],
  },
  /** Names of a date that follows. */
  openedOn: {
    en: [
      'Request opened',
      'Return opened on',
      'Requested on',
      'Date requested',
      'Date opened',
      'Opened on',
      'Opened',
      'Requested',
      'Request date',
      'Return request date',
      'Return start date',
    ],
  },
  sellerWrote: {
    en: [
      'You sent a message',
      'You sent your buyer a message',
      'You messaged your buyer',
      'Message from you',
    ],
  },
  buyerWrote: {
    en: [
      'Your buyer sent a message',
      'Buyer sent a message',
      'The buyer sent a message',
      'Buyer sent you a message',
      'Message from buyer',
      'Message from your buyer',
    ],
  },
} satisfies LabelTable

export type EbayLabel = keyof typeof sourced

/** All labels, sourced words before our own translations. */
export const ebayLabels: LabelTable = merged(sourced, ebayTranslations)

function merged(first: LabelTable, second: LabelTable): LabelTable {
  const table: Record<string, Record<string, readonly string[]>> = {}
  for (const [key, languages] of [...Object.entries(first), ...Object.entries(second)]) {
    const known = (table[key] ??= {})
    for (const [language, words] of Object.entries(languages)) {
      known[language] = [...(known[language] ?? []), ...words]
    }
  }
  return table
}

/** All words of a label, in every language. */
export function wordsOf(key: EbayLabel): readonly string[] {
  return Object.values(ebayLabels[key] ?? {}).flat()
}
