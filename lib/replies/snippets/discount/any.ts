import { snippetsOf } from '../define.ts'

/** Stage 6: exact amounts, no strings attached, and the return always stays open where it is owed. Here: whatever the complaint is. */
export const discountAny = snippetsOf('discount', [
  {
    id: 'refund-recorded',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'neutral',
    says: [
      'We have refunded you {refundedAmount} for order {orderId}, to the payment method that you used.',
      'It may take your bank a few days to show it. There is nothing else that you have to do.',
    ],
  },
  {
    id: 'part-accepted',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'neutral',
    says: [
      'Thank you for your answer. As agreed I refund you {offerAmount} for order {orderId}, to the payment method that you used, by {nextUpdate}.',
      'You do not have to do anything for it.',
    ],
  },
  {
    id: 'part-declined',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'warm',
    says: [
      'That is perfectly all right. My offer for order {orderId} was only one way; everything else that you have a right to stays open to you.',
      'Tell me what you would like most, and I will see how near we can come. You have my answer by {nextUpdate}.',
    ],
  },
  {
    id: 'part-open-offer',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'warm',
    says: [
      'I am only asking whether my last message about order {orderId} reached you: {offerAmount} back, and nothing to send.',
      'There is no hurry. If you would like something else, write what it is, and I will answer by {nextUpdate}.',
    ],
  },
])
