/** How a deadline was read, and what silence means. */
export const clocks = {
  'clocks.note.page': 'The page says so.',
  'clocks.note.day-only':
    'The page names the day only. We count to its last minute in {zone}; answer earlier where you can.',
  'clocks.note.zone-assumed': 'The page prints no time zone. We read it as {zone}.',
  'clocks.note.estimate-hours':
    'Our estimate: {amount, plural, one {# hour} other {# hours}}, nights and weekends included ({source}). The page wins when it prints a date.',
  'clocks.note.estimate-calendar-days':
    'Our estimate: {amount, plural, one {# calendar day} other {# calendar days}} ({source}). The page wins when it prints a date.',
  'clocks.note.estimate-business-days':
    'Our estimate: {amount, plural, one {# business day} other {# business days}}, Monday to Friday ({source}). The page wins when it prints a date.',
  'clocks.note.holidays':
    'Public holidays are not left out, so the real time may end later, never earlier.',
  'clocks.note.start-day-only':
    'Only the day it began was read. We count from its first minute, the earliest reading.',
  'clocks.note.low-confidence':
    'This rule rests on an old or second-hand source. Trust the page before it.',
  'clocks.expiry.amazon-message':
    'A late answer counts in the response rate, and 48 hours after writing the buyer may file an A-to-z claim.',
  'clocks.expiry.amazon-return':
    'Amazon may authorise the return and refund the buyer at our cost.',
  'clocks.expiry.amazon-claim-silence':
    'Amazon may grant the A-to-z claim and debit us, because the buyer was never answered.',
  'clocks.expiry.amazon-claim-info': 'Amazon decides the A-to-z claim without our facts.',
  'clocks.expiry.amazon-chargeback':
    'The chargeback is debited, and it counts in the order defect rate.',
  'clocks.expiry.ebay-return':
    'The buyer may ask eBay to step in. eBay may refund without a return and charge us.',
  'clocks.expiry.ebay-inquiry':
    'The buyer may ask eBay to step in. Without proof of shipment eBay may decide for the buyer on its own.',
  'clocks.expiry.ebay-payment-dispute': 'The dispute counts as unanswered and is normally lost.',
  'clocks.expiry.ebay-cancellation':
    'A paid order stands and the request is closed; an unpaid order is cancelled.',
  'clocks.expiry.aliexpress-message': 'The message counts against the store’s 24-hour reply rate.',
  'clocks.expiry.aliexpress-dispute':
    'The buyer’s plan is carried out and the refund is paid from our account.',
  'clocks.expiry.aliexpress-cancellation': 'The order is closed and refunded.',
} as const
