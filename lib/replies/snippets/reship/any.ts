import { snippetsOf } from '../define.ts'

/** Stage 5: the goods once more, with a date that holds. Here: whatever the complaint is. */
export const reshipAny = snippetsOf('reship', [
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
  {
    id: 'resend-both-give',
    complaints: ['not-received', 'not-as-described'],
    situations: ['lost', 'stuck', 'returned-to-sender', 'damaged', 'defective'],
    tone: 'neutral',
    says: [
      'A fair way for order {orderId} could be this: we send {itemTitle} a second time and bear goods and freight ourselves, and the order stays as you paid it. You have what you wanted, and we carry what went wrong on the way.',
      'If you prefer the money, {fullRefund} stays open to you. Which one is right for you?',
    ],
  },
  {
    id: 'resend-later',
    complaints: ['not-received', 'not-as-described'],
    tone: 'neutral',
    says: [
      'The second parcel for order {orderId} will not leave on the day that I named. The new day is {replacementShipBy}, and it holds: {itemTitle} is already here.',
      'If that is too late for you, tell me, and you get your money back instead.',
    ],
  },
  {
    id: 'resend-arrived',
    complaints: ['not-received', 'not-as-described'],
    tone: 'warm',
    says: [
      'Tracking shows that the second parcel for order {orderId} has reached you. Is everything as it should be this time?',
      'If anything is not right, write to me here, and I go on with it.',
    ],
  },
  {
    id: 'resend-sold-out',
    complaints: ['not-received', 'not-as-described'],
    tone: 'neutral',
    says: [
      'I looked for {itemTitle} for order {orderId} and have to tell you that we have none left.',
      'I can send you {exchangeFor} instead at no cost to you, or refund you {fullRefund}. Please tell me which you would like.',
    ],
  },
  {
    id: 'resend-open-offer',
    complaints: ['not-received', 'not-as-described'],
    tone: 'warm',
    says: [
      'I do not want anything to leave without your word, so the second parcel for order {orderId} is waiting for your answer.',
      'A yes is enough, and so is "I would rather have my money back". Either is fine.',
    ],
  },
])
