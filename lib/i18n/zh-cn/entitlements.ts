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
  'entitlements.amazon.cancellation.owed': '未发货：按买家意愿取消，不收款。',
  'entitlements.amazon.cancellation.negotiable': '没有。已发货则适用退货政策。',
  'entitlements.ebay.cancellation.owed': '3 天内可以同意或拒绝。一旦同意，退还全部货款。',
  'entitlements.ebay.cancellation.negotiable':
    '是否同意由你决定；还能按时发出时，可以友善地拒绝并说明到货日。',
  'entitlements.aliexpress.cancellation.owed': '72 小时不答复，订单关闭并退还全部货款。',
  'entitlements.aliexpress.cancellation.negotiable': '只限未发货；已交给承运商的，可以出示证明。',
} as const satisfies Record<keyof typeof en, string>
