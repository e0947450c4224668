import type { PageKind } from '#lib/order/kinds.ts'
import type { Provenance } from '#lib/order/provenance.ts'

/** What every rule of time says of itself. */
type Rule = Provenance & {
  readonly id: string
  readonly amount: number
  readonly unit: 'hours' | 'calendar-days' | 'business-days'
  /** Message key of what happens when the time is over. */
  readonly onExpiry: string
  /** Zone in which days end, IANA. */
  readonly zone: string
  /** Day after which the source must be looked at again, ISO; from then on the panel says since when it was not. */
  readonly expiresOn: string
}

/** How long somebody has, from which event, and what silence means. */
export type ClockRule = Rule & {
  /** The dispute page or state that starts it. */
  readonly appliesTo:
    'message' | 'return' | 'inquiry' | 'claim' | 'dispute' | 'payment-dispute' | 'cancellation'
  /** `last-buyer-message`: the first message of the buyer that nobody has answered yet. */
  readonly from: 'last-buyer-message' | 'opened'
}

/**
 * The event that starts a time beside the answer. `last-activity`: the opening, or the newest message after
 * it. `delivery`: the later of the promised and the real day. The last six are on no page that is read:
 * their times are told as lengths.
 */
export type TimeStart =
  | 'last-buyer-message'
  | 'opened'
  | 'last-activity'
  | 'delivery'
  | 'return-received'
  | 'refunded'
  | 'escalated'
  | 'decided'
  | 'agreed'
  | 'completed'

/** A time beside the answer: what else is ours to do, and what others may do from or until then. */
export type TimeRule = Rule & {
  readonly what:
    | 'refund'
    | 'appeal'
    | 'reimbursement'
    | 'escalation'
    | 'platform'
    | 'decision'
    | 'auto-close'
    | 'return-shipping'
    | 'claim-window'
  /** `ours`: missed, it costs us. `theirs`: nothing for us to miss. */
  readonly whose: 'ours' | 'theirs'
  readonly pages: readonly PageKind[]
  readonly from: TimeStart
  /** Ends of host names where it holds; absent: everywhere. */
  readonly sites?: readonly string[]
}

/** A rule of time on a page. */
export type RunningTime = {
  readonly rule: TimeRule
  /** By the earliest reading; absent where no page tells when it began. */
  readonly at?: Temporal.Instant
  /** By the latest reading, holidays left out; absent where it is the same or not known. */
  readonly policyAt?: Temporal.Instant
  readonly zone: string
}

/** Words for people: a message key and its values. */
export type ClockNote = {
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

/** When an answer is due, by the earliest reading that the page or the rule allows. */
export type Deadline = {
  readonly at: Temporal.Instant
  /**
   * Of an estimate: when the rule's time ends by its own calendar, holidays left out and the start read
   * as late as it was printed. Never before `at`, and absent when it is the same or not known. Alarms
   * go by `at`.
   */
  readonly policyAt?: Temporal.Instant
  /** Zone of the site in which `at` is shown, IANA. */
  readonly zone: string
  /** Set when only a day is known: `at` is the last minute of that day in `zone`. */
  readonly day?: Temporal.PlainDate
  /** `page`: the page prints it. `estimate`: computed from a marketplace rule. */
  readonly source: 'page' | 'estimate'
  /** The rule behind an estimate. */
  readonly rule?: ClockRule
  /** How the deadline was read, and what may be wrong with it. */
  readonly notes: readonly ClockNote[]
}

/** Elapsed time to (or since) a deadline, rounded down to whole minutes; a day is 24 hours. */
export type TimeLeft = {
  readonly days: number
  readonly hours: number
  readonly minutes: number
  readonly overdue: boolean
}
