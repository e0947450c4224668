import { snippetsOf } from '../define.ts'

/** Stage 4: what the buyer may choose, with exact amounts. Here: something is wrong with the goods. */
export const fairWayOutGoods = snippetsOf('fair-way-out', [
  {
    id: 'way-return-accepted',
    complaints: ['not-as-described'],
    marketplaces: ['ebay'],
    tone: 'warm',
    says: [
      'I have accepted your return for order {orderId}. The label is paid by us, and you will find it in your return request on {marketplace}.',
      'Once {itemTitle} is back, we refund you {fullRefund}. If you would rather keep it, tell me, and I will offer you something for that. You decide.',
    ],
  },
  {
    id: 'way-return-or-keep',
    complaints: ['not-as-described'],
    marketplaces: ['amazon', 'ebay'],
    tone: 'neutral',
    says: [
      'For order {orderId} you have the choice. You can send {itemTitle} back with a label that we pay, and you get {fullRefund} back when it is here.',
      'Or you keep it, and we refund you {offerAmount} straight away. Both are fine with us. Which one do you prefer?',
    ],
  },
  {
    id: 'way-own-plan',
    complaints: ['not-as-described'],
    marketplaces: ['aliexpress'],
    tone: 'neutral',
    says: [
      'I have answered your request for order {orderId} with a plan of our own: you get {offerAmount} back and keep {itemTitle}. You will find it in the dispute on {marketplace}, together with our photos.',
      'Please have a look at it. If something in it does not fit, write to me what would.',
    ],
  },
  {
    id: 'way-return-plan',
    complaints: ['not-as-described'],
    marketplaces: ['aliexpress'],
    tone: 'neutral',
    says: [
      'I have answered your request for order {orderId}: you send {itemTitle} back, and when it is here you get {fullRefund}. The terms of the way back stand in the dispute on {marketplace}.',
      'Please have a look at them. If you would rather keep the item, tell me, and I will change the plan.',
    ],
  },
  {
    id: 'way-damaged-choice',
    complaints: ['not-as-described'],
    situations: ['damaged'],
    tone: 'warm',
    says: [
      'For {itemTitle} from order {orderId} you have three ways, and each is fine with us. A new one, at our cost. {offerAmount} back, and you keep it as it is. Or you send it back with a label that we pay and get {fullRefund}.',
      'Which one helps you most?',
    ],
  },
  {
    id: 'way-fault-choice',
    complaints: ['not-as-described'],
    situations: ['defective'],
    tone: 'neutral',
    says: [
      'From what you describe, {itemTitle} from order {orderId} has a fault that cannot be mended at home.',
      'So I offer you a new one, which leaves by {replacementShipBy}, or the return with a label that we pay and {fullRefund} back. You decide.',
    ],
  },
  {
    id: 'way-wrong-item',
    complaints: ['not-as-described'],
    situations: ['wrong-or-missing'],
    tone: 'warm',
    says: [
      'For order {orderId} you got something else than {itemTitle}. We send you the right one, or we refund you {fullRefund}, as you prefer.',
      'If the wrong one has to come back, the label is paid by us, and nothing has to be back before we start.',
    ],
  },
  {
    id: 'way-missing-part',
    complaints: ['not-as-described'],
    situations: ['wrong-or-missing'],
    tone: 'neutral',
    says: [
      'What is missing from order {orderId} is {partName}. We can send it to you with tracking, or refund you {offerAmount} for it, if you can do without.',
      'Tell me which, and it is done the same day.',
    ],
  },
  {
    id: 'way-listing-right',
    complaints: ['not-as-described'],
    situations: ['not-as-described'],
    tone: 'firm',
    says: [
      'I have compared your photos with our listing for order {orderId}. The listing says: {listingSays}, and that is what you have.',
      'I understand that you expected something else. If {itemTitle} does not suit you, you can still send it back; you will find the return in your orders on {marketplace}.',
    ],
  },
])
