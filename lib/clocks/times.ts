import type { PageKind } from '#lib/order/kinds.ts'
import type { Facts } from '#lib/order/schema.ts'
import { endOf } from './add.ts'
import type { ClockSite } from './deadline.ts'
import { holidaysOf } from './holidays.ts'
import { policyEnd } from './policy-end.ts'
import { startOfTime } from './starts.ts'
import type { RunningTime, TimeRule } from './types.ts'

/**
 * What else runs on a page beside the answer: ours first, then by when it is over; times whose start no page
 * tells stand behind as lengths.
 * @param host Of the page, for rules that hold on some sites only.
 */
export function timesOf(
  facts: Facts,
  page: PageKind | null,
  rules: readonly TimeRule[],
  host: string,
  site: ClockSite = { zone: rules[0]?.zone ?? 'UTC' },
): readonly RunningTime[] {
  return rules
    .filter(({ pages }) => page !== null && pages.includes(page))
    .filter((rule) => holdsOn(rule, host))
    .map((rule) => running(rule, facts, site))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || momentOf(a) - momentOf(b))
}

function holdsOn({ sites }: TimeRule, host: string): boolean {
  return sites?.some((end) => host === end || host.endsWith(`.${end}`)) ?? true
}

function running(rule: TimeRule, facts: Facts, { zone, country }: ClockSite): RunningTime {
  const start = startOfTime(rule.from, facts, zone)
  if (start === undefined) return { rule, zone }
  const at = endOf(rule, start.at, zone)
  const policyAt = policyEnd(rule, start, zone, holidaysOf(country ?? ''))
  const isLater = policyAt !== undefined && Temporal.Instant.compare(policyAt, at) > 0
  return { rule, zone, at, ...(isLater && { policyAt }) }
}

function rankOf({ rule }: RunningTime): number {
  return rule.whose === 'ours' ? 0 : 1
}

function momentOf({ at }: RunningTime): number {
  return at?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER
}
