import type { ClockRule } from '#lib/clocks/types.ts'
import { lookAgainOn, type Provenance } from '#lib/order/provenance.ts'
import { exportProfilesOf } from './export-profiles.ts'
import { feeBooks } from './fees.ts'
import { optionMarksOf } from './option-marks.ts'
import { retentionRuleOf } from './retention.ts'
import { rulesOf } from './rules.ts'
import type { SellingMarketplace } from './contract.ts'

/** Every rule of a marketplace that Amends goes by, as one list: what it is, where it comes from, since when. */

export const policyKinds = [
  'answer-time',
  'time',
  'owed',
  'way-out',
  'fee',
  'contribution',
  'form',
  'export',
  'retention',
] as const
export type PolicyKind = (typeof policyKinds)[number]

/** `name`: its id, or what it is about, as the data names it. */
export type Policy = Provenance & {
  readonly kind: PolicyKind
  readonly name: string
  /** Message key of what it says; absent where the name is all. */
  readonly says?: string
  /** How long, of a rule of time. */
  readonly length?: Pick<ClockRule, 'amount' | 'unit'>
  /** ISO day after which it must be looked at again. */
  readonly lookAgain: string
}

export function policiesOf(id: SellingMarketplace): readonly Policy[] {
  const { clocks, times, forms, entitlements, collectsContribution } = rulesOf(id)
  return [
    ...clocks.map((rule) => policy('answer-time', rule.id, rule, rule.onExpiry)),
    ...times.map((rule) => policy('time', rule.id, rule, rule.onExpiry)),
    ...entitlements.map((rule) => policy('owed', rule.id, rule, rule.owed)),
    ...optionMarksOf(id).map((mark) => {
      return policy('way-out', `${mark.kinds.join(', ')}: ${mark.standing}`, mark, mark.why)
    }),
    ...feesOf(id),
    policy('contribution', 'collects-contribution', collectsContribution, collectsContribution.why),
    ...forms.map((form) => policy('form', form.id, form)),
    ...exportProfilesOf(id).map((profile) => policy('export', profile.id, profile)),
    policy('retention', 'retention', retentionRuleOf(id)),
  ]
}

function feesOf(id: SellingMarketplace): readonly Policy[] {
  const book = feeBooks.find(({ marketplace }) => marketplace === id)
  return Object.entries(book?.sites ?? {}).flatMap(([site, { rows }]) =>
    rows.map((row) => policy('fee', `${site}: ${row.categories.join(', ')}`, row)),
  )
}

type Sourced = Provenance & Partial<Pick<ClockRule, 'expiresOn' | 'amount' | 'unit'>>

function policy(kind: PolicyKind, name: string, rule: Sourced, says?: string): Policy {
  const { source, checkedOn, confidence, amount, unit } = rule
  return {
    kind,
    name,
    source,
    checkedOn,
    confidence,
    lookAgain: lookAgainOn(rule),
    ...(says === undefined ? {} : { says }),
    ...(amount === undefined || unit === undefined ? {} : { length: { amount, unit } }),
  }
}

/** Those that nobody has compared with their source for too long, the oldest first. @param today ISO day. */
export function agedPolicies(policies: readonly Policy[], today: string): readonly Policy[] {
  return policies
    .filter(({ lookAgain }) => lookAgain < today)
    .toSorted((a, b) => (a.checkedOn < b.checkedOn ? -1 : a.checkedOn > b.checkedOn ? 1 : 0))
}
