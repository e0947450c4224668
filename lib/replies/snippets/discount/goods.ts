import { snippetsOf } from '../define.ts'

/** Stage 6: exact amounts, no strings attached, and the return always stays open where it is owed. Here: something is wrong with the goods. */
export const discountGoods = snippetsOf('discount', [
  {
    id: 'part-and-keep',
    complaints: ['not-as-described'],
    tone: 'warm',
    says: [
      'Thank you for showing me what is wrong with {itemTitle}. I would like to refund you {offerAmount} for it. You keep it, and nothing has to be sent back.',
      'If you would rather return it, that way stays open to you. Which one do you prefer for order {orderId}?',
    ],
  },
  {
    id: 'part-with-reason',
    complaints: ['not-as-described'],
    tone: 'neutral',
    says: [
      'I have worked out what is fair for order {orderId}: {offerReason}. That makes {offerAmount}.',
      'We refund you {offerAmount} straight away, and {itemTitle} stays with you. Does that sound fair to you?',
    ],
  },
  {
    id: 'part-second-step',
    complaints: ['not-as-described'],
    tone: 'neutral',
    says: [
      'Thank you for your honest answer. I have gone through the figures for order {orderId} once more and can raise the refund to {offerAmount}, with {itemTitle} staying with you.',
      'The return stays open to you as well. Please tell me which one you prefer.',
    ],
  },
  {
    id: 'part-final-step',
    complaints: ['not-as-described'],
    tone: 'firm',
    says: [
      'I have raised the refund for order {orderId} to {offerAmount}, with {itemTitle} staying with you. Above that, the return with a full refund is the fairer way for both of us.',
      'Please choose freely between the two. I will start whichever you pick the same day.',
    ],
  },
  {
    id: 'part-damaged',
    complaints: ['not-as-described'],
    situations: ['damaged'],
    tone: 'warm',
    says: [
      'As I understand it, {itemTitle} can still be used, but it is not what you paid for: {problem}. For that I would give you {offerAmount} back, and it stays with you.',
      'If it is no good to you that way, tell me: then we do a new one or the return for order {orderId}.',
    ],
  },
  {
    id: 'part-missing',
    complaints: ['not-as-described'],
    situations: ['wrong-or-missing'],
    tone: 'neutral',
    says: [
      '{partName} is missing from order {orderId}. I have worked out what it is worth: {offerReason}. That makes {offerAmount}, which I refund you if you can do without it.',
      'If you need it, we send it instead. Just say which.',
    ],
  },
  {
    id: 'part-wrong-keep',
    complaints: ['not-as-described'],
    situations: ['wrong-or-missing'],
    tone: 'warm',
    says: [
      'If what came for order {orderId} is of use to you, you are welcome to keep it, and I refund you {offerAmount} for the difference.',
      'If it is not, we send you {itemTitle} as you ordered it. It is your choice.',
    ],
  },
  {
    id: 'part-defect',
    complaints: ['not-as-described'],
    situations: ['defective'],
    tone: 'neutral',
    says: [
      'You write that {itemTitle} from order {orderId} works apart from this: {problem}. If you can live with that, I refund you {offerAmount}, and you keep it.',
      'If you need it in full working order, we change it or take it back. Both cost you nothing.',
    ],
  },
  {
    id: 'part-or-new',
    complaints: ['not-as-described'],
    tone: 'neutral',
    says: [
      'For order {orderId} I can do one of two things for you, and they cost us about the same, so choose by what you like. {offerAmount} back now, and {itemTitle} stays with you. Or a new one, which leaves by {replacementShipBy}.',
      'The return stays open besides. What do you prefer?',
    ],
  },
  {
    id: 'part-ebay-offer',
    complaints: ['not-as-described'],
    marketplaces: ['ebay'],
    tone: 'neutral',
    says: [
      'I have entered an offer in your return request for order {orderId}: {offerAmount} back, and {itemTitle} stays with you.',
      'You can take it there or leave it. If you leave it, the return goes on as before, with a label that we pay.',
    ],
  },
  {
    id: 'part-why-not-more',
    complaints: ['not-as-described'],
    tone: 'firm',
    says: [
      'You asked for more for order {orderId}, and I owe you a reason. This is how I reckon: {offerReason}. So {offerAmount} is what the fault is worth while you keep {itemTitle}.',
      'If it is worth more to you, the return with {fullRefund} is the better way for you. I start it as soon as you say so.',
    ],
  },
])
