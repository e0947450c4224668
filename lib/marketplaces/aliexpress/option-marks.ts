import type { Provenance } from '#lib/order/provenance.ts'
import { complaints } from '#lib/order/situations.ts'
import type { OptionMark } from '#lib/resolution/option-marks.ts'
import { commonMarks } from '../common-marks.ts'
import { collectsContribution } from './collecting.ts'

/** How ways out stand on AliExpress; its current dispute rule page was not found. */
const checkedOn = '2026-11-23'
const disputes: Provenance = {
  checkedOn,
  confidence: 'medium',
  source: 'secondary readings of the dispute rule, 2021 to 2024',
}
const freeReturns: Provenance = {
  checkedOn,
  confidence: 'high',
  source: 'AliExpress General Conditions of Sale, 2025-12-10 (Free Returns)',
}
const conditions: Provenance = {
  checkedOn,
  confidence: 'medium',
  source: 'AliExpress Marketplace Sellers Conditions, 2026-06-29',
}

const { allowed: _, ...asksForMoney } = collectsContribution

export const optionMarks: readonly OptionMark[] = [
  ...commonMarks,
  {
    ...disputes,
    kinds: ['full-refund'],
    complaints: ['not-received'],
    standing: 'owed',
    why: 'entitlements.option.owed-refund',
  },
  {
    ...disputes,
    kinds: ['reship'],
    complaints: ['not-received', 'not-as-described'],
    standing: 'needs-platform',
    why: 'entitlements.option.aliexpress-plan',
  },
  {
    ...disputes,
    kinds: ['partial-refund'],
    complaints: ['not-received'],
    standing: 'less-than-owed',
    why: 'entitlements.option.less-than-owed',
  },
  {
    ...disputes,
    kinds: ['return-refund', 'full-refund'],
    complaints: ['not-as-described'],
    standing: 'owed',
    why: 'entitlements.option.aliexpress-evidence',
  },
  {
    ...freeReturns,
    kinds: ['return-refund'],
    complaints: ['changed-mind'],
    standing: 'owed-in-window',
    why: 'entitlements.option.aliexpress-free-returns',
  },
  {
    ...disputes,
    kinds: ['full-refund'],
    complaints: ['changed-mind'],
    standing: 'allowed',
    why: 'entitlements.option.refund-without-return',
  },
  {
    ...disputes,
    kinds: ['partial-refund'],
    complaints: ['not-as-described'],
    standing: 'less-than-owed',
    why: 'entitlements.option.less-than-owed',
  },
  {
    ...disputes,
    kinds: ['partial-refund'],
    complaints: ['changed-mind'],
    standing: 'allowed',
    why: 'entitlements.option.goodwill',
  },
  {
    ...disputes,
    kinds: ['reship'],
    complaints: ['changed-mind'],
    standing: 'allowed',
    why: 'entitlements.option.goodwill',
  },
  {
    ...asksForMoney,
    kinds: ['reship-contribution'],
    complaints,
    standing: 'needs-platform',
  },
  {
    ...conditions,
    kinds: ['coupon'],
    complaints,
    standing: 'needs-platform',
    why: 'entitlements.option.aliexpress-coupon',
  },
  {
    ...conditions,
    kinds: ['contest'],
    complaints: ['not-received'],
    standing: 'needs-proof',
    why: 'entitlements.option.aliexpress-proof',
  },
  {
    ...disputes,
    kinds: ['contest'],
    complaints: ['not-as-described'],
    standing: 'needs-proof',
    why: 'entitlements.option.condition-proof',
  },
  {
    ...freeReturns,
    kinds: ['contest'],
    complaints: ['changed-mind'],
    standing: 'needs-proof',
    why: 'entitlements.option.outside-window',
  },
]
