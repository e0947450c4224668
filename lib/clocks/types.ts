import type { Provenance } from '#lib/order/provenance.ts'

/** How long somebody has, from which event, and what silence means. */
export type ClockRule = Provenance & {
  readonly id: string
  /** The dispute page or state that starts it. */
  readonly appliesTo:
    'message' | 'return' | 'inquiry' | 'claim' | 'dispute' | 'payment-dispute' | 'cancellation'
  readonly amount: number
  readonly unit: 'hours' | 'calendar-days' | 'business-days'
  /** `last-buyer-message`: the first message of the buyer that nobody has answered yet. */
  readonly from: 'last-buyer-message' | 'opened'
  /** Message key of what happens on silence. */
  readonly onExpiry: string
  /** Zone in which days end, IANA. */
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
