import { snippetsOf } from '../define.ts'

/** Stage 1. The only stage that apologises, and only once. Here: the buyer waits for a parcel. */
export const sincerityParcel = snippetsOf('sincerity', [
  {
    id: 'thank-missing',
    complaints: ['not-received'],
    tone: 'warm',
    says: [
      'Thank you for writing to us about order {orderId}. I am sorry that you are still waiting for it.',
      'I am checking the journey of your parcel with the carrier now. By {nextUpdate} I will tell you what I found and what we will do.',
    ],
  },
  {
    id: 'thank-late',
    complaints: ['not-received'],
    situations: ['late'],
    tone: 'warm',
    says: [
      'Thank you for your message about order {orderId}. I am sorry that it is taking longer than the {deliverBy} we promised.',
      'I am finding out where the parcel is and how long it still needs. You will hear from me by {nextUpdate}, with a date or with another way.',
    ],
  },
  {
    id: 'thank-delivered',
    complaints: ['not-received'],
    situations: ['delivered-says-carrier'],
    tone: 'warm',
    says: [
      'Thank you for writing to us about order {orderId}. I am sorry that the parcel is shown as delivered and you do not have it.',
      'I take your word for it and am asking {carrier} where exactly it was left. You will hear from me by {nextUpdate}.',
    ],
  },
  {
    id: 'thank-customs',
    complaints: ['not-received'],
    situations: ['customs'],
    tone: 'warm',
    says: [
      'Thank you for asking about order {orderId}. I am sorry that the parcel is still waiting at customs and you are waiting with it.',
      'I am asking {carrier} what is missing there. You will hear from me by {nextUpdate}, also if nothing has moved.',
    ],
  },
  {
    id: 'thank-returned',
    complaints: ['not-received'],
    situations: ['returned-to-sender'],
    tone: 'warm',
    says: [
      'Thank you for your message about order {orderId}. I am sorry that the parcel is on its way back to us instead of to you.',
      'I am finding out why {carrier} turned it around. By {nextUpdate} I will tell you, and then you choose how we go on.',
    ],
  },
])
