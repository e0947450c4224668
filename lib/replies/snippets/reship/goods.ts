import { snippetsOf } from '../define.ts'

/** Stage 5: the goods once more, with a date that holds. Here: something is wrong with the goods. */
export const reshipGoods = snippetsOf('reship', [
  {
    id: 'offer-part',
    complaints: ['not-as-described'],
    situations: ['damaged', 'defective', 'wrong-or-missing'],
    tone: 'warm',
    says: [
      'For order {orderId} we can put it right without any return: I will send you {partName} with tracking, at no cost to you. The rest stays with you.',
      'It leaves by {replacementShipBy} if you tell me that this helps.',
    ],
  },
  {
    id: 'offer-replacement',
    complaints: ['not-as-described'],
    tone: 'warm',
    says: [
      'I would like you to have {itemTitle} the way you ordered it. We can send you a new one for order {orderId}, with tracking and at no cost to you.',
      'It leaves by {replacementShipBy} if you agree. If you would rather have a refund, tell me, and we will do that.',
    ],
  },
  {
    id: 'resend-right-item',
    complaints: ['not-as-described'],
    situations: ['wrong-or-missing'],
    tone: 'warm',
    says: [
      'You ordered {itemTitle}, so that is what you shall have. The right one for order {orderId} leaves us by {replacementShipBy}, with tracking and at no cost to you.',
      'What came by mistake can stay with you until we have settled how it comes back. You pay nothing for that.',
    ],
  },
  {
    id: 'resend-missing',
    complaints: ['not-as-described'],
    situations: ['wrong-or-missing'],
    tone: 'warm',
    says: [
      '{partName} is missing from order {orderId}, so I am sending it after. It leaves by {replacementShipBy}, with tracking and at no cost to you.',
      'As soon as the number is there, you have it from me here.',
    ],
  },
  {
    id: 'resend-packed',
    complaints: ['not-as-described'],
    situations: ['damaged'],
    tone: 'warm',
    says: [
      'I would like to send you {itemTitle} once more for order {orderId}, this time with more padding and in a firmer box, so that it arrives whole. It costs you nothing.',
      'If you agree, it leaves by {replacementShipBy}. If you would rather have a refund, that is fine as well.',
    ],
  },
  {
    id: 'resend-tested',
    complaints: ['not-as-described'],
    situations: ['defective'],
    tone: 'warm',
    says: [
      'For order {orderId} I would send you another {itemTitle}. We switch it on and test it before it leaves, by {replacementShipBy}, at no cost to you.',
      'Would that suit you, or would you rather return it and have your money back?',
    ],
  },
])
