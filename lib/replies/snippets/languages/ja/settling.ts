import type { Says } from '../../define.ts'

/** Japanese: ways out, second parcel, part refund. Our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const settling: Says = {
  'way-refund-or-resend': [
    'ご注文 {orderId} は{deliverBy}までに届くはずでしたが、お届けできた証拠が見当たりません。そのため、ご都合のよいほうをお選びください。',
    '「{itemTitle}」を追跡付きでもう一度お送りするか、{fullRefund}をご返金します。ご希望をお知らせいただければ、その日のうちに手配します。',
  ],
  'way-delivered-proof': [
    'もう一度確認しました。{carrier} は荷物 {trackingNumber} を{deliveredAt}に {deliveryPlace} へ配達しており、ご注文 {orderId} のお届け先と一致しています。',
    '恐れ入りますが、ご家族、ご近所の方、管理人の方に改めてご確認ください。見つからない場合はこちらでお知らせください。{carrier} に捜索を依頼し、当店の資料でお手伝いします。',
  ],
  'way-return-accepted': [
    'ご注文 {orderId} の返品を承りました。返送ラベルは当店の負担で、{marketplace} の返品リクエストからご利用いただけます。',
    '「{itemTitle}」が戻りましたら、{fullRefund}をご返金します。そのままお持ちになりたい場合はお知らせください。別のご提案をいたします。お選びになるのはお客様です。',
  ],
  'way-return-or-keep': [
    'ご注文 {orderId} は二通りの方法がございます。当店負担のラベルで「{itemTitle}」をお戻しいただき、到着後に{fullRefund}をご返金する方法。',
    'または、そのままお持ちいただき、すぐに{offerAmount}をご返金する方法です。どちらでも構いません。ご希望をお聞かせください。',
  ],
  'way-full-refund': [
    'ご注文 {orderId} について、お支払いの方法に{refundedAmount}をご返金しました。',
    '商品をお戻しいただく必要はございません。金額の表示までに数日かかることがあります。',
  ],
  'way-return-terms': [
    'ご注文 {orderId} は返品いただけます。{marketplace} の注文履歴からお申し込みください。返送の条件と費用は、確定する前に表示されます。',
    '「{itemTitle}」は未使用で付属品をそろえてお送りください。到着後に確認し、二営業日以内にご返金します。',
  ],
  'way-refund-on-receipt': [
    'ご注文 {orderId} の返品を承りました。荷物が当店に戻りましたら、二営業日以内に、お支払いの方法に{refundAmount}をご返金します。',
    '荷物の状況は追跡番号でご覧いただけます。到着しましたらご連絡します。',
  ],
  'ask-what-helps': [
    'ご注文 {orderId} は、お客様にとっていちばんよい形で解決したいと思います。「{itemTitle}」をお受け取りになりたいか、ご返金をご希望か、お聞かせください。',
    'ひと言で結構です。{nextUpdate}までに具体的なご提案をいたします。',
  ],
  'way-wrong-item': [
    'ご注文 {orderId} では、「{itemTitle}」とは別の商品が届いたとのことです。正しい商品をお送りするか、{fullRefund}をご返金するか、お選びください。',
    '別の商品をお戻しいただく場合のラベルは当店の負担で、到着を待たずに手配を始めます。',
  ],
  'way-wait-then-choose': [
    'ご注文 {orderId} の荷物は輸送中で、お手元に届く見込みです。{nextUpdate}までお待ちいただけますか。',
    'それまでに届かなければ、「{itemTitle}」をもう一度お送りするか、{fullRefund}をご返金するか、お選びください。お待ちになりたくない場合は、今お知らせください。',
  ],
  'offer-resend': [
    '「{itemTitle}」をお望みでご注文くださったのですから、もう一度お送りさせてください。費用はかかりません。ご了承をいただきしだい、追跡付きで発送します。',
    'ご注文 {orderId} のご返金をご希望でしたら、それでも結構です。',
  ],
  'offer-replacement': [
    '「{itemTitle}」は、ご注文どおりの状態でお持ちいただきたいと思います。ご注文 {orderId} について、追跡付き、費用は当店の負担で、新しいものをお送りできます。',
    'ご了承いただければ、{replacementShipBy}までに発送します。ご返金のほうがよろしければ、そのように対応します。',
  ],
  'resend-right-item': [
    'ご注文は「{itemTitle}」ですので、それをお届けします。ご注文 {orderId} の正しい商品は{replacementShipBy}までに、追跡付き、費用は当店の負担で発送します。',
    '誤って届いた商品は、返送の方法をご相談するまでお手元に置いてください。そちらの費用もかかりません。',
  ],
  'check-address': [
    'ご注文 {orderId} の二つ目の荷物を発送する前に、{marketplace} の注文履歴でお届け先をご確認ください。もれなく、今も正しいでしょうか。',
    '「はい」とだけお返事くだされば結構です。変更がある場合は、{replacementShipBy}より前にお知らせください。',
  ],
  'resend-shipped': [
    'ご注文 {orderId} の二つ目の荷物を {replacementCarrier} で発送しました。追跡番号は {replacementTracking} です。',
    '{replacementArrival}までにお届けできる見込みです。到着まで追跡を続けます。',
  ],
  'part-for-delay': [
    'ご注文 {orderId} の荷物 {trackingNumber} は移動中です（{lastScanAt}「{movingScan}」）。遅れておりますので、今のうちに{offerAmount}をご返金したいと思います。荷物はそのままお届けします。',
    '{nextUpdate}までに届かない場合も、全額のご返金をお選びいただけます。これでよろしいでしょうか。',
  ],
  'part-and-keep': [
    '「{itemTitle}」の状態をお見せくださり、ありがとうございます。その分として{offerAmount}をご返金したいと思います。商品はそのままお持ちください。返送は不要です。',
    '返品をご希望の場合は、そちらもお選びいただけます。ご注文 {orderId} は、どちらがよろしいでしょうか。',
  ],
  'part-second-step': [
    '率直なお返事をありがとうございます。ご注文 {orderId} の数字をもう一度見直し、ご返金を{offerAmount}まで引き上げられます。「{itemTitle}」はそのままお持ちください。',
    '返品も引き続きお選びいただけます。ご希望をお聞かせください。',
  ],
  'part-final-step': [
    'ご注文 {orderId} のご返金を{offerAmount}に引き上げました。「{itemTitle}」はそのままお持ちください。これを超える場合は、返品と全額のご返金のほうが双方にとって公平です。',
    'どちらでも自由にお選びください。お選びになったほうを、その日のうちに手配します。',
  ],
  'part-beside-return': [
    '「{itemTitle}」は、もちろんお戻しいただけます。もしそのままお持ちになるようでしたら、代わりにご注文 {orderId} について{offerAmount}をご返金できます。郵便局に行くお手間も省けます。',
    'どちらでも構いません。お好きなほうをお選びください。',
  ],
  'refund-recorded': [
    'ご注文 {orderId} について、お支払いの方法に{refundedAmount}をご返金しました。',
    '表示までに数日かかることがあります。ほかにお手続きは必要ございません。',
  ],
  'part-accepted': [
    'お返事をありがとうございます。お話ししたとおり、ご注文 {orderId} について{nextUpdate}までに、お支払いの方法に{offerAmount}をご返金します。',
    'お客様のお手続きは必要ございません。',
  ],
}
