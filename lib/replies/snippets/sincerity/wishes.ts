import { snippetsOf } from '../define.ts'

/** Stage 1. The only stage that apologises, and only once. Here: the buyer thought better of it. */
export const sincerityWishes = snippetsOf('sincerity', [
  {
    id: 'thank-return',
    complaints: ['changed-mind'],
    tone: 'warm',
    says: [
      'Thank you for your message about order {orderId}. It is no problem if it is not what you were looking for.',
      'I am checking the return terms for your order and will send you the next step by {nextUpdate}.',
    ],
  },
  {
    id: 'thank-cancel',
    complaints: ['changed-mind'],
    situations: ['cancellation'],
    tone: 'neutral',
    says: [
      'Thank you for letting me know that you no longer need order {orderId}. That is no problem.',
      'I am checking whether the parcel has already left us. You will have my answer by {nextUpdate}, with the next step.',
    ],
  },
])
