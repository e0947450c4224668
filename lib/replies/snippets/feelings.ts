import { snippetsOf } from './define.ts'

/** Stage 3: heard, without a second apology and without asking for anything in return. */
export const feelings = snippetsOf('feelings', [
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
    id: 'acknowledge-letdown',
    complaints: ['not-as-described'],
    tone: 'warm',
    says: [
      'You opened the parcel for order {orderId} and found something else than you had hoped for. I understand that this is a letdown, and that it now costs you time as well.',
      'Your photos and your words are enough for me. I will find a way that puts it right for you.',
    ],
  },
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
    id: 'acknowledge-choice',
    complaints: ['changed-mind'],
    tone: 'warm',
    says: [
      'It is perfectly fine to change your mind about order {orderId}. You do not have to explain it.',
      'I will keep it simple for you: one step at a time, and you will know the costs before you decide.',
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
])
