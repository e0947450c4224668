import type { Says } from '../../define.ts'

/** Simplified Chinese, our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const discount: Says = {
  'part-for-delay': [
    '订单 {orderId} 的包裹 {trackingNumber} 在走：“{movingScan}”，{lastScanAt}。它晚了，所以我想现在退您 {offerAmount}，包裹照样送给您。',
    '如果 {nextUpdate} 前还没到，全额退款仍然可以。这样行吗？',
  ],
  'part-and-keep': [
    '感谢您让我看到{itemTitle}的问题。我想为此退您 {offerAmount}。东西您留着，不用寄回。',
    '如果您更想退货，仍然可以。订单 {orderId} 您更想要哪种？',
  ],
  'part-with-reason': [
    '订单 {orderId} 怎样才公平，我算了一下：{offerReason}。合 {offerAmount}。',
    '我们马上退 {offerAmount}，{itemTitle}留给您。您觉得公平吗？',
  ],
  'part-beside-return': [
    '{itemTitle}您可以寄回。如果还是想留下，我们可以就订单 {orderId} 改为退 {offerAmount}，省得您跑一趟邮局。',
    '两样我们都可以，看您的意愿。',
  ],
  'part-second-step': [
    '感谢您的坦率答复。订单 {orderId} 的数字我又看了一遍，退款可以提高到 {offerAmount}，{itemTitle}留给您。',
    '退货也仍然可以。请告诉我您更想要哪种。',
  ],
  'part-final-step': [
    '订单 {orderId} 的退款我已提高到 {offerAmount}，{itemTitle}留给您。再往上，退货并全额退款对双方更公道。',
    '两样请您自由选择。您选哪个，我当天就办。',
  ],
  'refund-recorded': [
    '订单 {orderId} 我们已退您 {refundedAmount}，退回您原来的付款方式。',
    '银行显示可能要几天。您不用再做什么。',
  ],
  'part-late-arrived': [
    '订单 {orderId} 原定 {deliverBy} 前送到，实际 {deliveredAt} 才到。为这几天，我想退您 {offerAmount}。',
    '退款回到您原来的付款方式。这样可以吗？',
  ],
  'part-damaged': [
    '据我了解，{itemTitle}还能用，但不是您花钱该得到的样子：{problem}。为此我想退您 {offerAmount}，东西您留着。',
    '如果这样您用不了，请告诉我：订单 {orderId} 就换新或退货。',
  ],
  'part-missing': [
    '订单 {orderId} 缺了{partName}。我算了它的价值：{offerReason}，合 {offerAmount}。如果您用不着，我把这笔钱退给您。',
    '如果需要，我们改为补寄。告诉我选哪个就行。',
  ],
  'part-wrong-keep': [
    '订单 {orderId} 寄来的东西如果您用得上，可以留下，差别部分我退您 {offerAmount}。',
    '用不上的话，我们把您订的{itemTitle}寄给您。由您选择。',
  ],
  'part-defect': [
    '您说订单 {orderId} 的{itemTitle}除了这一点都正常：{problem}。如果可以接受，我退您 {offerAmount}，东西您留着。',
    '如果需要功能完好，我们换或者收回，都不用您出钱。',
  ],
  'part-or-new': [
    '订单 {orderId} 我可以为您做两样之一，对我们来说成本差不多，您按喜好选：现在退 {offerAmount}，{itemTitle}留给您；或寄一件新的，{replacementShipBy} 前寄出。',
    '此外退货也仍然可以。您更想要哪个？',
  ],
  'part-customs': [
    '订单 {orderId} 的包裹已在海关等了 {daysSinceScan, plural, other {# 天}}。我想为这段等待退您 {offerAmount}，包裹照样送给您。',
    '如果最终没有送到，全额退款仍然可以。',
  ],
  'part-accepted': [
    '感谢您的答复。按商定的，订单 {orderId} 我退您 {offerAmount}，{nextUpdate} 前退回您原来的付款方式。',
    '您不用再做什么。',
  ],
  'part-declined': [
    '完全没关系。我为订单 {orderId} 提的只是一种办法，您有权得到的其他选择都还在。',
    '告诉我您最想怎样，我看看能做到哪一步。{nextUpdate} 前答复您。',
  ],
  'part-ebay-offer': [
    '我在订单 {orderId} 的退货请求里填了提议：退 {offerAmount}，{itemTitle}留给您。',
    '您可以在那里选择要或不要。不要的话，退货照常进行，标签由我们付。',
  ],
  'part-why-not-more': [
    '您希望订单 {orderId} 多退一些，我该说明理由。我是这样算的：{offerReason}。所以在您留下{itemTitle}的情况下，这个问题值 {offerAmount}。',
    '如果您觉得不止，退货并退还 {fullRefund} 对您更合适。您说一声我就办。',
  ],
  'part-open-offer': [
    '想确认一下，我上一封关于订单 {orderId} 的消息您看到了吗：退 {offerAmount}，不用寄回。',
    '不着急。如果您想要别的办法，请写给我，{nextUpdate} 前答复您。',
  ],
}
