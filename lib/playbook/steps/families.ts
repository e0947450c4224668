import { goodsSituations, parcelSituations } from '#lib/order/situations.ts'

/** A person complains and waits for a person's answer. */
export const complaining = [...parcelSituations, ...goodsSituations, 'changed-mind'] as const
