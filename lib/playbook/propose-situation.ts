import { latest, printedTime } from '#lib/clocks/instants.ts'
import { deliveryOf, type Delivery } from '#lib/order/delivery.ts'
import type { PageKind } from '#lib/order/kinds.ts'
import type { Facts } from '#lib/order/schema.ts'
import type { Complaint, Situation } from '#lib/order/situations.ts'
import { trackingEventOf } from '#lib/order/tracking-event.ts'
import { fold } from '#lib/order/word-pattern.ts'
import { buyerTexts, proposeComplaint } from './propose-complaint.ts'
import type { Proposal, Said } from './types.ts'
import { decidedAgainstUs } from './words/decided.ts'
import { damagedGoods, defectiveGoods, wrongOrMissingGoods } from './words/goods.ts'

export type ProposalTerms = {
  /** The kind of the page in view. */
  readonly page: PageKind | null
  readonly now: Temporal.Instant
}

/** So many days without a scan, and a parcel no longer counts as on its way. Our own measure. */
const stuckDays = 10

function said(key: string, values: Said['values'] = {}): Said {
  return { key: `playbook.because.${key}`, values }
}

/**
 * What the dispute is about, with the reasons: what the marketplace's own page is for, else the
 * complaint, told closer by scans and words. Absent when it cannot be told; the agent confirms or
 * changes it.
 */
export function proposeSituation(facts: Facts, terms: ProposalTerms): Proposal | undefined {
  const kind = facts.dispute?.kind
  const proposed = proposeComplaint(facts)
  const because = proposed?.because ?? []
  const byPage = fromPage(facts, terms.page)
  if (byPage) return { situation: byPage.situation, because: [...byPage.because, ...because] }
  if (kind === 'cancellation') return { situation: 'cancellation', because: [kindSaid(facts)] }
  if (kind === 'late-delivery')
    return { situation: 'late', because: [kindSaid(facts), ...because.slice(1)] }
  if (!proposed) return undefined
  const closer = refine(proposed.complaint, facts, terms.now)
  return { situation: closer.situation, because: [...because, ...closer.because] }
}

function kindSaid({ dispute }: Facts): Said {
  const { reason, kind } = dispute ?? {}
  return reason === undefined ? said(`kind.${kind ?? 'other'}`) : said('reason', { reason })
}

/** Claims and chargebacks are another matter than what they are about. */
function fromPage(facts: Facts, page: PageKind | null): Proposal | undefined {
  const isPayment = page === 'payment-dispute' || facts.dispute?.kind === 'unauthorised'
  if (isPayment) return { situation: 'unauthorised', because: [said('page.payment-dispute')] }
  if (page !== 'claim' && page !== 'case') return undefined
  const status = facts.dispute?.status
  if (status !== undefined && decidedAgainstUs.test(fold(status)))
    return { situation: 'appeal', because: [said('page.decided', { status })] }
  return { situation: 'platform-claim', because: [said('page.claim')] }
}

function refine(complaint: Complaint, facts: Facts, now: Temporal.Instant): Proposal {
  if (complaint === 'not-received') return byParcel(deliveryOf(facts), now)
  if (complaint === 'not-as-described') return { situation: byFault(facts), because: [] }
  return { situation: complaint, because: [] }
}

/** The scans are reasons of the complaint already; only what is reckoned is said here. */
function byParcel(delivery: Delivery, now: Temporal.Instant): Proposal {
  const { state, event } = delivery
  if (state === 'lost') return { situation: 'lost', because: [] }
  if (state === 'returned') return { situation: 'returned-to-sender', because: [] }
  if (state === 'delivered') return { situation: 'delivered-says-carrier', because: [] }
  if (state !== 'moving') return { situation: 'not-received', because: [] }
  if (trackingEventOf(event?.status ?? '') === 'customs')
    return { situation: 'customs', because: [] }
  const days = daysSince(event?.at, now)
  if (days !== undefined && days >= stuckDays)
    return { situation: 'stuck', because: [said('silent', { days })] }
  return { situation: 'in-transit', because: [] }
}

/** Whole days since a printed time; a day without a zone counts from its end anywhere. */
function daysSince(printed: string | undefined, now: Temporal.Instant): number | undefined {
  const zone = 'Etc/GMT+12'
  const time = printed === undefined ? undefined : printedTime(printed, zone)
  return time && Math.floor(latest(time, zone).until(now).total('hours') / 24)
}

function byFault(facts: Facts): Situation {
  const kind = facts.dispute?.kind
  if (kind === 'damaged') return 'damaged'
  if (kind === 'wrong-item') return 'wrong-or-missing'
  for (const text of buyerTexts(facts)) {
    const folded = fold(text)
    const found = faults.filter(([, pattern]) => pattern.test(folded))
    const [only] = found
    if (only && found.length === 1) return only[0]
    if (found.length > 1) return 'not-as-described'
  }
  return 'not-as-described'
}

const faults: readonly (readonly [Situation, RegExp])[] = [
  ['damaged', damagedGoods],
  ['defective', defectiveGoods],
  ['wrong-or-missing', wrongOrMissingGoods],
]
