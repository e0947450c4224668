import type { Says } from '../../define.ts'

/** Simplified Chinese, our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const reship: Says = {
  'offer-resend': [
    '您订{itemTitle}是因为想要它，那就让我再寄一件给您。不用您出钱，您一同意就带单号寄出。',
    '如果您更想把订单 {orderId} 的钱退回，也可以。',
  ],
  'resend-or-refund': [
    '订单 {orderId} 我可以提供两种办法：{replacementShipBy} 前寄出第二个包裹，或退还 {fullRefund}。',
    '请告诉我您更想要哪个，当天就办。',
  ],
  'offer-part': [
    '订单 {orderId} 不用退货就能解决：我带单号把{partName}寄给您，不用您出钱，其余的您留着。',
    '如果这样有帮助，告诉我，{replacementShipBy} 前寄出。',
  ],
  'offer-replacement': [
    '我希望{itemTitle}是您订的样子。订单 {orderId} 我们可以带单号寄一件新的，不用您出钱。',
    '您同意的话，{replacementShipBy} 前寄出。如果更想退款，告诉我，我们就退。',
  ],
  'offer-exchange': [
    '也许换货比退货更适合您：订单 {orderId} 的第一件寄回途中，我们就可以寄{exchangeFor}给您。',
    '换货的费用是：{exchangeCost}。如果更想退货，也可以。',
  ],
  'check-address': [
    '订单 {orderId} 的第二个包裹寄出前，请看看 {marketplace} 订单里的收货地址，完整吗，还对吗？',
    '回一个“对”就行。如果有变化，请在 {replacementShipBy} 前告诉我。',
  ],
  'resend-shipped': [
    '订单 {orderId} 的第二个包裹已由 {replacementCarrier} 寄出，运单号 {replacementTracking}。',
    '预计 {replacementArrival} 前送到。我会一直跟到送达。',
  ],
  'resend-smaller-refund': [
    '订单 {orderId} 我可以两样都做：由我们承担费用再寄{itemTitle}，并为等待退您 {offerAmount}。',
    '您同意的话，包裹 {replacementShipBy} 前寄出，退款当天办。',
  ],
  'resend-right-item': [
    '您订的是{itemTitle}，就该收到它。订单 {orderId} 的正确商品 {replacementShipBy} 前寄出，带单号，不用您出钱。',
    '错寄的那件先放在您那里，怎么退回我们再商量，费用不用您出。',
  ],
  'resend-missing': [
    '订单 {orderId} 缺了{partName}，我来补寄。{replacementShipBy} 前寄出，带单号，不用您出钱。',
    '单号一有，我就在这里告诉您。',
  ],
  'resend-packed': [
    '我想为订单 {orderId} 再给您寄一件{itemTitle}，这次多加填充、换更结实的箱子，让它完好送到。不用您出钱。',
    '您同意的话，{replacementShipBy} 前寄出。如果更想退款，也可以。',
  ],
  'resend-tested': [
    '订单 {orderId} 我可以再给您寄一件{itemTitle}。发货前我们会通电测试，{replacementShipBy} 前寄出，不用您出钱。',
    '这样可以吗？还是您更想退货退款？',
  ],
  'resend-returned': [
    '订单 {orderId} 的包裹已完好退回，{replacementShipBy} 前可以再寄出，费用由我们承担。',
    '请先核对 {marketplace} 订单里的地址，并在这里告诉我没问题。如果更想退款，直接写给我。',
  ],
  'resend-other-carrier': [
    '订单 {orderId} 的第一个包裹卡在 {carrier}。第二个我想改用 {replacementCarrier} 寄，费用由我们承担，免得又停在同一处。',
    '您同意的话，{replacementShipBy} 前寄出。退款也仍然可以选。',
  ],
  'resend-both-give': [
    '订单 {orderId} 可以这样处理：我们再寄一件{itemTitle}，货款和运费都由我们出，订单按您原来付的不变。您得到想要的东西，路上的损失我们承担。',
    '如果更想要钱，退还 {fullRefund} 仍然可以选。哪一种更合适？',
  ],
  'resend-later': [
    '订单 {orderId} 的补发赶不上我说的日子。新的日期是 {replacementShipBy}，这次没问题：{itemTitle}已经到货。',
    '如果对您来说太晚，告诉我，改为退款。',
  ],
  'resend-arrived': [
    '物流显示订单 {orderId} 的补发包裹已经送到。这次一切都好吗？',
    '有任何不对，在这里写给我，我接着处理。',
  ],
  'resend-sold-out': [
    '订单 {orderId} 的{itemTitle}我找过了，很遗憾已经没有库存。',
    '我可以改寄{exchangeFor}给您，不用您出钱；或退还 {fullRefund}。请告诉我您想要哪种。',
  ],
  'resend-open-offer': [
    '没有您的答复我不想贸然寄出，所以订单 {orderId} 的补发在等您一句话。',
    '回“可以”就行，回“我更想退款”也行，两样都没问题。',
  ],
}
