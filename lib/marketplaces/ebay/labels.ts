import type { LabelTable } from '#lib/reading/spec.ts'
import { ebayMoreWords } from './more-words.ts'
import { ebayTranslations } from './translations.ts'

/**
 * Labels of eBay's seller pages, words between `|`. English: saved order page of May 2026 and content
 * scripts that read order, return and message pages in 2023–2026; what stands last in a line are
 * plausible variants of ours. German: labels of a scraper that reads ebay.de's Seller Hub (2025–26).
 * All other words are our own translation and live in `translations.ts` and `more-words.ts`.
 */
const english = {
  orderId: 'Order|Order number|Order ID|Order no.|Order #|Order details for',
  sold: 'Sold|Date sold|Sold on|Sale date|Order date|Date ordered|Ordered on',
  paid: 'Buyer paid|Date paid|Paid|Paid on|Date buyer paid|Payment date',
  buyer: 'Buyer|Buyer details|Sold to',
  username: 'Username|Buyer username|eBay username|Buyer ID|Buyer user ID|User ID',
  shipTo: 'Ship to|Post to|Deliver to|Shipping address|Postage address|Delivery address',
  service:
    'Buyer selected shipping service|Buyer selected postage service|Buyer selected delivery service|Shipping service|Postage service|Delivery service|Shipping method|Postage method',
  tracking: 'Tracking|Tracking number|Tracking no.|Tracking numbers|Tracking details|Tracking ID',
  carrier: 'Carrier|Shipping carrier|Courier',
  shipBy: 'Ship by|Dispatch by|Post by|Send by|Ship-by date|Dispatch due',
  deliverBy:
    'Estimated delivery date shown to buyer|Estimated delivery shown to buyer|Estimated delivery date|Estimated delivery|Expected delivery|Expected delivery date|Deliver by',
  shipped: 'Shipped|Shipped on|Dispatched|Dispatched on|Posted|Posted on|Date shipped',
  delivered: 'Delivered|Delivered on|Date delivered|Item delivered',
  itemId: 'Item ID|Item number|Item no.|Item #|Listing ID|eBay item number',
  sku: 'Custom label (SKU)|Custom label|SKU|Custom SKU',
  quantity: 'Quantity|Qty|Quantity sold|Qty sold',
  unitPrice: 'Sold for|Item price|Sold price|Sale price|Price|Unit price|Price each',
  itemTotal: 'Total|Item total|Line total|Item subtotal',
  paidTitle: 'What your buyer paid|What the buyer paid|Buyer paid|Your buyer paid',
  earnedTitle: "What you earned|What you'll earn|Your earnings|What you earn",
  /** Inside the block of what the buyer paid only: elsewhere some of these mean one item's price. */
  subtotal: 'Subtotal|Item subtotal|Items subtotal|Item price|Items|Item total',
  subtotalOnly: 'Subtotal|Items subtotal',
  shipping: 'Shipping|Postage|Delivery|Shipping and handling|Postage and packaging',
  tax: 'Sales tax|Tax|VAT|GST|GST/HST|Taxes',
  discount:
    'Discount|Discounts|Seller discount|Order discount|Item discount|Coupon|Coupon discount|Seller coupon|Promotion',
  orderTotal: 'Order total|Total paid|Total paid by buyer|Buyer total|Grand total',
  orderEarnings: 'Order earnings|Total earnings|Earnings|Net earnings|Your order earnings',
  refunded:
    'Refund|Refunded|Refunds|Refunded amount|Refund amount|Refund to buyer|Refunded to buyer|Refund issued|Partial refund|Total refunded',
  /** A refund that was made, told with its amount; `Refund amount` may be one that was only asked for. */
  refundIssued:
    'Refund issued|Refund sent|Refund completed|Refunded|Refunded to buyer|You refunded|You issued a refund|Amount refunded|Total refunded',
  returnId:
    'Return ID|Request ID|Return request ID|Return number|Return no.|Return #|Request number',
  purchased: 'Date purchased|Purchased|Purchased on|Purchase date|Item purchased',
  returnReason: "Return reason|Reason for return|Reason|Reason for the return|Buyer's reason",
  comments: "Comments|Buyer's comments|Buyer comments|Comments from buyer|Comment|Buyer's comment",
  requested: 'Request amount|Requested amount|Amount requested|Refund requested|Requested refund',
  wants:
    'Buyer wants|What the buyer wants|Your buyer wants|Requested resolution|Preferred resolution|Requested outcome|Return type',
  disputeStatus: 'Status|Return status|Request status|Current status',
  respondBy:
    'Respond by|Reply by|Response due|Respond before|Response due by|Due by|Answer by|Respond by date|Response deadline|Take action by|Action required by|Action due|Deadline|Your response is due|Challenge by|Evidence due|Evidence due by|Respond no later than',
  /** Events of the history; their date may stand before them. */
  opened:
    'Return started|Return requested|Return opened|Return request opened|Return created|Buyer started a return|Buyer requested a return|Buyer opened a return',
  /** Names of a date that follows. */
  openedOn:
    'Request opened|Request opened on|Request created on|Date of request|Return opened on|Requested on|Date requested|Date opened|Opened on|Opened|Requested|Request date|Return request date',
  /** Ids of requests, cases and payment disputes: one number space, so each page asks for its own first. */
  requestId:
    'Request ID|Request number|Request no.|Request #|Request|Inquiry ID|Inquiry number|Inquiry|Reference number',
  caseId: 'Case ID|Case number|Case no.|Case #|Case',
  paymentDisputeId:
    'Payment dispute ID|Dispute ID|Dispute number|Dispute no.|Dispute #|Payment dispute|Dispute',
  requestReason:
    "Reason for request|Request reason|Reason for the request|Reason for case|Case reason|Reason for the case|Case type|Reason for dispute|Dispute reason|Reason for the dispute|Issue|Buyer's issue|Problem|Buyer's reason for dispute|Claim reason|Request type",
  requestStatus: 'Case status|Dispute status|Claim status|Inquiry status|Payment dispute status',
  claimAmount:
    'Claim amount|Amount claimed|Claimed amount|Dispute amount|Disputed amount|Amount disputed|Amount in dispute|Payment dispute amount|Case amount|Amount of claim|Amount of request|Requested amount|Request amount|Amount requested|Refund requested|Total claim amount|Total amount claimed',
  /** Weaker names of the same amount: elsewhere they mean what was paid or given back. */
  claimTotal: 'Refund amount|Total refund|Amount|Total amount|Total refund amount',
  requestOpened:
    'Buyer opened a request|Your buyer opened a request|The buyer opened a request|Request created|Request started|Request opened|Buyer reported item not received|Buyer reported the item not received|Item not received request opened|Buyer started a request|Inquiry opened',
  caseOpened:
    'Case opened|Case created|Case started|Buyer opened a case|The buyer opened a case|Buyer asked eBay to step in|The buyer asked eBay to step in|Your buyer asked eBay to step in|Escalated to eBay|Case escalated',
  disputeOpened:
    'Dispute opened|Payment dispute opened|Buyer opened a dispute|Buyer opened a payment dispute|Buyer disputed the payment|Your buyer opened a payment dispute|Dispute received|Dispute created',
  caseOpenedOn: 'Case opened on|Case open date|Escalated on|Date escalated|Escalation date',
  disputeOpenedOn:
    'Dispute opened on|Dispute open date|Open date|Dispute date|Date of dispute|Dispute received on',
  buyerNote:
    "Message from buyer|Message from your buyer|Message from the buyer|Buyer's message|Buyer message|Note from buyer|Note from the buyer|Buyer's note|Buyer note|Buyer said|Additional details from buyer|Details from buyer|Details from the buyer|Buyer's statement|Buyer's details",
  /** A title that carries no link. */
  itemName: 'Item|Item title|Item name|Title|Listing title|Product',
  cancelReason:
    "Cancellation reason|Cancel reason|Reason for cancellation|Reason for canceling|Reason for cancelling|Reason for the cancellation|Buyer's reason for canceling|Buyer's reason for cancelling|Reason for cancel request",
  cancelStatus:
    'Cancellation status|Cancel status|Cancellation request status|Cancel request status',
  cancelAsked:
    'Cancellation requested|Cancellation requested on|Cancel requested|Cancellation request date|Cancel request date|Cancellation request opened|Requested cancellation|Buyer requested cancellation|Cancellation request',
  cancelId: 'Cancellation ID|Cancel ID|Cancellation number|Cancellation request ID',
  orderStatus: 'Order status|Status',
  rowTotal: 'Total|Order total|Total price|Total paid|Grand total',
  returnsTitle: 'Manage returns|Table of returns',
  recipient: 'To|Send to|Recipient|Message to|Sending to|Contact',
  feedbackComment: 'Comment|Feedback|Feedback comment|Comments|Feedback left|Feedback received',
  sellerWrote:
    'You sent a message|You sent your buyer a message|You messaged your buyer|Message from you',
  /** Headings of parts about something else, never read. */
  foreign:
    'Other open returns|Other returns|Other orders|Recent orders|More orders from this buyer|Other orders from this buyer|Similar items|Similar items other sellers sold|Recommended for you|Recommended items|You may also like|People also viewed|Related items|Sponsored items|Sponsored|Recently viewed|Note to self|Notes|My note|Tips' +
    "|Other orders by this buyer|Other orders of this buyer|Other orders from buyer|Buyer's other orders|Previous orders|Order history with this buyer|Similar sponsored items|Similar items to list|Sell similar items|Internal note|Internal notes|Private note|Seller note|Order note" +
    '|Das könnte Sie interessieren|Das könnte Ihnen auch gefallen|Ähnliche Artikel|Notiz|Notizen|Weitere Bestellungen|Weitere Bestellungen dieses Käufers|Andere Bestellungen dieses Käufers|Interne Notiz' +
    '|Autres commandes de cet acheteur|Objets similaires|Vous aimerez aussi|Altri ordini di questo acquirente|Oggetti simili|Potrebbe interessarti anche|Otros pedidos de este comprador|Artículos similares|También te puede interesar|Andere bestellingen van deze koper|Vergelijkbare objecten|Inne zamówienia tego kupującego|Podobne przedmioty',
  buyerWrote:
    'Your buyer sent a message|Buyer sent a message|The buyer sent a message|Buyer sent you a message|Message from buyer|Message from your buyer',
}

