import type { Says } from '../../define.ts'

/** Simplified Chinese, our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const feelings: Says = {
  'acknowledge-wait': [
    '您本来指望订单 {orderId} 在 {deliverBy} 前送到，结果还得来问。我理解这很烦人。',
    '我会一直跟到解决为止，您不用再向别人说明一遍。',
  ],
  'acknowledge-letdown': [
    '您打开订单 {orderId} 的包裹，看到的和期待的不一样。我理解这让人失望，还要花您的时间。',
    '有您的照片和说明就够了。我会找到让您满意的处理办法。',
  ],
  'acknowledge-event': [
    '我看到您需要订单 {orderId} 的{itemTitle}在某一天用。那天不会再来，我理解您的失望。',
    '我能做的是尽快处理其余的事。请告诉我：您还想要它，还是更想退款？',
  ],
  'acknowledge-choice': [
    '订单 {orderId} 改了主意完全没关系，您不必解释。',
    '我会让它简单：一步一步来，费用在您决定之前就告诉您。',
  ],
  'every-point': [
    '关于订单 {orderId} 您提了好几点，每一点都该有答复：',
    '{answers}',
    '如果漏了哪一点，请在这里告诉我。',
  ],
  'calm-threat': [
    '我看得出您为订单 {orderId} 很生气，您当然可以采取您认为合适的任何办法。',
    '我要做的是把它处理好，现在就在做：{nextAction}。{nextUpdate} 前您会收到我的消息。',
  ],
  'acknowledge-again': [
    '订单 {orderId} 的事您写了不止一次，确实很累。我从头到尾都看过了。',
    '从现在起，这件事由我一个人负责。{nextUpdate} 前我会主动给您留言，不用您来催。',
  ],
  'acknowledge-delivered': [
    '看到订单 {orderId} 写着“已妥投”，门口却空空的，这种感觉确实奇怪。我不怀疑您说的。',
    '扫描只是一条记录，不等于包裹到手。我会查清它去了哪里。',
  ],
  'acknowledge-customs': [
    '您付了钱，订单 {orderId} 什么时候到却要由海关决定。我理解这很难受。',
    '我没法让海关加快，但可以每隔一天去问，并把消息告诉您。我就这么做。',
  ],
  'acknowledge-damage': [
    '您一直期待订单 {orderId} 的{itemTitle}，拆开却用不了。我很理解。',
    '您已经说明了问题，这就够了。下一步由我来。',
  ],
  'acknowledge-wrong': [
    '您认真挑选，订单 {orderId} 寄来的却不对。尤其急着用的时候，我理解这很添麻烦。',
    '您不用先跑一趟邮局。我先把具体怎么处理告诉您。',
  ],
  'acknowledge-money': [
    '您付了订单 {orderId} 的钱，手里却还空着。我理解您会担心钱是不是没了。',
    '不会的。要么{itemTitle}送到您手里，要么钱退给您。我会负责到底。',
  ],
  'acknowledge-plain': [
    '订单 {orderId} 您要的是办法，不是好听的话。我现在做的是：{nextAction}。{nextUpdate} 前给您结果。',
  ],
  'calm-bank': [
    '订单 {orderId} 的事您可以去找银行，这是您的权利，我们之间不会因此改变。',
    '只有一点请您知道：银行调查期间，我们再退就会重复付一次，所以要等银行的决定。如果您希望由我们来退，请在这里告诉我，{nextUpdate} 前给您方案。',
  ],
  'calm-public': [
    '订单 {orderId} 的经历您当然可以告诉别人，这不会影响我怎么处理。',
    '对我来说，要紧的是把该给您的给到您。{nextUpdate} 前我会回复您。',
  ],
  'calm-doubt': [
    '我理解您对订单 {orderId} 有疑虑。所以我只说您自己能在 {marketplace} 订单里看到的：您付了多少、我们寄了什么、包裹在哪里。',
    '其他的我拿给您看，而不是光说。{nextUpdate} 前我再回复您。',
  ],
  'acknowledge-stranger': [
    '在账户里看到陌生的订单 {orderId}，确实让人不安。您马上告诉我们，做得很对。',
    '没有您的答复，我们这边不会再做什么。',
  ],
  'thanks-patience': [
    '订单 {orderId} 花了些时间，感谢您一直这么友善，这让我能把事情办好。',
    '我没有忘记您：{nextUpdate} 前再给您回复。',
  ],
}
