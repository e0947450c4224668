/** Offers to the buyer, and how a case ends. */
export const offers = {
  'offers.entry.offer-made': 'Offer made',
  'offers.entry.answer.accepted': 'Offer taken',
  'offers.entry.answer.refused': 'Offer refused',
  'offers.entry.answer.none': 'No answer to the offer',
  'offers.entry.escalated': 'The buyer took it to the marketplace or the bank.',
  'offers.entry.offer-withdrawn': 'Offer struck out: noted by mistake',
  'offers.entry.case-closed': 'Case closed',
  'offers.entry.case-reopened': 'Case reopened',

  'offers.way.partial-refund': 'part of the price back',
  'offers.way.reship-contribution': 'sent again, the buyer pays part',
  'offers.way.reship': 'sent again',
  'offers.way.return-refund': 'return and refund',
  'offers.way.full-refund': 'full refund',
  'offers.way.coupon': 'a coupon',
  'offers.ending.won': 'decided for us',
  'offers.ending.lost': 'decided against us',
  'offers.ending.dropped': 'the buyer let it be',
  'offers.with-amount': '{amount}, {way}',
  'offers.cost': 'It cost {amount}.',
} as const
