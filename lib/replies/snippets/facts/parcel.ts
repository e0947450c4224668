import { snippetsOf } from '../define.ts'

/** Stage 2: what is on record, and the one question that is still open. Here: the buyer waits for a parcel. */
export const factsParcel = snippetsOf('facts', [
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
    id: 'scan-quiet',
    complaints: ['not-received'],
    situations: ['stuck', 'late'],
    tone: 'neutral',
    says: [
      'Parcel {trackingNumber} for order {orderId} was last scanned on {lastScanAt}: "{lastScan}". That is {daysSinceScan, plural, one {# day} other {# days}} without news, so I have asked {carrier} to look for it.',
      'Some parcels are scanned only when they reach your country, so it may still come. If there is no new scan by {nextUpdate}, you choose between a second parcel and your money back.',
    ],
  },
  {
    id: 'scan-returning',
    complaints: ['not-received'],
    situations: ['returned-to-sender'],
    tone: 'neutral',
    says: [
      '{carrier} could not hand over parcel {trackingNumber} for order {orderId} and is sending it back to us. The scan of {lastScanAt} reads "{lastScan}".',
      'You do not have to wait for it to arrive here. Tell me what you prefer: we send {itemTitle} again, or you get your money back.',
    ],
  },
  {
    id: 'ask-why-returned',
    complaints: ['not-received'],
    situations: ['returned-to-sender'],
    tone: 'warm',
    says: [
      'Before I send order {orderId} on its way again, two short questions: did {carrier} leave a card in your letter box? And is your name on the door or the bell?',
      'With that the second parcel finds you. A few words are enough.',
    ],
  },
  {
    id: 'customs-waiting',
    complaints: ['not-received'],
    situations: ['customs'],
    tone: 'neutral',
    says: [
      'Order {orderId} is at customs in your country. The last scan reads "{lastScan}", on {lastScanAt}.',
      'Customs sometimes write to the recipient directly, so please look whether a letter from them or from {carrier} has come. If it has, tell me here what they ask for, and I will help you with our papers.',
    ],
  },
  {
    id: 'customs-papers',
    complaints: ['not-received'],
    situations: ['customs'],
    tone: 'neutral',
    says: [
      'Customs asked you for a paper about order {orderId}. I have attached our invoice here; it shows what is in the parcel and what you paid.',
      'Please hand it on as it is. If they want anything else, tell me here, and you will have it by {nextUpdate}.',
    ],
  },
  {
    id: 'scan-lost',
    complaints: ['not-received'],
    situations: ['lost'],
    tone: 'neutral',
    says: [
      '{carrier} has searched for parcel {trackingNumber} of order {orderId} and did not find it. I am treating it as lost.',
      'You do not carry that. You choose: a second parcel, or {fullRefund} back. I start it on the day you answer.',
    ],
  },
  {
    id: 'proof-shared',
    complaints: ['not-received'],
    situations: ['delivered-says-carrier'],
    tone: 'neutral',
    says: [
      'This is what {carrier} recorded for order {orderId}: delivered on {deliveredAt}, {deliveryPlace}, signed for by "{signedBy}".',
      'Do you know this name? If not, tell me here, and I will ask {carrier} to speak to the driver.',
    ],
  },
  {
    id: 'ask-pickup',
    complaints: ['not-received'],
    situations: ['delivered-says-carrier'],
    tone: 'warm',
    says: [
      'Carriers often mark a parcel as delivered when it lies in a locker, in a shop nearby or in a place by the house. Could you look there for order {orderId}, and whether you have a note from {carrier}?',
      'The number to ask for is {trackingNumber}. If it is nowhere, tell me, and I will go on from here.',
    ],
  },
  {
    id: 'late-arrived',
    complaints: ['not-received'],
    situations: ['late'],
    tone: 'warm',
    says: [
      'I see that order {orderId} reached you on {deliveredAt}, later than the {deliverBy} we promised.',
      'Is {itemTitle} in good order, and does it still help you? Tell me in a few words, and we settle the delay.',
    ],
  },
])
