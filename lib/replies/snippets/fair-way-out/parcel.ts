import { snippetsOf } from '../define.ts'

/** Stage 4: what the buyer may choose, with exact amounts. Here: the buyer waits for a parcel. */
export const fairWayOutParcel = snippetsOf('fair-way-out', [
  {
    id: 'way-refund-or-resend',
    complaints: ['not-received'],
    situations: ['not-received', 'stuck', 'lost', 'returned-to-sender', 'customs', 'late'],
    tone: 'warm',
    says: [
      'Order {orderId} should have been with you by {deliverBy}, and I have no proof that it arrived. So you choose what is better for you:',
      'We send {itemTitle} again with tracking, or we refund you {fullRefund}. Tell me which one, and I will start it the same day.',
    ],
  },
  {
    id: 'way-delivered-proof',
    complaints: ['not-received'],
    situations: ['delivered-says-carrier'],
    tone: 'firm',
    says: [
      'I have checked again. {carrier} delivered parcel {trackingNumber} on {deliveredAt} in {deliveryPlace}, which is the place on order {orderId}.',
      'Please ask in your household, with your neighbours and at the reception once more. If it stays missing, tell me here: I will have {carrier} search for it and support you with our documents.',
    ],
  },
  {
    id: 'way-wait-then-choose',
    complaints: ['not-received'],
    situations: ['in-transit', 'late', 'customs'],
    tone: 'neutral',
    says: [
      'The parcel for order {orderId} is on its way, so it will most likely reach you. Shall we give it until {nextUpdate}?',
      'If it is not with you by then, you choose: we send {itemTitle} again, or you get {fullRefund} back. If you would rather not wait, tell me now.',
    ],
  },
  {
    id: 'way-search-first',
    complaints: ['not-received'],
    situations: ['delivered-says-carrier'],
    tone: 'neutral',
    says: [
      '{carrier} is now asking the driver about parcel {trackingNumber} of order {orderId}. That takes until {nextUpdate}.',
      'If it is found, you get it. If not, I settle it with you on that day and do not send you back to {carrier}.',
    ],
  },
  {
    id: 'way-back-here',
    complaints: ['not-received'],
    situations: ['returned-to-sender'],
    tone: 'neutral',
    says: [
      'The parcel for order {orderId} is back with us, unopened. You choose how we go on:',
      'We send {itemTitle} once more to the address in your orders on {marketplace}, or we refund you {fullRefund}. Either is started on the day you answer.',
    ],
  },
])
