import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { earliest, printedTime } from '#lib/clocks/instants.ts'
import type { RetentionRule } from '#lib/marketplaces/retention-rule.ts'
import { deliveryOf } from '#lib/order/delivery.ts'

/**
 * What the days are counted from, the first that is known: the delivery; the latest day on which it
 * was promised; the newest scan; the day on which the case was opened.
 */
export type RetentionStart = 'delivered' | 'promised' | 'last-scan' | 'opened'

export type Retention = {
  /** ISO instant: when personal values are to be forgotten. */
  readonly dueAt: string
  readonly from: RetentionStart
  /** ISO instant. */
  readonly fromAt: string
  /** `limit`: the hard limit comes before the days are over. */
  readonly why: 'days' | 'limit'
  /**
   * `kept`: there is time yet. `held`: a hold suspends it. `waits`: it is time, but the case is open.
   * `due`: it is time. `forgotten`: nothing personal is left.
   */
  readonly state: 'kept' | 'held' | 'waits' | 'due' | 'forgotten'
}

export type RetentionTerms = {
  readonly rule: RetentionRule
  /** IANA zone of the site: a day without a clock begins there. */
  readonly zone: string
  readonly now: Temporal.Instant
  /** No personal value of the case is left. */
  readonly isForgotten?: boolean
}

/**
 * When the personal values of a case are to be forgotten, and from what that follows. Times without
 * a zone count from their earliest reading: never a day longer than is allowed.
 */
export function retentionOf(record: CaseRecord, terms: RetentionTerms): Retention {
  const { rule, zone, now } = terms
  const start = startOf(record, zone)
  const days = start.at.add({ hours: rule.days * 24 })
  const limit = monthsAfter(record.openedAt, rule.hardLimitMonths)
  const isLimit = Temporal.Instant.compare(limit, days) < 0
  const dueAt = isLimit ? limit : days
  const isTime = Temporal.Instant.compare(dueAt, now) <= 0
  const isOverLimit = Temporal.Instant.compare(limit, now) <= 0
  return {
    dueAt: dueAt.toString(),
    from: start.from,
    fromAt: start.at.toString(),
    why: isLimit ? 'limit' : 'days',
    state: stateOf(record, { isTime, isOverLimit, isForgotten: terms.isForgotten ?? false }),
  }
}

type Standing = {
  readonly isTime: boolean
  readonly isOverLimit: boolean
  readonly isForgotten: boolean
}

/** An open case waits, for what is in it is needed yet; but not beyond the hard limit. */
function stateOf({ hold, status }: CaseRecord, standing: Standing): Retention['state'] {
  if (standing.isForgotten) return 'forgotten'
  if (hold) return 'held'
  if (!standing.isTime) return 'kept'
  return status === 'open' && !standing.isOverLimit ? 'waits' : 'due'
}

type Start = { readonly from: RetentionStart; readonly at: Temporal.Instant }

function startOf({ facts, openedAt }: CaseRecord, zone: string): Start {
  const { state, deliveredAt } = deliveryOf(facts)
  const scans = (facts.shipments ?? []).flatMap(({ events = [] }) => events.map(({ at }) => at))
  const candidates = [
    ['delivered', state === 'delivered' ? [deliveredAt] : []],
    ['promised', [facts.order?.deliverBy]],
    ['last-scan', scans],
  ] as const
  for (const [from, printed] of candidates) {
    const at = newestOf(printed, zone)
    if (at) return { from, at }
  }
  return { from: 'opened', at: Temporal.Instant.from(openedAt) }
}

/** What is no real date counts as not known. */
function newestOf(
  printed: readonly (string | undefined)[],
  zone: string,
): Temporal.Instant | undefined {
  return printed
    .flatMap((text) => {
      const time = text === undefined ? undefined : printedTime(text, zone)
      return time ? [earliest(time, zone)] : []
    })
    .toSorted((a, b) => Temporal.Instant.compare(a, b))
    .at(-1)
}

function monthsAfter(at: string, months: number): Temporal.Instant {
  return Temporal.Instant.from(at).toZonedDateTimeISO('UTC').add({ months }).toInstant()
}

/** The entry that forgets is the newest: what is kept after it is personal again. */
export function isNothingLeft({ forgotten, entries }: CaseRecord): boolean {
  return forgotten !== undefined && forgotten.upTo >= entries - 1
}

/** Nothing of the case is to be kept any more, and no hold keeps it. */
export function isOverLimit(
  { openedAt, hold }: CaseRecord,
  { hardLimitMonths }: RetentionRule,
  now: Temporal.Instant,
): boolean {
  return !hold && Temporal.Instant.compare(monthsAfter(openedAt, hardLimitMonths), now) <= 0
}

/** Holds are looked at again on their day. */
export function isHoldToReview({ hold }: CaseRecord, today: Temporal.PlainDate): boolean {
  const until = hold?.until
  return until !== undefined && Temporal.PlainDate.compare(until, today) <= 0
}
