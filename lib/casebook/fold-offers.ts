import type { CaseRecord } from './case-record.ts'
import type { CaseClosed, OfferAnswered, OfferMade, OfferRecord } from './offers.ts'

/** The part of the fold that knows of offers and of how a case ends. */

export function offered(terms: OfferMade, id: number, at: string): OfferRecord {
  return { ...terms, id, at }
}

/** The later word on an offer takes the place of the one before. */
export function answered(
  offers: readonly OfferRecord[],
  { offer, answer, escalated }: OfferAnswered,
  at: string,
): readonly OfferRecord[] {
  return offers.map((each) =>
    each.id === offer ? { ...each, answer: { answer, escalated, at } } : each,
  )
}

export function closed(record: CaseRecord, terms: CaseClosed, at: string): CaseRecord {
  return { ...record, status: 'closed', closing: { ...terms, at } }
}

/** The offers and what was kept stay; only the end is taken back. */
export function reopened(record: CaseRecord): CaseRecord {
  return { ...record, status: 'open', closing: undefined }
}