export type EbayLabel = keyof typeof english

/** Words between `|`, by label. */
export type Words = { readonly [Key in EbayLabel]?: string }

const german: Words = {
  orderId: 'Bestellung|Bestellnummer|Bestellnr.',
  sold: 'Verkauft am',
  buyer: 'Käufer',
  username: 'eBay-Nutzername',
  shipTo: 'Lieferadresse|Versandadresse',
  shipped: 'Versendet|Versendet am',
  delivered: 'Geliefert|Geliefert am',
  unitPrice: 'Artikelpreis',
  itemTotal: 'Gesamtbetrag',
  paidTitle: 'Vom Käufer bezahlt',
  earnedTitle: 'Ihr Verkaufserlös',
  subtotal: 'Zwischensumme|Artikelpreis',
  subtotalOnly: 'Zwischensumme',
  shipping: 'Versand',
  orderTotal: 'Gesamtbetrag',
  orderEarnings: 'Bestelleinnahmen|Auszahlungsbetrag',
  refunded: 'Rückerstattung|Erstatteter Betrag|Erstattet',
}

const languages: readonly (readonly [language: string, words: Words])[] = [
  ['en', english],
  ['de', german],
  ...Object.entries(ebayTranslations),
  ...Object.entries(ebayMoreWords),
]

/** All labels, sourced words before our own translations. */
export const ebayLabels: LabelTable = table()

function table(): LabelTable {
  const labels: Record<string, Record<string, readonly string[]>> = {}
  for (const [language, words] of languages) {
    for (const [key, list] of Object.entries(words)) {
      const known = (labels[key] ??= {})
      known[language] = [...(known[language] ?? []), ...list.split('|')]
    }
  }
  return labels
}
