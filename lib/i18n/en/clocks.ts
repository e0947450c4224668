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
  'clocks.expiry.amazon-return-refund': 'Amazon may refund the buyer itself and charge us.',
  'clocks.expiry.amazon-appeal':
    'The decision stands. An appeal needs facts that Amazon has not seen.',
  'clocks.expiry.amazon-safet':
    'Nothing comes back for a refund that Amazon made. It counts from the later of the refund and the scan of the return; older texts say 60 days.',
  'clocks.expiry.amazon-may-claim': 'The buyer may file an A-to-z claim.',
  'clocks.expiry.amazon-claim-window': 'After that the buyer can file no A-to-z claim.',
  'clocks.expiry.ebay-return-refund':
    'The buyer may ask eBay to step in, or eBay refunds and charges us.',
  'clocks.expiry.ebay-appeal':
    'The decision stands. An appeal needs evidence that eBay has not seen.',
  'clocks.expiry.ebay-may-escalate':
    'The buyer may ask eBay to step in. What we settle before that is no defect.',
  'clocks.expiry.ebay-decision': 'eBay usually has decided by then.',
  'clocks.expiry.ebay-auto-close': 'A request in which nobody does anything is closed.',
  'clocks.expiry.aliexpress-appeal': 'The judgement stands. There is one appeal only.',
  'clocks.expiry.aliexpress-platform':
    'AliExpress steps in and proposes a plan of its own, also where nobody asked.',
  'clocks.expiry.aliexpress-return-shipping':
    'A buyer who has not sent the goods back gets no refund.',
  'clocks.expiry.aliexpress-claim-window': 'After that the buyer can open no dispute.',
  'clocks.times': 'What else runs',
  'clocks.what.refund': 'Refund',
  'clocks.what.appeal': 'Appeal',
  'clocks.what.reimbursement': 'SAFE-T claim',
  'clocks.what.escalation': 'The buyer may escalate',
  'clocks.what.platform': 'The platform steps in',
  'clocks.what.decision': 'Decision',
  'clocks.what.auto-close': 'The request closes by itself',
  'clocks.what.return-shipping': 'The buyer ships the goods back',
  'clocks.what.claim-window': 'The buyer may still claim',
  'clocks.line.by': '{what}: by {when}',
  'clocks.line.from': '{what}: from {when}',
  'clocks.line.until': '{what}: until {when} at the latest',
  'clocks.line.length': '{what}: {length}, counted from {start}',
  'clocks.length.hours': '{amount, plural, one {# hour} other {# hours}}',
  'clocks.length.calendar-days': '{amount, plural, one {# day} other {# days}}',
  'clocks.length.business-days': '{amount, plural, one {# business day} other {# business days}}',
  'clocks.start.last-buyer-message': 'the buyer’s message',
  'clocks.start.opened': 'the opening',
  'clocks.start.last-activity': 'the last activity',
  'clocks.start.delivery': 'the promised delivery',
  'clocks.start.return-received': 'the day the return arrives',
  'clocks.start.refunded': 'the refund',
  'clocks.start.escalated': 'the day it went to the platform',
  'clocks.start.decided': 'the decision',
  'clocks.start.agreed': 'the agreement',
  'clocks.start.completed': 'the end of the order',
  'clocks.unchecked':
    'Not checked since {day}: the rule may have changed. Trust the page, and look it up ({source}).',
} as const
