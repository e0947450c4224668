import { snippetsOf } from '../define.ts'

/** Stage 4: what the buyer may choose, with exact amounts. Here: the buyer thought better of it. */
export const fairWayOutWishes = snippetsOf('fair-way-out', [
  {
    id: 'way-return-terms',
    complaints: ['changed-mind'],
    tone: 'neutral',
    says: [
      'You can send order {orderId} back. Please ask for the return in your orders on {marketplace}; the terms and the costs of the way back are shown there before you confirm.',
      'Please send {itemTitle} unused and complete. When it is here, we check it and refund you within two business days.',
    ],
  },
  {
    id: 'way-refund-on-receipt',
    complaints: ['changed-mind'],
    tone: 'neutral',
    says: [
      'Your return for order {orderId} is noted. When the parcel is back with us, we refund you {refundAmount}, to the payment method that you used, within two business days.',
      'You can follow the parcel with its tracking number. I will tell you when it is here.',
    ],
  },
  {
    id: 'way-cancel-done',
    complaints: ['changed-mind'],
    situations: ['cancellation'],
    tone: 'neutral',
    says: [
      'Order {orderId} is cancelled, and {refundedAmount} is on its way back to the payment method that you used.',
      'It may take your bank a few days to show it. There is nothing else for you to do.',
    ],
  },
  {
    id: 'way-cancel-return',
    complaints: ['changed-mind'],
    situations: ['cancellation'],
    tone: 'neutral',
    says: [
      'Since order {orderId} is already on its way, the simplest way is the return: ask for it in your orders on {marketplace} once the parcel is with you.',
      'When it is back with us, unused, you get {refundAmount} to the payment method that you used.',
    ],
  },
  {
    id: 'way-return-used',
    complaints: ['changed-mind'],
    situations: ['changed-mind'],
    marketplaces: ['amazon', 'ebay'],
    tone: 'firm',
    says: [
      'Your return for order {orderId} is here. {itemTitle} came back with this: {deductionReason}. I have added photos to the return.',
      'For that reason we refund {refundAmount}. If you see it differently, write to me here, and I will look at it again with you.',
    ],
  },
  {
    id: 'way-return-late',
    complaints: ['changed-mind'],
    situations: ['changed-mind'],
    tone: 'firm',
    says: [
      'The period for returning order {orderId} ended on {returnWindowEnd}, so {marketplace} no longer offers the return.',
      'What I can do for you: {nextAction}. Tell me whether that helps.',
    ],
  },
])
