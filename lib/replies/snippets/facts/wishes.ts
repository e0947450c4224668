import { snippetsOf } from '../define.ts'

/** Stage 2: what is on record, and the one question that is still open. Here: the buyer thought better of it. */
export const factsWishes = snippetsOf('facts', [
  {
    id: 'return-steps',
    complaints: ['changed-mind'],
    tone: 'neutral',
    says: [
      'You can ask for the return of order {orderId} in your orders on {marketplace}: open the order and choose the return there. The terms and the label will be shown to you.',
      'Please keep {itemTitle} unused and in its packaging until then.',
    ],
  },
  {
    id: 'return-after-arrival',
    complaints: ['changed-mind'],
    tone: 'neutral',
    says: [
      'Order {orderId} left us on {shippedAt} with {carrier}, tracking number {trackingNumber}, so I cannot stop it any more.',
      'Once it is with you, you can ask for the return in your orders on {marketplace}, and I will take care of the rest.',
    ],
  },
  {
    id: 'ask-condition',
    complaints: ['changed-mind'],
    tone: 'neutral',
    says: [
      'One short question about the return of order {orderId}: is {itemTitle} unused and complete, with its packaging?',
      'If something has been used or is missing, just tell me. It is easier to settle now than after the parcel is back.',
    ],
  },
  {
    id: 'ask-why-gently',
    complaints: ['changed-mind'],
    tone: 'warm',
    says: [
      'Thank you for letting me know about order {orderId}. You do not have to give a reason.',
      'If you would like to tell me what did not suit you about {itemTitle}, it helps us to describe it better, and perhaps I can help in another way.',
    ],
  },
  {
    id: 'cancel-unshipped',
    complaints: ['changed-mind'],
    situations: ['cancellation'],
    tone: 'neutral',
    says: [
      'Order {orderId} had not left us yet. I have stopped it and cancelled it from our side, as you wished.',
      'You get {fullRefund} back to the payment method that you used. It may take your bank a few days to show it.',
    ],
  },
  {
    id: 'cancel-shipped',
    complaints: ['changed-mind'],
    situations: ['cancellation'],
    tone: 'neutral',
    says: [
      'Order {orderId} left us on {shippedAt} with {carrier}, tracking number {trackingNumber}, so I can no longer stop it.',
      'When it arrives, you can ask for a return in your orders on {marketplace}; the terms are shown to you there. You need not open it before.',
    ],
  },
])
