import type { ClockRule } from './types.ts'

/** Nobody has compared the rule with its source for too long: it may have changed. */
export function isUnchecked(
  { expiresOn, zone }: Pick<ClockRule, 'expiresOn' | 'zone'>,
  now: Temporal.Instant,
): boolean {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  return Temporal.PlainDate.compare(today, Temporal.PlainDate.from(expiresOn)) > 0
}
