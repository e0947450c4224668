import { complaintsOf } from '#lib/order/situations.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { OfferRecord } from '#lib/casebook/offers.ts'
import { parseAmount } from '#lib/money/text.ts'
import type { Tally } from './chances.ts'
import type { CaseOutcome, Curve, Segment } from './outcome.ts'

/** What ended cases tell, for learning. Pure: open cases, and offers without amounts, are left out. */

/** Offers that give a share of the order's value, by the curve that they belong to. */
export const curveOf: Readonly<Partial<Record<OfferRecord['way'], Curve>>> = {
  'partial-refund': 'refund',
  'reship-contribution': 'contribution',
}

export function outcomesOf(records: readonly CaseRecord[]): readonly CaseOutcome[] {
  const curves = ['refund', 'contribution'] as const
  return ended(records).flatMap((record) =>
    curves.flatMap((curve) => outcomeOf(record, curve) ?? []),
  )
}

function ended(records: readonly CaseRecord[]): readonly CaseRecord[] {
  return records.filter(({ status }) => status === 'closed')
}

type Tried = { readonly share: number; readonly isTaken: boolean }

/** The one threshold of this buyer; undefined where the case tells nothing of it. */
function outcomeOf(record: CaseRecord, curve: Curve): CaseOutcome | undefined {
  const offers = record.offers.filter(({ way }) => curveOf[way] === curve)
  const tried = offers.flatMap((offer) => triedOf(offer, curve) ?? [])
  if (tried.length === 0) return undefined
  const taken = tried.filter(({ isTaken }) => isTaken).map(({ share }) => share)
  const upTo = taken.length > 0 ? Math.min(...taken) : undefined
  const refused = tried
    .filter(({ isTaken, share }) => !isTaken && (upTo === undefined || share < upTo))
    .map(({ share }) => share)
  return { curve, segment: segmentOf(record, offers), above: Math.max(0, ...refused), upTo }
}

/** No answer is no yes. An offer whose answer was not noted tells nothing. */
function triedOf({ amount, base, answer }: OfferRecord, curve: Curve): Tried | undefined {
  if (!amount || !base || !answer || amount.currency !== base.currency) return undefined
  const part = parseAmount(amount.amount, amount.currency)
  const whole = parseAmount(base.amount, base.currency)
  if (!part.ok || !whole.ok || whole.money.minor <= 0n) return undefined
  const paid = Number(part.money.minor) / Number(whole.money.minor)
  return { share: curve === 'refund' ? paid : 1 - paid, isTaken: answer.answer === 'accepted' }
}

/** The newest word on whether the goods are usable counts. */
function segmentOf(
  { marketplace, situation }: CaseRecord,
  offers: readonly OfferRecord[],
): Segment {
  const usable = offers.findLast((offer) => offer.usable !== undefined)?.usable
  const complaint = situation && complaintsOf[situation]
  return { marketplace, complaint, usable }
}

/** Of the cases that marketplace or bank decided, those that were won. */
export function contestsOf(records: readonly CaseRecord[]): Tally {
  const outcomes = ended(records).map(({ closing }) => closing?.outcome)
  const won = outcomes.filter((outcome) => outcome === 'won').length
  return { happened: won, of: won + outcomes.filter((outcome) => outcome === 'lost').length }
}

/** Of the refused offers, those that the buyer took to the marketplace or the bank. */
export function escalationsOf(records: readonly CaseRecord[]): Tally {
  const answers = ended(records).flatMap(({ offers }) =>
    offers.flatMap(({ answer }) => answer ?? []),
  )
  const refused = answers.filter(({ answer }) => answer === 'refused')
  return { happened: refused.filter(({ escalated }) => escalated).length, of: refused.length }
}
