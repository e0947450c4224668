import { snippetsOf } from '../define.ts'

/** Stage 3: heard, without a second apology and without asking for anything in return. Here: the buyer waits for a parcel. */
export const feelingsParcel = snippetsOf('feelings', [
  {
    id: 'acknowledge-wait',
    complaints: ['not-received'],
    tone: 'warm',
    says: [
      'You were counting on order {orderId} by {deliverBy}, and you had to write to us about it. I understand that this is annoying.',
      'I am staying with it until it is settled, and you will not have to explain it to anybody else.',
    ],
  },
  {
    id: 'acknowledge-delivered',
    complaints: ['not-received'],
    situations: ['delivered-says-carrier'],
    tone: 'warm',
    says: [
      'It is an odd feeling to read "delivered" for order {orderId} and to stand before an empty door. I do not doubt what you write.',
      'A scan is a note, not a parcel. I am going to find out what became of it.',
    ],
  },
  {
    id: 'acknowledge-customs',
    complaints: ['not-received'],
    situations: ['customs'],
    tone: 'warm',
    says: [
      'You paid for order {orderId} and now an office decides when you get it. I understand that this is hard to bear.',
      'I cannot speed customs up, but I can ask every second day and tell you what I hear. That is what I do.',
    ],
  },
  {
    id: 'acknowledge-money',
    complaints: ['not-received'],
    situations: ['stuck', 'lost', 'returned-to-sender'],
    tone: 'warm',
    says: [
      'You have paid for order {orderId} and hold nothing in your hands. I understand that you are asking yourself whether the money is gone.',
      'It is not. Either {itemTitle} reaches you, or you get your money back. I see to it that it is one of the two.',
    ],
  },
])
