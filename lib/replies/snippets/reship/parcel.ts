import { snippetsOf } from '../define.ts'

/** Stage 5: the goods once more, with a date that holds. Here: the buyer waits for a parcel. */
export const reshipParcel = snippetsOf('reship', [
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
    id: 'resend-returned',
    complaints: ['not-received'],
    situations: ['returned-to-sender'],
    tone: 'neutral',
    says: [
      'Your parcel for order {orderId} is back with us in good order, and it can leave again by {replacementShipBy}, at our cost.',
      'Please check the address in your orders on {marketplace} first and tell me here that it is right. If you would rather have your money back, write that.',
    ],
  },
  {
    id: 'resend-other-carrier',
    complaints: ['not-received'],
    situations: ['stuck', 'lost', 'customs'],
    tone: 'neutral',
    says: [
      'The first parcel for order {orderId} got stuck with {carrier}. I would send the second one with {replacementCarrier}, at our cost, so that it does not end in the same place.',
      'It leaves by {replacementShipBy} if you agree. A refund stays open to you as well.',
    ],
  },
])
