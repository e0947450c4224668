import type { entitlements as en } from '../en/entitlements.ts'

export const entitlements = {
  'entitlements.amazon.not-received.owed':
    '超过最晚预计送达日 3 天仍未收到，或我们拿不出妥投证明时，买家有权要求全额退款或补发。买家联系我们满 48 小时即可提交 A-to-z 索赔，最晚到最晚预计送达日后 90 天。',
  'entitlements.amazon.not-received.negotiable':
    '退款还是补发、何时送到，由买家选择。妥投证明指买家地址的签收记录，或通过 Buy Shipping 购买且显示已妥投的面单。',
  'entitlements.amazon.not-as-described.owed':
    '退货并全额退款，条件不得低于亚马逊自己的退货政策。美国站默认提供预付退货标签；服装类和国际退货的回程运费由我们承担。',
  'entitlements.amazon.not-as-described.negotiable':
    '买家愿意的话，可以部分退款并留下商品，或换货补发。退回的商品状态与发出时不符，可以扣款，但要向买家说明理由。',
  'entitlements.amazon.changed-mind.owed':
    '在亚马逊退货期内可以退货，一般为 30 天，年末假日季更长。收到退货后 2 个工作日内要退款。',
  'entitlements.amazon.changed-mind.negotiable':
    '换货，或部分退款留下商品，前提是买家觉得比退货更好。只有退回的商品已使用或不完整时才能扣款。',
  'entitlements.ebay.not-received.owed':
    '全额退款，含原运费；除非上传到 eBay 的物流轨迹显示已送达订单所写的城市和邮编。订单总额达到 750 USD、750 CAD、750 AUD、450 GBP 或 550 EUR 的，还需要签名确认。',
  'entitlements.ebay.not-received.negotiable':
    '退款、补发还是改期，以买家同意为准。在 eBay 介入之前解决，不计缺陷。',
  'entitlements.ebay.not-as-described.owed':
    '妥投后 30 天内提出的，可退货并全额退款，退货标签由我们付费；刊登写明“不接受退货”也一样。交易卡和钱币类为 3 天。',
  'entitlements.ebay.not-as-described.negotiable':
    '部分退款留下商品，或换货补发：买家可以拒绝，我们的回复时限照常走。退回的商品已使用或损坏时，符合条件的卖家最多可扣 50 %。',
  'entitlements.ebay.changed-mind.owed': '按我们刊登里的退货政策办，不多也不少。',
  'entitlements.ebay.changed-mind.negotiable':
    '政策规定由买家承担的回程运费谁来付、换货，或部分退款留下商品。',
  'entitlements.aliexpress.not-received.owed':
    '过了承诺送达时间，订单内填写的运单号没有显示送达买家，或运单号无效，应当退款。我们逾期不响应，平台直接执行买家方案。',
  'entitlements.aliexpress.not-received.negotiable':
    '在纠纷里提出我方方案：约定日期补发，或包裹仍在途时退一部分。',
  'entitlements.aliexpress.not-as-described.owed':
    '证据证明商品有问题的，仅退款或退货退款。我们逾期不响应，平台直接执行买家方案。买家最晚可在交易完成后 15 天内提起。',
  'entitlements.aliexpress.not-as-described.negotiable':
    '金额多少、货是否退回都可以谈：纠纷关闭前，双方都可以修改方案和证据。最迟第 7 天平台介入。',
  'entitlements.aliexpress.changed-mind.owed':
    '有“免费退货”标识的商品可免费退：中国卖家为付款后 90 天内，欧盟卖家为收货后 15 天内，巴西卖家为收货后 7 天内。',
  'entitlements.aliexpress.changed-mind.negotiable':
    '没有“免费退货”的：货是否退回、回程运费谁付，或退一部分让买家留下商品。包装不完整的可以扣款。',
  'entitlements.eu-withdrawal.owed':
    '欧盟消费者收货后 14 天内可无理由撤回订单，退还货款和标准运费。这是法定权利，不是纠纷，不要讨价还价。',
  'entitlements.eu-withdrawal.negotiable':
    '除非我们承诺过承担，回程的直接运费可由买家付。其他方案只有买家主动提出时才谈。',
  'entitlements.contribution.amazon':
    '亚马逊不允许买家在结账之外付款。要分担成本，只能在补发的同时少退一些。',
  'entitlements.contribution.ebay':
    'eBay 不允许在结账之外收款。要分担成本，只能在补发的同时少退一些。',
  'entitlements.contribution.aliexpress':
    '只能用速卖通专用类目的补差价链接，并且要买家自愿。其他任何渠道都不行。',
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
} as const satisfies Record<keyof typeof en, string>
