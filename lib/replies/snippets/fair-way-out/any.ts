import { snippetsOf } from '../define.ts'

/** Stage 4: what the buyer may choose, with exact amounts. Here: whatever the complaint is. */
export const fairWayOutAny = snippetsOf('fair-way-out', [
  {
    id: 'way-full-refund',
    complaints: ['not-received', 'not-as-described'],
    tone: 'neutral',
    says: [
      'We have refunded you {refundedAmount} for order {orderId}, to the payment method that you used.',
      'You do not have to send anything back. It may take your bank a few days to show the amount.',
    ],
  },
  {
    id: 'ask-what-helps',
    complaints: ['not-received', 'not-as-described'],
    tone: 'warm',
    says: [
      'I would like to settle order {orderId} in the way that helps you most. Would you like to have {itemTitle} after all, or would you rather have money back?',
      'Tell me in a few words, and I will make you a concrete proposal by {nextUpdate}.',
    ],
  },
  {
    id: 'way-return-here',
    complaints: ['not-as-described', 'changed-mind'],
    tone: 'neutral',
    says: [
      'Your return for order {orderId} arrived on {returnArrivedAt}, and everything was in it. I have refunded you {refundAmount} today.',
      'It goes to the payment method that you used; your bank may need a few days to show it.',
    ],
  },
  {
    id: 'way-claim-accepted',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    situations: ['platform-claim'],
    tone: 'neutral',
    says: [
      'I have accepted your request for order {orderId} on {marketplace}. You get {fullRefund} back, and the payment goes through {marketplace} to the method that you used.',
      'You do not have to do anything more for it.',
    ],
  },
  {
    id: 'way-claim-waits',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    situations: ['platform-claim'],
    tone: 'neutral',
    says: [
      '{marketplace} now decides about order {orderId}, so I do not refund beside it; the same money would go out twice.',
      'I keep to what they decide. If there is something that we can settle right away, such as a new parcel, tell me here.',
    ],
  },
  {
    id: 'way-stranger',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    situations: ['unauthorised'],
    tone: 'neutral',
    says: [
      'For order {orderId}, {marketplace} and your bank look at the payment. We give them our shipping record and do what they decide.',
      'If the parcel reaches you, please do not use it. Tell me, and we have it collected at our cost.',
    ],
  },
])
