/** What buyers are owed and what stays open to agreement, by marketplace and situation. */
export const entitlements = {
  'entitlements.amazon.not-received.owed':
    'The full refund or the parcel again, when the order is not there 3 days after its latest promised date or when we cannot prove delivery. The buyer may file an A-to-z claim 48 hours after writing to us, until 90 days after the latest promised date.',
  'entitlements.amazon.not-received.negotiable':
    'Refund or second parcel, and the date: the buyer chooses. Delivery counts as proven by a signature at the buyer’s address, or by a delivered Buy Shipping label.',
  'entitlements.amazon.not-as-described.owed':
    'Return and full refund on terms at least as good as Amazon’s own return policy. In the US the prepaid return label is the default; for fashion and international returns we pay the way back.',
  'entitlements.amazon.not-as-described.negotiable':
    'A partial refund while the buyer keeps the item, or a replacement, if the buyer prefers it. If the item comes back in another state, a deduction that we explain to the buyer.',
  'entitlements.amazon.changed-mind.owed':
    'Return within Amazon’s return window, generally 30 days and longer around the year-end holidays. The refund is due 2 business days after the item is back.',
  'entitlements.amazon.changed-mind.negotiable':
    'An exchange, or a partial refund to keep the item, if the buyer likes it better than the return. A deduction only for an item that comes back used or incomplete.',
  'entitlements.ebay.not-received.owed':
    'The full refund including the original shipping, unless tracking uploaded to eBay shows delivery to the city and postal code of the order. From an order total of 750 USD, 750 CAD, 750 AUD, 450 GBP or 550 EUR we also need signature confirmation.',
  'entitlements.ebay.not-received.negotiable':
    'Refund, second parcel or a later date, if the buyer agrees to it. Settled before eBay steps in, it costs no defect.',
  'entitlements.ebay.not-as-described.owed':
    'Return and full refund with the label at our cost, asked for within 30 days after delivery, even if the listing says no returns. Trading cards and coins: 3 days.',
  'entitlements.ebay.not-as-described.negotiable':
    'A partial refund while the buyer keeps the item, or a replacement: the buyer may say no, and our time to answer runs on. Of an item that comes back used or damaged, eligible sellers may deduct up to 50 %.',
  'entitlements.ebay.changed-mind.owed':
    'What the return policy of our listing promises, no more and no less.',
  'entitlements.ebay.changed-mind.negotiable':
    'Who pays the way back where the listing leaves it to the buyer, an exchange, or a partial refund to keep the item.',
  'entitlements.aliexpress.not-received.owed':
    'The refund, when the declared tracking number shows no delivery to the buyer after the promised time, or is invalid. If we stay silent, the buyer’s plan is carried out.',
  'entitlements.aliexpress.not-received.negotiable':
    'Our own plan in the dispute: a second parcel with a date, or part of the price back while the parcel is still moving.',
  'entitlements.aliexpress.not-as-described.owed':
    'Refund, or return and refund, when the evidence shows the fault. If we stay silent, the buyer’s plan is carried out. Asked for until 15 days after the order is completed.',
  'entitlements.aliexpress.not-as-described.negotiable':
    'The amount, and whether the item comes back: both sides may change plan and evidence until the dispute is closed. AliExpress steps in by day 7.',
  'entitlements.aliexpress.changed-mind.owed':
    'For items with Free Returns the return is free: within 90 days of payment from sellers in China, 15 days of receipt from EU sellers, 7 days of receipt from sellers in Brazil.',
  'entitlements.aliexpress.changed-mind.negotiable':
    'Without Free Returns: whether the item comes back, who pays the way back, or part of the price back to keep it. A deduction when the packaging is not intact.',
  'entitlements.eu-withdrawal.owed':
    'A consumer in the EU may withdraw within 14 days of receipt without a reason and gets the price and the standard shipping back. This is a right, not a dispute: do not bargain about it.',
  'entitlements.eu-withdrawal.negotiable':
    'The direct cost of the way back, unless we promised to bear it. Anything else only if the buyer asks for it.',
  'entitlements.contribution.amazon':
    'Amazon allows no payment from the buyer outside checkout. Share the value by a smaller refund beside the second parcel.',
  'entitlements.contribution.ebay':
    'eBay allows no payment outside its checkout. Share the value by a smaller refund beside the second parcel.',
  'entitlements.contribution.aliexpress':
    'Only through a price-difference listing in the special category on AliExpress, and only if the buyer freely agrees. Never through another channel.',
  'entitlements.amazon.cancellation.owed':
    'Not shipped yet: cancelled on the buyer’s wish, nothing is charged.',
  'entitlements.amazon.cancellation.negotiable':
    'Nothing. Once it is shipped, the return policy applies.',
  'entitlements.ebay.cancellation.owed':
    'You may accept or decline within 3 days. Once accepted, the whole payment goes back.',
  'entitlements.ebay.cancellation.negotiable':
    'Whether you accept; a kind no with the day of arrival is allowed while it can still be sent in time.',
  'entitlements.aliexpress.cancellation.owed':
    'Unanswered for 72 hours, the order is closed and the whole payment goes back.',
  'entitlements.aliexpress.cancellation.negotiable':
    'Only while it is not shipped: you may show that it has been handed over.',
} as const
