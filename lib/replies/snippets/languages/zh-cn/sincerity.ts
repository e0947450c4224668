import type { Says } from '../../define.ts'

/** Simplified Chinese, our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const sincerity: Says = {
  'thank-missing': [
    '感谢您就订单 {orderId} 与我们联系。很抱歉，让您还在等。',
    '我正在向承运商核实包裹的行程。{nextUpdate} 前我会告诉您查到了什么、接下来怎么办。',
  ],
  'thank-fault': [
    '感谢您告诉我们订单 {orderId} 的情况。很抱歉，它没有按应有的样子送到您手里。',
    '我正在了解情况。{nextUpdate} 前我会回复您，并给出解决办法。',
  ],
  'thank-return': [
    '感谢您就订单 {orderId} 联系我们。不是您想要的也没关系。',
    '我正在查您这笔订单的退货条件，{nextUpdate} 前把下一步发给您。',
  ],
  'thank-today': [
    '感谢您就订单 {orderId} 联系我们。我已看过，正在了解情况。',
    '一个工作日内您会再收到我的回复。',
  ],
  'holding-reply': [
    '感谢您就订单 {orderId} 联系我们，由我本人负责处理。',
    '我需要到 {nextUpdate} 才能给您一个靠得住的答复。届时哪怕还有一点没弄清，我也会给您留言。',
  ],
  'second-contact': [
    '感谢您再次就订单 {orderId} 联系我们。您之前写的我都看过了，不用重复。',
    '{nextUpdate} 前您会收到我的答复。',
  ],
  'thank-late': [
    '感谢您就订单 {orderId} 与我们联系。很抱歉，包裹没有在承诺的 {deliverBy} 前送到。',
    '我正在核实包裹的位置和还需要多久。{nextUpdate} 前我会回复您，给出确切日期，或者换一种办法。',
  ],
  'thank-delivered': [
    '感谢您就订单 {orderId} 与我们联系。很抱歉，物流显示已妥投，您却没有拿到包裹。',
    '您说的我不怀疑，正在向 {carrier} 核实包裹具体放在哪里。{nextUpdate} 前我会回复您。',
  ],
  'thank-damaged': [
    '{hasPhotos, select, yes {感谢您就订单 {orderId} 联系我们，照片也收到了。} other {感谢您就订单 {orderId} 联系我们。}}很抱歉，{itemTitle}到手时已经破损。',
    '{hasPhotos, select, yes {我都看过了，{nextUpdate} 前会给您一个方案。在那之前请先留着包装盒。} other {方便的话，请在这里发两张照片：破损处和包装盒外面。{nextUpdate} 前我会给您一个方案。}}',
  ],
  'thank-defective': [
    '感谢您告诉我们，订单 {orderId} 的{itemTitle}用起来不正常。对此我很抱歉。',
    '我正在和技术同事一起看您描述的情况。{nextUpdate} 前会回复您：怎样让它正常工作，或者我们怎么更换。',
  ],
  'thank-wrong': [
    '感谢您就订单 {orderId} 联系我们。很抱歉，包裹里的东西和您订的不一样。',
    '我正在和打包的同事核对。{nextUpdate} 前我会告诉您，我们补寄什么、什么时候寄出。',
  ],
  'thank-customs': [
    '感谢您询问订单 {orderId}。很抱歉，包裹还停在海关，让您跟着等。',
    '我正在问 {carrier} 那边还缺什么。{nextUpdate} 前我会回复您，没有进展也会告诉您。',
  ],
  'thank-returned': [
    '感谢您就订单 {orderId} 联系我们。很抱歉，包裹没有送到您手里，正在退回给我们。',
    '我正在查 {carrier} 为什么把它退回。{nextUpdate} 前我会告诉您原因，然后由您决定怎么处理。',
  ],
  'thank-cancel': [
    '感谢您告诉我不再需要订单 {orderId}。没有问题。',
    '我正在查包裹是否已经寄出。{nextUpdate} 前我会回复您，并告诉您下一步。',
  ],
  'thank-stranger': [
    '感谢您告诉我们，订单 {orderId} 不是您下的。我会认真对待。',
    '如果还没寄出，我会先拦下来。也请您在账户的帮助页面告诉 {marketplace}，让平台检查您的账户。{nextUpdate} 前我会回复您。',
  ],
  'thank-claim': [
    '您就订单 {orderId} 向 {marketplace} 反映的情况我已看到，会在那里附上全部记录作答。',
    '您随时可以在这里给我留言。我会把进展告诉您，{nextUpdate} 前再给您留言。',
  ],
  'thank-appeal': [
    '{marketplace} 已就订单 {orderId} 作出决定。因为有些记录没有被看到，我请他们再看一次。',
    '您不需要做任何事。无论结果如何，我们都照办。',
  ],
  'thank-plain': [
    '您关于订单 {orderId} 的留言我逐字看过了。{nextUpdate} 前我给您一个具体的答复，不再反问您。',
  ],
}
