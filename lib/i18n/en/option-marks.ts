/** How ways out stand with the rules, for the Costs view. */
export const optionMarks = {
  'entitlements.option.owed-refund':
    'Owed: the goods have not arrived, and without proof of delivery the buyer can demand the whole payment back.',
  'entitlements.option.owed-return':
    'Owed: the buyer can send the goods back at our cost and demand the whole payment.',
  'entitlements.option.amazon-return-window': 'Owed within the return window, generally 30 days.',
  'entitlements.option.ebay-return-policy':
    'Owed where our listing grants returns, or the law does.',
  'entitlements.option.aliexpress-evidence':
    'Owed when the evidence shows the fault: the refund alone, or return and refund, as the plan of the dispute says.',
  'entitlements.option.aliexpress-free-returns':
    'Owed for items with Free Returns while its window is open.',
  'entitlements.option.refund-without-return':
    'Allowed: the whole payment without asking for the goods back.',
  'entitlements.option.reship-instead':
    'Allowed in place of the refund when the buyer agrees. Keep it on the order, with a new tracking number.',
  'entitlements.option.less-than-owed':
    'May be offered, but the buyer can demand more. Never a condition, never as the only thing we can do.',
  'entitlements.option.goodwill': 'Not owed. May be offered as goodwill.',
  'entitlements.option.nothing-to-return': 'There are no goods that could be sent back.',
  'entitlements.option.buyer-decides': 'Only the buyer can decide this. Do not ask for it.',
  'entitlements.option.ebay-decides': 'eBay decides this when it steps in. No fee comes back.',
  'entitlements.option.amazon-coupon':
    'Amazon allows no coupons or other marketing in messages to buyers.',
  'entitlements.option.ebay-coupon':
    'Only by the coupon tools of eBay, and with the consent of the buyer to marketing.',
  'entitlements.option.aliexpress-coupon':
    'Only by the store coupons of AliExpress. No marketing to buyers who have not agreed to it.',
  'entitlements.option.aliexpress-plan':
    'Allowed when it is written into the plan of the dispute and the buyer accepts it there.',
  'entitlements.option.amazon-proof':
    'Only with a delivery scan for a Buy Shipping label, or the signature at the address of the buyer.',
  'entitlements.option.ebay-proof':
    'Only with tracking that shows delivery in the city and postal code of the buyer, and a signature for dear orders.',
  'entitlements.option.aliexpress-proof':
    'Only with the record of the carrier for the number that was declared in the order.',
  'entitlements.option.condition-proof':
    'Only with evidence that the goods match the listing, or came back in another state.',
  'entitlements.option.outside-window':
    'Only where the return lies outside the window or the policy.',
  'entitlements.option.ebay-decline':
    'Allowed where our listing grants no returns for a change of mind and no law does.',
} as const
