import type { LetterWords } from '../types.ts'

export const words: LetterWords = {
  shared: {
    'handed-over': 'We handed it over to you on {shippedAt}.',
    promised: 'The recipient was promised delivery by {deliverBy}.',
    contents: 'Contents: {itemTitle}. Value of the order: {orderValue}.',
    silence:
      'The last scan is of {lastScanAt}. That is {daysSinceScan, plural, one {# day} other {# days}} without news.',
    scans: 'The tracking record, oldest first:\n{scans}',
    'shown-delivered': 'Your tracking shows it as delivered on {deliveredAt}: "{lastScan}".',
    enclosures: 'Enclosed:\n{enclosures}',
    'answer-by': 'Please let us have your answer by {answerBy}.',
    signoff: '{signoff}',
    reference: 'Your reference: {disputeId}.',
    opened: 'The buyer opened the case on {disputeOpenedAt}. Reason given: {disputeReason}.',
    ordered: 'The order was placed on {orderedAt} for {itemTitle}.',
    shipped: 'We shipped it on {shippedAt} with {carrier}, tracking number {trackingNumber}.',
    delivered:
      '{carrier} recorded the delivery on {deliveredAt}, {deliveryPlace}. This is the place named in the order.',
    signed: 'It was signed for by "{signedBy}".',
    refunded: 'We have already refunded {refundedAmount} to the buyer.',
    offered: 'On {offeredAt} we offered the buyer {offeredAmount}.',
    chronology: 'What the record shows:\n{chronology}',
    'our-words': 'What we wrote to the buyer:\n{ourWords}',
    'buyer-words': 'What the buyer wrote:\n{buyerWords}',
    'our-request': 'Our request: {ourRequest}',
  },
  letters: {
    'carrier-trace': {
      subject: 'To {carrier}: trace request, parcel {trackingNumber}',
      request: 'Please trace parcel {trackingNumber}. It belongs to our order {orderId}.',
      wish: 'Please tell us where the parcel is and when it will be delivered. If it cannot be delivered, please say why and send it back to us.',
    },
    'carrier-proof': {
      subject: 'To {carrier}: request for proof of delivery, parcel {trackingNumber}',
      request:
        'Please send us the proof of delivery for parcel {trackingNumber}. It belongs to our order {orderId}.',
      'not-there': 'The recipient reports that it has not arrived.',
      wish: 'We need the day and time, the full place of delivery, the name and signature of the person who took it in and, where there is one, the photo taken at the door. Please also ask the driver where it was left.',
    },
    'carrier-loss': {
      subject: 'To {carrier}: claim for loss, parcel {trackingNumber}',
      request:
        'We claim {claimAmount} for the loss of parcel {trackingNumber} of our order {orderId}.',
      wish: 'Please confirm that the parcel is lost and tell us when the amount will be paid, or name the place where the parcel is.',
    },
    'carrier-damage': {
      subject: 'To {carrier}: claim for damage, parcel {trackingNumber}',
      request:
        'We claim {claimAmount} for damage in transit to parcel {trackingNumber} of our order {orderId}. The damage: {problem}.',
      photos:
        'The recipient sent us {photoCount, plural, one {# photo} other {# photos}}, which you can have from us.',
      packing: 'Our packing record: {packingRecord}.',
      wish: 'Please tell us whether you want to see the goods and the packing, and when the amount will be paid.',
    },
    'carrier-return': {
      subject: 'To {carrier}: instruction for parcel {trackingNumber}',
      request:
        'Please send parcel {trackingNumber} of our order {orderId} back to us, to the sender’s address on the label.',
      undelivered: 'Your tracking shows that it could not be handed over.',
      'last-scan': 'The last scan is of {lastScanAt}: "{lastScan}".',
      wish: 'Please do not dispose of it and do not open it. Tell us what the way back costs before it begins, and the number under which we can follow it.',
    },
    'platform-information': { subject: 'Answer to your question about order {orderId}' },
    'platform-appeal': {
      subject: 'Appeal against the decision about order {orderId}',
      'new-fact': 'What was not taken into account: {newFact}',
    },
    'platform-payment': { subject: 'Payment dispute about order {orderId}' },
  },
}
