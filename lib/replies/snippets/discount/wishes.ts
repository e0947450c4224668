import { snippetsOf } from '../define.ts'

/** Stage 6: exact amounts, no strings attached, and the return always stays open where it is owed. Here: the buyer thought better of it. */
export const discountWishes = snippetsOf('discount', [
  {
    id: 'part-beside-return',
    complaints: ['changed-mind'],
    tone: 'warm',
    says: [
      'You are welcome to send {itemTitle} back. If you would like to keep it after all, we can refund you {offerAmount} for order {orderId} instead, and you save the way to the post office.',
      'Both are fine with us, just as you like.',
    ],
  },
])
