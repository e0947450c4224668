import { snippetsOf } from '../define.ts'

/** Stage 2: what is on record, and the one question that is still open. Here: whatever the complaint is. */
export const factsAny = snippetsOf('facts', [
  {
    id: 'stranger-facts',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    situations: ['unauthorised'],
    tone: 'neutral',
    says: [
      'What I can tell you about order {orderId}: it was placed on {orderedAt} for {itemTitle}. Somebody in your family may have used your account, so please ask there first.',
      'If nobody did, report it to {marketplace} through your account. We give them everything that they ask us for.',
    ],
  },
  {
    id: 'claim-papers',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    situations: ['platform-claim'],
    tone: 'neutral',
    says: [
      'For order {orderId} I have handed {marketplace} the tracking record and our messages, nothing else. You know all of it.',
      'They compare both sides now. If you have something that I have not seen, please add it there too.',
    ],
  },
  {
    id: 'one-question',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'neutral',
    says: [
      'I have almost everything together for order {orderId}. One thing is open: {question}',
      'A short answer here is enough, and I go on with it.{cursor}',
    ],
  },
])
