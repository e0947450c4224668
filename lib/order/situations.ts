/** What a complaint is about at its root: rights, costs, words and what buyers accept differ by these. */
export const complaints = ['not-received', 'not-as-described', 'changed-mind'] as const
export type Complaint = (typeof complaints)[number]

/** The buyer waits for a parcel. The first is what it is called while nothing more is known. */
export const parcelSituations = [
  'not-received',
  'in-transit',
  'stuck',
  'lost',
  'delivered-says-carrier',
  'returned-to-sender',
  'customs',
  'late',
] as const

/** The buyer has goods that are not what was sold. The first, likewise. */
export const goodsSituations = [
  'not-as-described',
  'damaged',
  'defective',
  'wrong-or-missing',
] as const

const wishSituations = ['changed-mind', 'cancellation'] as const

/** Somebody else decides, or has decided. */
export const decidedElsewhere = ['unauthorised', 'platform-claim', 'appeal'] as const

/**
 * The situations that the playbook knows. They are kept in the ledger, so an id is never reused for
 * something else.
 */
export const situations = [
  ...parcelSituations,
  ...goodsSituations,
  ...wishSituations,
  ...decidedElsewhere,
] as const
export type Situation = (typeof situations)[number]

/** A situation whose complaint it does not tell by itself is absent here. */
export const complaintsOf: Readonly<Partial<Record<Situation, Complaint>>> = {
  'not-received': 'not-received',
  'in-transit': 'not-received',
  stuck: 'not-received',
  lost: 'not-received',
  'delivered-says-carrier': 'not-received',
  'returned-to-sender': 'not-received',
  customs: 'not-received',
  'not-as-described': 'not-as-described',
  damaged: 'not-as-described',
  defective: 'not-as-described',
  'wrong-or-missing': 'not-as-described',
  'changed-mind': 'changed-mind',
}

/** Groups in which a person looks for a situation. */
export const situationGroups = [
  ['parcel', parcelSituations],
  ['goods', goodsSituations],
  ['wish', wishSituations],
  ['money', decidedElsewhere],
] as const

/** The six stages of the method, in their order. */
export const stageIds = [
  'sincerity',
  'facts',
  'feelings',
  'fair-way-out',
  'reship',
  'discount',
] as const
export type StageId = (typeof stageIds)[number]
