import { snippetsOf } from '../define.ts'

/** Stage 3: heard, without a second apology and without asking for anything in return. Here: something is wrong with the goods. */
export const feelingsGoods = snippetsOf('feelings', [
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
    id: 'acknowledge-damage',
    complaints: ['not-as-described'],
    situations: ['damaged', 'defective'],
    tone: 'warm',
    says: [
      'You looked forward to {itemTitle} from order {orderId}, and what you took out of the box is no good to you. I understand that well.',
      'You have shown me what is wrong, and that is enough. The next step is mine.',
    ],
  },
  {
    id: 'acknowledge-wrong',
    complaints: ['not-as-described'],
    situations: ['wrong-or-missing'],
    tone: 'warm',
    says: [
      'You chose carefully, and then the parcel for order {orderId} holds something else. I understand that this is a nuisance, most of all if you wanted to use it at once.',
      'You do not have to run to the post office for it on a guess. First I tell you exactly how we put it right.',
    ],
  },
])
