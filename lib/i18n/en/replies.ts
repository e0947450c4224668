/** Names of the tones and of what fills a reply. */
export const replies = {
  'replies.tone.warm': 'Warm',
  'replies.tone.neutral': 'Neutral',
  'replies.tone.firm': 'Firm',

  'replies.placeholder.greeting': 'Greeting',
  'replies.placeholder.signoff': 'Sign-off',
  'replies.placeholder.agentName': 'Your name',
  'replies.placeholder.shopName': 'Name of the shop',
  'replies.placeholder.buyerName': 'Name of the buyer',
  'replies.placeholder.marketplace': 'Marketplace',
  'replies.placeholder.orderId': 'Order number',
  'replies.placeholder.orderedAt': 'Ordered on',
  'replies.placeholder.itemTitle': 'Item',
  'replies.placeholder.carrier': 'Carrier',
  'replies.placeholder.trackingNumber': 'Tracking number',
  'replies.placeholder.shippedAt': 'Shipped on',
  'replies.placeholder.deliverBy': 'Promised by',
  'replies.placeholder.deliveredAt': 'Delivered on',
  'replies.placeholder.deliveryPlace': 'Place of delivery, same as in the order',
  'replies.placeholder.lastScan': 'Last scan',
  'replies.placeholder.lastScanAt': 'Day of the last scan',
  'replies.placeholder.daysSinceScan': 'Days since the last scan',
  'replies.placeholder.signedBy': 'Who signed for it',
  'replies.placeholder.movingScan': 'Last scan of a parcel on its way',
  'replies.placeholder.fullRefund': 'Full refund',
  'replies.placeholder.refundedAmount': 'Refunded so far',
  'replies.placeholder.refundAmount': 'Amount to refund',
  'replies.placeholder.offerAmount': 'Amount that you offer',
  'replies.placeholder.offerReason': 'How the amount comes about',
  'replies.placeholder.nextUpdate': 'Day of your next message',
  'replies.placeholder.nextAction': 'What you are doing now',
  'replies.placeholder.problem': 'The problem in one sentence',
  'replies.placeholder.answers': 'Your answers, point by point',
  'replies.placeholder.question': 'The open question',
  'replies.placeholder.checks': 'What to try, step by step',
  'replies.placeholder.listingSays': 'What the listing says',
  'replies.placeholder.packingRecord': 'What the packing record shows',
  'replies.placeholder.returnArrivedAt': 'Return arrived on',
  'replies.placeholder.returnWindowEnd': 'Last day for returns',
  'replies.placeholder.deductionReason': 'What lowers the refund',
  'replies.placeholder.partName': 'Part that you send',
  'replies.placeholder.exchangeFor': 'What you send instead',
  'replies.placeholder.exchangeCost': 'Costs of the exchange',
  'replies.placeholder.replacementShipBy': 'Second parcel leaves by',
  'replies.placeholder.replacementCarrier': 'Carrier of the second parcel',
  'replies.placeholder.replacementTracking': 'Tracking number of the second parcel',
  'replies.placeholder.replacementArrival': 'Second parcel arrives by',

  'replies.import.too-large': 'The file is larger than 5 MB. Split it and import the parts.',
  'replies.import.not-text': 'The file is no text. Export it as JSON or CSV.',
  'replies.import.not-json': 'The file is no JSON, or it is cut off. Export it again.',
  'replies.import.not-snippets': 'The file holds no snippets of Amends or Text Blaze.',
  'replies.import.newer-version':
    'The file was made by a newer Amends (version {found}). Update Amends, then import it.',
  'replies.import.quotes':
    'Row {row}: a quotation mark is opened and not closed. Correct it in the spreadsheet and export again.',
  'replies.import.no-text-column':
    'No column for the text. Name one “text” or “body”. Found: {found}.',
  'replies.import.unused-columns': 'These columns have no place here and were left aside: {found}.',
  'replies.import.empty-text': 'Row {row}: there is no text. Write one, or leave the row out.',
  'replies.import.icu':
    "Row {row}, {field}: a placeholder is not written right, line {line}, column {column} ({found}). Write placeholders as '{'name'}'.",
  'replies.import.bad-field':
    'Row {row}: {field} does not fit: {found}. Correct it and import the row again.',
  'replies.import.no-such-language':
    'Row {row}: no reply language is called {found}. Use en, zh-CN, de, fr, es, it, pt-BR, ru, ja, nl or pl.',
  'replies.import.title-made': 'Row {row} had no title. It is called “{found}” now.',
  'replies.import.markup-removed':
    'Row {row}: formatting was taken away, the words stay. Look at the line breaks.',
  'replies.import.same-id':
    'Row {row}: the id {found} occurs twice in one language. Both were kept, the second with an id of its own.',
  'replies.import.same-shortcut':
    'Row {row}: the shortcut {found} is taken. The snippet was kept without it.',
  'replies.import.folder-missing':
    'Row {row}: its folder is not in the file. The snippet was kept without a folder.',
} as const
