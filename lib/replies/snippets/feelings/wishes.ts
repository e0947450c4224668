import { snippetsOf } from '../define.ts'

/** Stage 3: heard, without a second apology and without asking for anything in return. Here: the buyer thought better of it. */
export const feelingsWishes = snippetsOf('feelings', [
  {
    id: 'acknowledge-choice',
    complaints: ['changed-mind'],
    tone: 'warm',
    says: [
      'It is perfectly fine to change your mind about order {orderId}. You do not have to explain it.',
      'I will keep it simple for you: one step at a time, and you will know the costs before you decide.',
    ],
  },
])
