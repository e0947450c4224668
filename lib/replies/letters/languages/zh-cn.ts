import type { LetterWords } from '../types.ts'

/** Simplified Chinese, our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const words: LetterWords = {
  shared: {
    'handed-over': '我们于 {shippedAt} 将包裹交给贵司。',
    promised: '向收件人承诺的送达日为 {deliverBy}。',
    contents: '内件：{itemTitle}。订单金额：{orderValue}。',
    silence:
      '最后一次扫描为 {lastScanAt}，此后已 {daysSinceScan, plural, other {# 天}}没有新的轨迹。',
    scans: '物流轨迹（由早到晚）：\n{scans}',
    'shown-delivered': '贵司轨迹显示已于 {deliveredAt} 妥投：“{lastScan}”。',
    enclosures: '附件：\n{enclosures}',
    'answer-by': '请于 {answerBy} 前答复。',
    signoff: '{signoff}',
    reference: '贵方编号：{disputeId}。',
    opened: '买家于 {disputeOpenedAt} 发起纠纷，理由：{disputeReason}。',
    ordered: '订单于 {orderedAt} 下单，商品为{itemTitle}。',
    shipped: '我们于 {shippedAt} 通过 {carrier} 发货，运单号 {trackingNumber}。',
    delivered: '{carrier} 记录于 {deliveredAt} 送达 {deliveryPlace}，即订单上的地点。',
    signed: '签收人为“{signedBy}”。',
    refunded: '我们已向买家退款 {refundedAmount}。',
    offered: '我们于 {offeredAt} 向买家提议退 {offeredAmount}。',
    chronology: '记录显示的经过：\n{chronology}',
    'our-words': '我方给买家的消息：\n{ourWords}',
    'buyer-words': '买家的消息：\n{buyerWords}',
    'our-request': '我们的请求：{ourRequest}',
  },
  letters: {
    'carrier-trace': {
      subject: '致 {carrier}：查件申请，运单号 {trackingNumber}',
      request: '请查找包裹 {trackingNumber}，所属订单为 {orderId}。',
      wish: '请告知包裹现在何处、何时派送。如无法派送，请说明原因并退回我司。',
    },
    'carrier-proof': {
      subject: '致 {carrier}：索取签收证明，运单号 {trackingNumber}',
      request: '请提供包裹 {trackingNumber} 的签收证明，所属订单为 {orderId}。',
      'not-there': '收件人反映没有收到。',
      wish: '需要：签收日期和时间、完整的送达地点、签收人姓名和签名，如有门口照片也请一并提供。并请向派送员核实放置位置。',
    },
    'carrier-loss': {
      subject: '致 {carrier}：丢件索赔，运单号 {trackingNumber}',
      request: '我司就订单 {orderId} 的包裹 {trackingNumber} 丢失索赔 {claimAmount}。',
      wish: '请确认该件已丢失并告知赔付时间，或说明包裹所在位置。',
    },
    'carrier-damage': {
      subject: '致 {carrier}：破损索赔，运单号 {trackingNumber}',
      request:
        '我司就订单 {orderId} 的包裹 {trackingNumber} 运输途中破损索赔 {claimAmount}。破损情况：{problem}。',
      photos: '收件人向我司发来 {photoCount, plural, other {# 张}}照片，可随时提供。',
      packing: '我司打包记录：{packingRecord}。',
      wish: '请告知是否需要查看货物和包装，以及赔付时间。',
    },
    'carrier-return': {
      subject: '致 {carrier}：包裹 {trackingNumber} 的处理指示',
      request: '请将订单 {orderId} 的包裹 {trackingNumber} 按面单上的寄件人地址退回我司。',
      undelivered: '贵司轨迹显示该件未能投递。',
      'last-scan': '最新轨迹为 {lastScanAt}：“{lastScan}”。',
      wish: '请勿销毁或拆开。退回前请告知费用，并提供可查询的单号。',
    },
    'platform-information': { subject: '关于订单 {orderId} 的情况说明' },
    'platform-appeal': {
      subject: '对订单 {orderId} 判责结果的申诉',
      'new-fact': '未被考虑的情况：{newFact}',
    },
    'platform-payment': { subject: '订单 {orderId} 的付款争议说明' },
  },
}
