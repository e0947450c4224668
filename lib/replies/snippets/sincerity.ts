import { snippetsOf } from './define.ts'

/** Stage 1. The only stage that apologises, and only once. */
export const sincerity = snippetsOf('sincerity', [
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
    id: 'thank-fault',
    complaints: ['not-as-described'],
    tone: 'warm',
    says: [
      'Thank you for telling us about order {orderId}. I am sorry that it did not reach you the way it should have.',
      'I am looking into it now. By {nextUpdate} you will have an answer from me with a way to put it right.',
    ],
  },
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
    id: 'thank-today',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'neutral',
    says: [
      'Thank you for your message about order {orderId}. I have read it and I am looking into it now.',
      'You will hear from me again within one business day.',
    ],
  },
  {
    id: 'holding-reply',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'neutral',
    says: [
      'Thank you for your message about order {orderId}. I am taking care of it myself.',
      'I need until {nextUpdate} to give you an answer that you can rely on. I will write to you by then, even if one detail should still be open.',
    ],
  },
  {
    id: 'second-contact',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'warm',
    says: [
      'Thank you for writing again about order {orderId}. I have read everything that you wrote so far, so you do not have to repeat any of it.',
      'You will have my answer by {nextUpdate}.',
    ],
  },
])
