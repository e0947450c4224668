import type { Says } from '../../define.ts'

/** Simplified Chinese, our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const facts: Says = {
  'scan-moving': [
    '我查了订单 {orderId}。它在 {shippedAt} 由 {carrier} 寄出，运单号 {trackingNumber}。',
    '最新扫描是“{movingScan}”，{lastScanAt}，所以包裹还在路上。我会继续留意，{nextUpdate} 前再给您留言。',
  ],
  'scan-delivered': [
    '我查了订单 {orderId}。{carrier} 显示包裹 {trackingNumber} 已于 {deliveredAt} 送达：“{lastScan}”。',
    '能否请您问问家人、邻居或前台有没有代收？如果没有，请在这里告诉我，我当天就找 {carrier} 处理。',
  ],
  'scan-none': [
    '我查了订单 {orderId}。包裹 {trackingNumber} 已在 {shippedAt} 交给 {carrier}，但 {carrier} 还没有显示移动。',
    '我已问过 {carrier} 包裹在哪里。如果 {nextUpdate} 前仍没有动静，由您选：我们再寄一件，或退款。',
  ],
  'scan-trace': [
    '订单 {orderId} 的包裹 {trackingNumber} 自 {lastScanAt} 起没有移动，所以我已请 {carrier} 查找。',
    '无论查到什么，{nextUpdate} 前我都会告诉您。在那之前您不用做什么。',
  ],
  'ask-household': [
    '有两个小问题，能帮我找到订单 {orderId} 的包裹。',
    '订单上的地址完整吗，门牌和房号都有吗？会不会是邻居、前台或家人代收了？回“是”或“不是”就行。',
  ],
  'ask-photos': [
    '为了尽快帮您处理订单 {orderId}，请在这里附上最多三张照片：整件商品、有问题的地方、箱子上的标签。',
    '照片不用拍得多好。我看到后就给您解决办法。',
  ],
  'ask-photos-parcel': [
    '订单 {orderId} 看起来是在路上损坏的。请在这里附两张照片：带标签的箱子外面，以及商品在箱里的样子。',
    '处理完之前请留着箱子和填充物，{carrier} 可能要看。',
  ],
  'ask-difference': [
    '能否用一两句话告诉我，{itemTitle}和您订的哪里不一样：颜色、尺寸、部件，还是使用效果？',
    '我会和商品描述以及订单 {orderId} 的打包情况对照。',
  ],
  'ask-usable': [
    '关于订单 {orderId} 有个小问题：{itemTitle}照现在这样能用吗，还是完全不能用？',
    '如果只是某个部件的问题，请告诉我是哪个。',
  ],
  'ask-label': [
    '您订单 {orderId} 的包裹里似乎不是{itemTitle}。',
    '请在这里附一张收到的东西和它袋子或盒子上小标签的照片，我就能看出打包时哪里出了错，并把它改过来。',
  ],
  'facts-agreed': [
    '谢谢，这很有帮助。订单 {orderId} 我记下的是：{problem}。',
    '如果漏了什么，请在这里告诉我。{nextUpdate} 前我给您解决办法。',
  ],
  'return-steps': [
    '订单 {orderId} 的退货可以在您 {marketplace} 的订单里申请：打开订单，选择退货，条件和标签都会显示给您。',
    '在那之前，请保持{itemTitle}未使用并留在包装里。',
  ],
  'return-after-arrival': [
    '订单 {orderId} 已在 {shippedAt} 由 {carrier} 寄出，运单号 {trackingNumber}，我拦不下来了。',
    '送到后，您可以在 {marketplace} 的订单里申请退货，其余的我来办。',
  ],
  'ask-condition': [
    '关于订单 {orderId} 的退货有个小问题：{itemTitle}没有用过、配件和包装齐全吗？',
    '如果用过或缺了什么，直接告诉我。现在说清楚，比包裹退回后再谈容易。',
  ],
  'ask-why-gently': [
    '感谢您告诉我订单 {orderId} 的事。您不必说明理由。',
    '如果愿意告诉我{itemTitle}哪里不合适，能帮我们把描述写得更好，也许我还能用别的办法帮您。',
  ],
  'scan-quiet': [
    '订单 {orderId} 的包裹 {trackingNumber} 最近一次扫描是 {lastScanAt}：“{lastScan}”。到现在 {daysSinceScan, plural, other {# 天}}没有消息，我已请 {carrier} 查找。',
    '有些包裹要到目的国才会再扫描，所以仍可能送到。如果 {nextUpdate} 前还没有新轨迹，补发还是退款由您选。',
  ],
  'scan-returning': [
    '{carrier} 没能投递订单 {orderId} 的包裹 {trackingNumber}，正在退回给我们。{lastScanAt} 的扫描是：“{lastScan}”。',
    '您不必等它退到。请告诉我您的意愿：我们重新寄一件{itemTitle}，还是把钱退给您。',
  ],
  'ask-why-returned': [
    '重新寄出订单 {orderId} 之前，有两个小问题：{carrier} 有没有留下通知单？门上或门铃上有您的姓名吗？',
    '知道这些，第二个包裹就能顺利送到。回几个字就行。',
  ],
  'customs-waiting': [
    '订单 {orderId} 正在您所在国家的海关。最新轨迹是“{lastScan}”，{lastScanAt}。',
    '海关有时会直接联系收件人，请看看有没有收到海关或 {carrier} 的通知。如果有，请在这里告诉我他们要什么，我会配合提供我们的文件。',
  ],
  'customs-papers': [
    '海关向您要订单 {orderId} 的文件。我已在这里附上发票，上面写明包裹内容和您实际支付的金额。',
    '请照原样转交。如果还要别的，请在这里告诉我，{nextUpdate} 前给您。',
  ],
  'scan-lost': [
    '{carrier} 查找了订单 {orderId} 的包裹 {trackingNumber}，没有找到。我按丢失处理。',
    '这个损失由我们来担。您来选：再寄一件，或退还 {fullRefund}。您答复当天我就办。',
  ],
  'proof-shared': [
    '这是 {carrier} 对订单 {orderId} 的记录：{deliveredAt} 送达，{deliveryPlace}，签收人“{signedBy}”。',
    '您认识这个名字吗？如果不认识，请在这里告诉我，我会请 {carrier} 问派送员。',
  ],
  'ask-pickup': [
    '包裹放进快递柜、附近的代收店或屋旁某处时，承运商也常标为妥投。请您为订单 {orderId} 看看这些地方，以及有没有 {carrier} 的通知。',
    '查询时请报运单号 {trackingNumber}。如果都没有，请告诉我，后面的事我来办。',
  ],
  'late-arrived': [
    '我看到订单 {orderId} 在 {deliveredAt} 送到，比承诺的 {deliverBy} 晚。',
    '{itemTitle}完好吗，还用得上吗？告诉我几句，我们来处理延误的事。',
  ],
  'ask-fault': [
    '为了给订单 {orderId} 选对办法：使用{itemTitle}时出现什么情况，什么没有反应？比如：灯不亮、有异响、过一会儿就停。',
    '手边方便的话，在消息里附一段短视频或一张照片会很有帮助。',
  ],
  'try-first': [
    '在寄任何东西之前，订单 {orderId} 的问题常常这样就能解决：',
    '{checks}',
    '如果还是不行，在这里回个“不行”，我们直接进入解决方案，不用您再折腾。',
  ],
  'ask-missing': [
    '请告诉我订单 {orderId} 缺了什么，可以的话写上说明书里的名称或编号。',
    '小零件常藏在填充物里或盖子下面，值得再看一眼。如果没有，我补寄给您。',
  ],
  'packing-record': [
    '我查了订单 {orderId} 的打包情况：{packingRecord}。',
    '所以问题出在我们打包台到您门口之间，我想弄清楚。一张箱子标签和一张箱内物品的照片就能看出来。',
  ],
  'listing-compared': [
    '我把您的留言和订单 {orderId} 的商品描述对照了。描述写的是：{listingSays}。您收到的不同：{problem}。',
    '您联系我们是对的。{nextUpdate} 前我会给您方案。',
  ],
  'cancel-unshipped': [
    '订单 {orderId} 还没有寄出。我已按您的意愿拦下，并由我们这边取消。',
    '{fullRefund} 会退回您原来的付款方式，银行显示可能要几天。',
  ],
  'cancel-shipped': [
    '订单 {orderId} 已在 {shippedAt} 由 {carrier} 寄出，运单号 {trackingNumber}，我拦不下来了。',
    '收到后，您可以在 {marketplace} 的订单里申请退货，条件会显示给您。在那之前不必拆开。',
  ],
  'stranger-facts': [
    '关于订单 {orderId}，我能告诉您的是：{orderedAt} 下单，商品是{itemTitle}。可能是家人用了您的账户，请先问问。',
    '如果都不是，请通过账户告诉 {marketplace}。他们向我们要什么，我们都提供。',
  ],
  'claim-papers': [
    '关于订单 {orderId}，我交给 {marketplace} 的是物流记录和我们的聊天，没有别的，您都知道。',
    '他们现在会对照双方的说法。如果您有我没看到的，也请在那里补充。',
  ],
  'one-question': [
    '订单 {orderId} 的情况基本齐了，只差一点：{question}',
    '在这里简单回一句就行，我接着办。{cursor}',
  ],
}
