import { snippetsOf } from '../define.ts'

/** Stage 1. The only stage that apologises, and only once. Here: whatever the complaint is. */
export const sincerityAny = snippetsOf('sincerity', [
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
  {
    id: 'thank-stranger',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    situations: ['unauthorised'],
    tone: 'neutral',
    says: [
      'Thank you for telling us that you did not place order {orderId}. I take that seriously.',
      'If it has not left us yet, I stop it. Please also tell {marketplace} through the help page of your account, so that your account is looked at. You will hear from me by {nextUpdate}.',
    ],
  },
  {
    id: 'thank-claim',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    situations: ['platform-claim'],
    tone: 'neutral',
    says: [
      'I have seen what you reported to {marketplace} about order {orderId}, and I am answering there with everything on record.',
      'You can write to me here at any time. I will keep you posted and write again by {nextUpdate}.',
    ],
  },
  {
    id: 'thank-appeal',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    situations: ['appeal'],
    tone: 'neutral',
    says: [
      '{marketplace} has decided about order {orderId}, and I have asked them to look at it once more, because some of the record was not seen.',
      'You do not have to do anything. Whatever comes of it, I keep to it.',
    ],
  },
  {
    id: 'thank-plain',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'firm',
    says: [
      'I have read your message about order {orderId}, every line of it. By {nextUpdate} you have a concrete answer from me, not another question.',
    ],
  },
])
