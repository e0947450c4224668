import { snippetsOf } from './define.ts'

/** Stage 4: what the buyer may choose, with exact amounts. */
export const fairWayOut = snippetsOf('fair-way-out', [
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
    id: 'way-return-accepted',
    complaints: ['not-as-described'],
    marketplaces: ['ebay'],
    tone: 'warm',
    says: [
      'I have accepted your return for order {orderId}. The label is paid by us, and you will find it in your return request on {marketplace}.',
      'Once {itemTitle} is back, we refund you {fullRefund}. If you would rather keep it, tell me, and I will offer you something for that. You decide.',
    ],
  },
  {
    id: 'way-return-or-keep',
    complaints: ['not-as-described'],
    marketplaces: ['amazon', 'ebay'],
    tone: 'neutral',
    says: [
      'For order {orderId} you have the choice. You can send {itemTitle} back with a label that we pay, and you get {fullRefund} back when it is here.',
      'Or you keep it, and we refund you {offerAmount} straight away. Both are fine with us. Which one do you prefer?',
    ],
  },
  {
    id: 'way-own-plan',
    complaints: ['not-as-described'],
    marketplaces: ['aliexpress'],
    tone: 'neutral',
    says: [
      'I have answered your request for order {orderId} with a plan of our own: you get {offerAmount} back and keep {itemTitle}. You will find it in the dispute on {marketplace}, together with our photos.',
      'Please have a look at it. If something in it does not fit, write to me what would.',
    ],
  },
  {
    id: 'way-return-plan',
    complaints: ['not-as-described'],
    marketplaces: ['aliexpress'],
    tone: 'neutral',
    says: [
      'I have answered your request for order {orderId}: you send {itemTitle} back, and when it is here you get {fullRefund}. The terms of the way back stand in the dispute on {marketplace}.',
      'Please have a look at them. If you would rather keep the item, tell me, and I will change the plan.',
    ],
  },
  {
    id: 'way-full-refund',
    complaints: ['not-received', 'not-as-described'],
    tone: 'neutral',
    says: [
      'We have refunded you {refundedAmount} for order {orderId}, to the payment method that you used.',
      'You do not have to send anything back. It may take your bank a few days to show the amount.',
    ],
  },
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
    id: 'ask-what-helps',
    complaints: ['not-received', 'not-as-described'],
    tone: 'warm',
    says: [
      'I would like to settle order {orderId} in the way that helps you most. Would you like to have {itemTitle} after all, or would you rather have money back?',
      'Tell me in a few words, and I will make you a concrete proposal by {nextUpdate}.',
    ],
  },
])
