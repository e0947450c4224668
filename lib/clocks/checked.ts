import { lookAgainOn, type Provenance } from '#lib/order/provenance.ts'

/** A rule with the day it was compared, and the day after which that is too long ago where it names one. */
export type Checked = Pick<Provenance, 'checkedOn'> & {
  readonly expiresOn?: string
  /** IANA; absent: days of UTC. */
  readonly zone?: string
}

/** Nobody has compared the rule with its source for too long: it may have changed. */
export function isUnchecked(rule: Checked, now: Temporal.Instant): boolean {
  const today = now.toZonedDateTimeISO(rule.zone ?? 'UTC').toPlainDate()
  return Temporal.PlainDate.compare(today, Temporal.PlainDate.from(lookAgainOn(rule))) > 0
}
