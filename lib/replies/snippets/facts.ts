import { snippetsOf } from './define.ts'

/** Stage 2: what is on record, and the one question that is still open. */
export const facts = snippetsOf('facts', [
  {
    id: 'scan-moving',
    complaints: ['not-received'],
    situations: ['in-transit', 'customs', 'late'],
    tone: 'neutral',
    says: [
      'I have checked order {orderId}. It left us on {shippedAt} with {carrier}, tracking number {trackingNumber}.',
      'The last scan reads "{movingScan}", on {lastScanAt}, so the parcel is still on its way. I keep an eye on it and will write to you again by {nextUpdate}.',
    ],
  },
  {
    id: 'scan-delivered',
    complaints: ['not-received'],
    situations: ['delivered-says-carrier'],
    tone: 'neutral',
    says: [
      'I have checked order {orderId}. {carrier} reports parcel {trackingNumber} as delivered on {deliveredAt}: "{lastScan}".',
      'Could you look whether somebody in your household, a neighbour or the reception took it in? If it is not there, tell me here, and I will take it up with {carrier} the same day.',
    ],
  },
  {
    id: 'scan-none',
    complaints: ['not-received'],
    situations: ['not-received', 'in-transit', 'stuck', 'late'],
    tone: 'neutral',
    says: [
      'I have checked order {orderId}. We handed parcel {trackingNumber} to {carrier} on {shippedAt}, but {carrier} does not show it moving yet.',
      'I have asked {carrier} where it is. If nothing has moved by {nextUpdate}, you choose: we send it again, or we refund you.',
    ],
  },
  {
    id: 'scan-trace',
    complaints: ['not-received'],
    situations: ['stuck', 'lost'],
    tone: 'neutral',
    says: [
      'Parcel {trackingNumber} for order {orderId} has not moved since {lastScanAt}, so I have asked {carrier} to search for it.',
      'You will hear from me by {nextUpdate}, whatever the search shows. You do not have to do anything until then.',
    ],
  },
  {
    id: 'ask-household',
    complaints: ['not-received'],
    situations: ['delivered-says-carrier', 'returned-to-sender'],
    tone: 'warm',
    says: [
      'Two short questions help me to find the parcel for order {orderId}.',
      'Is the address on the order complete, with the number of the house and the flat? And could a neighbour, the reception or someone in your family have taken the parcel in? A yes or no is enough.',
    ],
  },
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
    id: 'return-steps',
    complaints: ['changed-mind'],
    tone: 'neutral',
    says: [
      'You can ask for the return of order {orderId} in your orders on {marketplace}: open the order and choose the return there. The terms and the label will be shown to you.',
      'Please keep {itemTitle} unused and in its packaging until then.',
    ],
  },
  {
    id: 'return-after-arrival',
    complaints: ['changed-mind'],
    tone: 'neutral',
    says: [
      'Order {orderId} left us on {shippedAt} with {carrier}, tracking number {trackingNumber}, so I cannot stop it any more.',
      'Once it is with you, you can ask for the return in your orders on {marketplace}, and I will take care of the rest.',
    ],
  },
  {
    id: 'ask-condition',
    complaints: ['changed-mind'],
    tone: 'neutral',
    says: [
      'One short question about the return of order {orderId}: is {itemTitle} unused and complete, with its packaging?',
      'If something has been used or is missing, just tell me. It is easier to settle now than after the parcel is back.',
    ],
  },
  {
    id: 'ask-why-gently',
    complaints: ['changed-mind'],
    tone: 'warm',
    says: [
      'Thank you for letting me know about order {orderId}. You do not have to give a reason.',
      'If you would like to tell me what did not suit you about {itemTitle}, it helps us to describe it better, and perhaps I can help in another way.',
    ],
  },
])
