import { snippetsOf } from '../define.ts'

/** Stage 2: what is on record, and the one question that is still open. Here: something is wrong with the goods. */
export const factsGoods = snippetsOf('facts', [
  {
    id: 'ask-photos',
    complaints: ['not-as-described'],
    tone: 'warm',
    says: [
      'So that I can help you quickly with order {orderId}, please add up to three photos here: the whole item, the place that is wrong, and the label on the box.',
      'They do not have to be perfect. As soon as I have seen them, I will come back to you with a solution.',
    ],
  },
  {
    id: 'ask-photos-parcel',
    complaints: ['not-as-described'],
    situations: ['damaged'],
    tone: 'neutral',
    says: [
      'It looks as if order {orderId} was damaged on its way. Please add two photos here: the outside of the box with its label, and how the item lay inside.',
      'Please keep the box and the padding until we are done, because {carrier} may want to see them.',
    ],
  },
  {
    id: 'ask-difference',
    complaints: ['not-as-described'],
    situations: ['not-as-described', 'wrong-or-missing'],
    tone: 'neutral',
    says: [
      'Could you tell me in a sentence or two what is different about {itemTitle} from what you ordered: the colour, the size, a part, or how it works?',
      'I will compare it with our listing and with what we packed for order {orderId}.',
    ],
  },
  {
    id: 'ask-usable',
    complaints: ['not-as-described'],
    situations: ['not-as-described', 'damaged', 'defective'],
    tone: 'neutral',
    says: [
      'One question helps me to find the right solution for order {orderId}: can you use {itemTitle} as it is, or not at all?',
      'If one part is the problem, tell me which one.',
    ],
  },
  {
    id: 'ask-label',
    complaints: ['not-as-described'],
    situations: ['wrong-or-missing'],
    tone: 'neutral',
    says: [
      'It seems that something else than {itemTitle} was in your parcel for order {orderId}.',
      'Please add a photo of what you received and of the small label on its bag or box here. Then I can see what went wrong in packing and put it right.',
    ],
  },
  {
    id: 'facts-agreed',
    complaints: ['not-as-described'],
    tone: 'neutral',
    says: [
      'Thank you, that helps. This is what I have noted for order {orderId}: {problem}.',
      'If I missed something, please tell me here. You will have a solution from me by {nextUpdate}.',
    ],
  },
  {
    id: 'ask-fault',
    complaints: ['not-as-described'],
    situations: ['defective'],
    tone: 'neutral',
    says: [
      'So that I choose the right way for order {orderId}: what happens when you use {itemTitle}, and what does not? For example: no light, a noise, it stops after a while.',
      'A short video or a photo here in the messages helps, if you have one at hand.',
    ],
  },
  {
    id: 'try-first',
    complaints: ['not-as-described'],
    situations: ['defective'],
    tone: 'neutral',
    says: [
      'Before anything has to be sent for order {orderId}, these steps often help:',
      '{checks}',
      'If it still does not work after that, write "no" here, and we go straight to the solution. You do not have to try more than this.',
    ],
  },
  {
    id: 'ask-missing',
    complaints: ['not-as-described'],
    situations: ['wrong-or-missing'],
    tone: 'warm',
    says: [
      'Please tell me what is missing from order {orderId}, if you can with the name or number from the manual.',
      'Small parts like to hide in the padding or under the lid, so a last look there is worth it. If it is not there, I will send it to you.',
    ],
  },
  {
    id: 'packing-record',
    complaints: ['not-as-described'],
    situations: ['wrong-or-missing', 'damaged'],
    tone: 'neutral',
    says: [
      'I have looked up how order {orderId} was packed: {packingRecord}.',
      'So something happened between our table and your door, and I want to know what. A photo of the label on the box and of its contents shows me where.',
    ],
  },
  {
    id: 'listing-compared',
    complaints: ['not-as-described'],
    situations: ['not-as-described'],
    tone: 'neutral',
    says: [
      'I have put your message beside our listing for order {orderId}. The listing says: {listingSays}. What you have is different: {problem}.',
      'So you are right to write to us. You will have my proposal by {nextUpdate}.',
    ],
  },
])
