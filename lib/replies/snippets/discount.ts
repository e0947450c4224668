import { snippetsOf } from './define.ts'

/** Stage 6: exact amounts, no strings attached, and the return always stays open where it is owed. */
export const discount = snippetsOf('discount', [
  {
    id: 'part-for-delay',
    complaints: ['not-received'],
    situations: ['in-transit', 'customs', 'late'],
    tone: 'warm',
    says: [
      'Parcel {trackingNumber} for order {orderId} is moving: "{movingScan}", on {lastScanAt}. It is late, so I would like to refund you {offerAmount} now, and the parcel still comes to you.',
      'If it is not there by {nextUpdate}, the full refund stays open to you. Is that all right for you?',
    ],
  },
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
    id: 'part-beside-return',
    complaints: ['changed-mind'],
    tone: 'warm',
    says: [
      'You are welcome to send {itemTitle} back. If you would like to keep it after all, we can refund you {offerAmount} for order {orderId} instead, and you save the way to the post office.',
      'Both are fine with us, just as you like.',
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
    id: 'refund-recorded',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'neutral',
    says: [
      'We have refunded you {refundedAmount} for order {orderId}, to the payment method that you used.',
      'It may take your bank a few days to show it. There is nothing else that you have to do.',
    ],
  },
])
