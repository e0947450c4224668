import { snippetsOf } from '../define.ts'

/** Stage 6: exact amounts, no strings attached, and the return always stays open where it is owed. Here: the buyer waits for a parcel. */
export const discountParcel = snippetsOf('discount', [
  {
    id: 'part-for-delay',
    complaints: ['not-received'],
    situations: ['in-transit', 'customs', 'late'],
    tone: 'warm',
    says: [
      'Parcel {trackingNumber} for order {orderId} is moving: "{movingScan}", on {lastScanAt}. It is late, so I would like to refund you {offerAmount} now, and the parcel still comes to you.',
      'If it is not there by {nextUpdate}, the full refund stays open to you. Is that all right for you?',
    ],
  },
  {
    id: 'part-late-arrived',
    complaints: ['not-received'],
    situations: ['late'],
    tone: 'warm',
    says: [
      'Order {orderId} reached you on {deliveredAt} instead of by {deliverBy}. For those days I would like to give you {offerAmount} back.',
      'The refund goes to the payment method that you used. Is that all right with you?',
    ],
  },
  {
    id: 'part-customs',
    complaints: ['not-received'],
    situations: ['customs'],
    tone: 'warm',
    says: [
      'The parcel for order {orderId} has now waited at customs for {daysSinceScan, plural, one {# day} other {# days}}. I would like to give you {offerAmount} back for the wait, and the parcel still comes to you.',
      'If it does not arrive, the full refund stays open to you.',
    ],
  },
])
