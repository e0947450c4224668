import { snippetsOf } from '../define.ts'

/** Stage 5: the goods once more, with a date that holds. Here: the buyer thought better of it. */
export const reshipWishes = snippetsOf('reship', [
  {
    id: 'offer-exchange',
    complaints: ['changed-mind'],
    tone: 'warm',
    says: [
      'Perhaps an exchange suits you better than a return: we can send you {exchangeFor} for order {orderId} once the first one is on its way back.',
      'These would be the costs of the exchange: {exchangeCost}. If you prefer the return, that is fine.',
    ],
  },
])
