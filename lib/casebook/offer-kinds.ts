/** The closed vocabularies of offers and ends. Plain arrays: the panel carries them without the schemas. */

/** What can be offered to a buyer. The names are those of the ways out in Costs. */
export const offerWays = [
  'partial-refund',
  'reship-contribution',
  'reship',
  'return-refund',
  'full-refund',
  'coupon',
] as const
export type OfferWay = (typeof offerWays)[number]

/** `none`: the buyer did not answer in time. */
export const offerAnswers = ['accepted', 'refused', 'none'] as const
export type OfferAnswer = (typeof offerAnswers)[number]

/** `won` and `lost`: marketplace or bank decided. `dropped`: the buyer let it be. */
export const endings = [...offerWays, 'won', 'lost', 'dropped'] as const
export type Ending = (typeof endings)[number]
