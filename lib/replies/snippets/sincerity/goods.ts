import { snippetsOf } from '../define.ts'

/** Stage 1. The only stage that apologises, and only once. Here: something is wrong with the goods. */
export const sincerityGoods = snippetsOf('sincerity', [
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
    id: 'thank-damaged',
    complaints: ['not-as-described'],
    situations: ['damaged'],
    tone: 'warm',
    says: [
      '{hasPhotos, select, yes {Thank you for your message about order {orderId} and for the photos.} other {Thank you for your message about order {orderId}.}} I am sorry that {itemTitle} arrived damaged.',
      '{hasPhotos, select, yes {I have looked at everything and will send you a proposal by {nextUpdate}. Please keep the box until then.} other {If you can, please add two photos here: the damage and the outside of the box. You will have a proposal from me by {nextUpdate}.}}',
    ],
  },
  {
    id: 'thank-defective',
    complaints: ['not-as-described'],
    situations: ['defective'],
    tone: 'warm',
    says: [
      'Thank you for telling us that {itemTitle} from order {orderId} does not work as it should. I am sorry about that.',
      'I am going through your description with our technician. You will have an answer by {nextUpdate}: how to get it going, or how we replace it.',
    ],
  },
  {
    id: 'thank-wrong',
    complaints: ['not-as-described'],
    situations: ['wrong-or-missing'],
    tone: 'warm',
    says: [
      'Thank you for your message about order {orderId}. I am sorry that the parcel does not hold what you ordered.',
      'I am checking with the people who packed it. By {nextUpdate} you will hear from me what goes out to you and when.',
    ],
  },
])
