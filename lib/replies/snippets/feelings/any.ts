import { snippetsOf } from '../define.ts'

/** Stage 3: heard, without a second apology and without asking for anything in return. Here: whatever the complaint is. */
export const feelingsAny = snippetsOf('feelings', [
  {
    id: 'acknowledge-event',
    complaints: ['not-received', 'not-as-described'],
    tone: 'warm',
    says: [
      'I read that you needed {itemTitle} from order {orderId} for a certain day. That day does not come back, and I understand your disappointment.',
      'What I can do is settle the rest quickly. Please tell me: would you still like to have it, or would you rather have your money back?',
    ],
  },
  {
    id: 'every-point',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'neutral',
    says: [
      'You raised several points about order {orderId}, and each of them deserves an answer:',
      '{answers}',
      'If I left one out, please tell me here.',
    ],
  },
  {
    id: 'calm-threat',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'firm',
    says: [
      'I can see that you are upset about order {orderId}, and of course you may take every step that you think is right.',
      'My part is to settle it properly, and I am doing that now: {nextAction}. You will hear from me by {nextUpdate}.',
    ],
  },
  {
    id: 'acknowledge-again',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'warm',
    says: [
      'You have written about order {orderId} more than once, and that is tiring. I have read it all from the beginning.',
      'From now on you have one person for this: me. My next message comes by {nextUpdate}, and you do not have to ask for it.',
    ],
  },
  {
    id: 'acknowledge-plain',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'firm',
    says: [
      'You want a solution for order {orderId}, not kind words. This is what I am doing: {nextAction}. By {nextUpdate} you have the result.',
    ],
  },
  {
    id: 'calm-bank',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'neutral',
    says: [
      'You are free to go to your bank about order {orderId}; that is your right and nothing between us changes by it.',
      'Only one thing to know: while a bank looks into a payment, a refund from us would pay the same money twice, so it waits until the bank has decided. If you would like it from us, tell me here, and you have my proposal by {nextUpdate}.',
    ],
  },
  {
    id: 'calm-public',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'neutral',
    says: [
      'Of course you may tell others what you have experienced with order {orderId}. It changes nothing in how I look after it.',
      'What counts for me is that you get what is yours. You hear from me by {nextUpdate}.',
    ],
  },
  {
    id: 'calm-doubt',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'firm',
    says: [
      'I understand that you have doubts about order {orderId}. So I name only what you can see yourself in your orders on {marketplace}: what you paid, what we shipped, and where the parcel is.',
      'Everything else I will show you, not tell you. The next word from me comes by {nextUpdate}.',
    ],
  },
  {
    id: 'acknowledge-stranger',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    situations: ['unauthorised'],
    tone: 'warm',
    says: [
      'To find order {orderId} in your account and not to know it is unsettling. You did the right thing by writing at once.',
      'From our side nothing happens now without your word.',
    ],
  },
  {
    id: 'thanks-patience',
    complaints: ['not-received', 'not-as-described', 'changed-mind'],
    tone: 'warm',
    says: [
      'Thank you for staying so friendly about order {orderId} although it is taking time. That makes it easier to do it properly.',
      'I have not forgotten you: by {nextUpdate} you hear from me again.',
    ],
  },
])
