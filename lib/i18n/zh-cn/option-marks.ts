import type { optionMarks as en } from '../en/option-marks.ts'

export const optionMarks = {
  'entitlements.option.owed-refund':
    '买家有权要求：货物未送达，拿不出妥投证明时，买家可要求退还全部货款。',
  'entitlements.option.owed-return': '买家有权要求：可以退回商品、运费由我们承担，并要求全额退款。',
  'entitlements.option.amazon-return-window': '在退货期内（一般为 30 天）买家有权要求。',
  'entitlements.option.ebay-return-policy': '商品页承诺接受退货，或法律规定可退时，买家有权要求。',
  'entitlements.option.aliexpress-evidence':
    '证据能证明问题时，买家有权要求：按纠纷方案仅退款，或退货退款。',
  'entitlements.option.aliexpress-free-returns':
    '商品带“免费退货”服务且仍在期限内时，买家有权要求。',
  'entitlements.option.refund-without-return': '允许：全额退款，不要求退回商品。',
  'entitlements.option.reship-instead':
    '买家同意时，可以用补发代替退款。在该订单内进行，并提供新的物流单号。',
  'entitlements.option.less-than-owed':
    '可以提出，但买家有权要求更多。不能作为条件，也不能说成是唯一的方案。',
  'entitlements.option.goodwill': '买家无权要求，可以作为善意提出。',
  'entitlements.option.nothing-to-return': '没有可以退回的商品。',
  'entitlements.option.buyer-decides': '只能由买家自己决定，不要提出这样的请求。',
  'entitlements.option.ebay-decides': '由 eBay 介入后裁定，费用不予返还。',
  'entitlements.option.amazon-coupon': '亚马逊不允许在给买家的消息中发送优惠券或其他营销内容。',
  'entitlements.option.ebay-coupon': '只能使用 eBay 的优惠券工具，并且买家已同意接收营销内容。',
  'entitlements.option.aliexpress-coupon': '只能使用速卖通店铺优惠券。买家未同意时，不得向其营销。',
  'entitlements.option.aliexpress-plan': '可以补发，但要写进纠纷方案，由买家在方案中接受。',
  'entitlements.option.amazon-proof':
    '只有使用 Buy Shipping 面单且有妥投扫描，或买家地址有签收记录时才可申诉。',
  'entitlements.option.ebay-proof':
    '只有物流显示已在买家所在城市和邮编妥投，且高额订单有签收记录时才可申诉。',
  'entitlements.option.aliexpress-proof': '只有订单中申报的单号有承运商妥投记录时才可申诉。',
  'entitlements.option.condition-proof': '只有能证明商品与描述相符，或退回时状态不同时才可申诉。',
  'entitlements.option.outside-window': '只有退货超出期限或不符合政策时才可申诉。',
  'entitlements.option.ebay-decline': '商品页未承诺、法律也未规定无理由退货时，可以拒绝。',
} satisfies Record<keyof typeof en, string>
