import type { Says } from '../../define.ts'

/** Simplified Chinese, our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const fairWayOut: Says = {
  'way-refund-or-resend': [
    '订单 {orderId} 本应在 {deliverBy} 前送到，而我没有它送达的证明。哪种对您更好，由您选：',
    '我们带单号再寄一件{itemTitle}，或退还 {fullRefund}。告诉我选哪个，当天就办。',
  ],
  'way-delivered-proof': [
    '我又查了一遍。{carrier} 在 {deliveredAt} 把包裹 {trackingNumber} 送到 {deliveryPlace}，就是订单 {orderId} 上的地方。',
    '请再问问家人、邻居和前台。如果仍然没有，请在这里告诉我：我会让 {carrier} 查找，并用我们的单据协助您。',
  ],
  'way-return-accepted': [
    '订单 {orderId} 的退货我已同意。标签费用由我们付，您可以在 {marketplace} 的退货请求里找到。',
    '{itemTitle}退到后，我们退还 {fullRefund}。如果您更想留下，请告诉我，我会为此给您一个提议。由您决定。',
  ],
  'way-return-or-keep': [
    '订单 {orderId} 您可以选择：用我们付费的标签寄回{itemTitle}，到货后退还 {fullRefund}。',
    '或者您留下，我们马上退 {offerAmount}。两样我们都可以，您更想要哪个？',
  ],
  'way-own-plan': [
    '订单 {orderId} 的请求我已用我们的方案答复：退您 {offerAmount}，{itemTitle}归您。您可以在 {marketplace} 的纠纷页看到，附有我们的照片。',
    '请看一看。如果有不合适的地方，告诉我怎样更好。',
  ],
  'way-return-plan': [
    '订单 {orderId} 的请求我已答复：您寄回{itemTitle}，到货后退还 {fullRefund}。寄回的条件写在 {marketplace} 的纠纷页里。',
    '请看一看。如果您更想留下商品，告诉我，我来改方案。',
  ],
  'way-full-refund': [
    '订单 {orderId} 我们已退您 {refundedAmount}，退回您原来的付款方式。',
    '不用寄回任何东西。银行显示可能要几天。',
  ],
  'way-return-terms': [
    '订单 {orderId} 可以退。请在 {marketplace} 的订单里申请退货，寄回的条件和费用在您确认前都会显示。',
    '请寄回未使用、配件齐全的{itemTitle}。到货后我们检查，两个工作日内退款。',
  ],
  'way-refund-on-receipt': [
    '订单 {orderId} 的退货已登记。包裹退到后，我们在两个工作日内把 {refundAmount} 退回您原来的付款方式。',
    '您可以凭运单号查看包裹。到了我会告诉您。',
  ],
  'ask-what-helps': [
    '订单 {orderId} 我想用最能帮到您的方式处理。您还是想要{itemTitle}，还是更想退款？',
    '简单告诉我，{nextUpdate} 前我给您具体的提议。',
  ],
  'way-wait-then-choose': [
    '订单 {orderId} 的包裹在路上，很可能会送到。我们等到 {nextUpdate} 好吗？',
    '到时还没收到，由您选：我们再寄一件{itemTitle}，或退还 {fullRefund}。如果您不想等，现在就告诉我。',
  ],
  'way-search-first': [
    '{carrier} 正在就订单 {orderId} 的包裹 {trackingNumber} 询问派送员，需要到 {nextUpdate}。',
    '找到就送给您；找不到，当天我和您把事情定下来，不会让您再去找 {carrier}。',
  ],
  'way-back-here': [
    '订单 {orderId} 的包裹已原封退回。怎么处理由您选：',
    '我们按您在 {marketplace} 订单里的地址再寄一次{itemTitle}，或退还 {fullRefund}。您答复当天就办。',
  ],
  'way-damaged-choice': [
    '订单 {orderId} 的{itemTitle}有三种办法，哪种我们都可以：由我们承担费用寄新的；退您 {offerAmount}，东西您留着；或用我们付费的标签寄回，退还 {fullRefund}。',
    '哪一种对您最有帮助？',
  ],
  'way-fault-choice': [
    '按您的描述，订单 {orderId} 的{itemTitle}有故障，在家修不了。',
    '所以我提供两种：寄一件新的，{replacementShipBy} 前寄出；或用我们付费的标签退货，退还 {fullRefund}。由您决定。',
  ],
  'way-wrong-item': [
    '订单 {orderId} 您收到的不是{itemTitle}。我们把对的寄给您，或退还 {fullRefund}，看您的意愿。',
    '如果错的那件需要寄回，标签由我们付，而且不必等它退到我们才开始办。',
  ],
  'way-missing-part': [
    '订单 {orderId} 缺的是{partName}。我们可以带单号补寄；如果您用不着，也可以退您 {offerAmount}。',
    '告诉我选哪个，当天就办。',
  ],
  'way-listing-right': [
    '我把您的照片和订单 {orderId} 的描述对照过。描述写的是：{listingSays}，与您收到的一致。',
    '我理解您想要的不是这样。如果{itemTitle}不合适，仍然可以退，退货入口在您 {marketplace} 的订单里。',
  ],
  'way-cancel-done': [
    '订单 {orderId} 不会再寄出，{refundedAmount} 正退回您原来的付款方式。',
    '银行显示可能要几天，您不用再做什么。',
  ],
  'way-cancel-return': [
    '订单 {orderId} 已在路上，最简单的办法是退货：收到后在 {marketplace} 的订单里申请。',
    '商品未使用退到我们这里后，{refundAmount} 会退回您原来的付款方式。',
  ],
  'way-return-here': [
    '订单 {orderId} 的退货已于 {returnArrivedAt} 收到，东西齐全。今天已退您 {refundAmount}。',
    '款项退到您原来的付款方式，银行显示可能要几天。',
  ],
  'way-return-used': [
    '订单 {orderId} 的退货到了。{itemTitle}退回时的情况是：{deductionReason}。照片已附在退货里。',
    '因此我们退还 {refundAmount}。如果您有不同看法，请在这里写给我，我和您再看一次。',
  ],
  'way-return-late': [
    '订单 {orderId} 的退货期已于 {returnWindowEnd} 结束，{marketplace} 上不能再申请退货。',
    '我还能为您做的是：{nextAction}。请告诉我这样是否有帮助。',
  ],
  'way-claim-accepted': [
    '我已在 {marketplace} 同意您就订单 {orderId} 的请求。{fullRefund} 会由 {marketplace} 退回您原来的付款方式。',
    '您不用再做什么。',
  ],
  'way-claim-waits': [
    '订单 {orderId} 现由 {marketplace} 决定，所以我不另行退款，否则同一笔钱会付两次。',
    '他们怎么定我们就怎么办。如果有什么能马上办的，比如再寄一件，请在这里告诉我。',
  ],
  'way-stranger': [
    '订单 {orderId} 的付款由 {marketplace} 和您的银行核查。我们会提供发货记录，并按他们的决定办。',
    '如果包裹送到您那里，请不要使用。告诉我，我们承担费用取回。',
  ],
}
