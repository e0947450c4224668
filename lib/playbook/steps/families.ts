import type { Situation } from '#lib/order/situations.ts'

/** Situations that share most of their steps. */

/** The buyer waits for a parcel. */
export const parcel = [
  'not-received',
  'in-transit',
  'stuck',
  'lost',
  'delivered-says-carrier',
  'returned-to-sender',
  'customs',
  'late',
] as const satisfies readonly Situation[]

/** The buyer has goods that are not what was sold. */
export const goods = [
  'not-as-described',
  'damaged',
  'defective',
  'wrong-or-missing',
] as const satisfies readonly Situation[]

/** A person complains and waits for a person's answer. */
export const complaining = [...parcel, ...goods, 'changed-mind'] as const

/** Somebody else decides, or has decided. */
export const decidedElsewhere = ['unauthorised', 'platform-claim', 'appeal'] as const
