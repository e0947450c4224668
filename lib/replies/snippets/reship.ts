import { snippetsOf } from './define.ts'

/** Stage 5: the goods once more, with a date that holds. */
export const reship = snippetsOf('reship', [
  {
    id: 'offer-resend',
    complaints: ['not-received'],
    situations: ['not-received', 'stuck', 'lost', 'returned-to-sender', 'late'],
    tone: 'warm',
    says: [
      'You ordered {itemTitle} because you wanted to have it, so let me send it to you again. It costs you nothing, and it goes out with tracking as soon as you say yes.',
      'If you would rather have your money back for order {orderId}, that is fine as well.',
    ],
  },
  {
    id: 'resend-or-refund',
    complaints: ['not-received'],
    situations: ['not-received', 'stuck', 'lost', 'returned-to-sender'],
    tone: 'neutral',
    says: [
      'For order {orderId} I can offer you two ways: a second parcel that leaves by {replacementShipBy}, or a refund of {fullRefund}.',
      'Please tell me which one you prefer, and I will start it the same day.',
    ],
  },
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
    id: 'offer-exchange',
    complaints: ['changed-mind'],
    tone: 'warm',
    says: [
      'Perhaps an exchange suits you better than a return: we can send you {exchangeFor} for order {orderId} once the first one is on its way back.',
      'These would be the costs of the exchange: {exchangeCost}. If you prefer the return, that is fine.',
    ],
  },
  {
    id: 'check-address',
    complaints: ['not-received', 'not-as-described'],
    tone: 'neutral',
    says: [
      'Before the second parcel for order {orderId} leaves, please look at the delivery address in your orders on {marketplace}. Is it complete and still right?',
      'A short yes is enough. If something has changed, tell me before {replacementShipBy}.',
    ],
  },
  {
    id: 'resend-shipped',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'neutral',
    says: [
      'Your second parcel for order {orderId} is on its way with {replacementCarrier}, tracking number {replacementTracking}.',
      'It should be with you by {replacementArrival}. I follow it until it has arrived.',
    ],
  },
  {
    id: 'resend-smaller-refund',
    complaints: ['not-received', 'not-as-described'],
    tone: 'neutral',
    says: [
      'For order {orderId} I can offer you both: we send {itemTitle} again at our cost, and we refund you {offerAmount} for the wait.',
      'If you agree, the parcel leaves by {replacementShipBy} and the refund is made the same day.',
    ],
  },
])
