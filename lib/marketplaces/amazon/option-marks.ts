import type { Provenance } from '#lib/order/provenance.ts'
import { complaints } from '#lib/order/situations.ts'
import type { OptionMark } from '#lib/resolution/option-marks.ts'
import { commonMarks } from '../common-marks.ts'
import { collectsContribution } from './collecting.ts'

/** How ways out stand on Amazon for seller-fulfilled orders. */
const checkedOn = '2026-11-23'
const claims: Provenance = {
  checkedOn,
  confidence: 'medium',
  source: 'A-to-z help 27951 and G202041210, amazon.ca help 201889410',
}
const returns: Provenance = {
  checkedOn,
  confidence: 'medium',
  source: 'Seller Central help G200708210',
}
const messages: Provenance = {
  checkedOn,
  confidence: 'medium',
  source: 'Amazon Communication Guidelines, 2020-11-03, still linked by Amazon in 2026',
}
const safeT: Provenance = {
  checkedOn,
  confidence: 'medium',
  source: 'SAFE-T help 202175000 and itemID=7KCD8BYQER79WWJ',
}

const { allowed: _, ...asksForMoney } = collectsContribution

export const optionMarks: readonly OptionMark[] = [
  ...commonMarks,
  {
    ...claims,
    kinds: ['full-refund'],
    complaints: ['not-received'],
    standing: 'owed',
    why: 'entitlements.option.owed-refund',
  },
  {
    ...claims,
    kinds: ['reship'],
    complaints: ['not-received'],
    standing: 'allowed',
    why: 'entitlements.option.reship-instead',
  },
  {
    ...claims,
    kinds: ['partial-refund'],
    complaints: ['not-received'],
    standing: 'less-than-owed',
    why: 'entitlements.option.less-than-owed',
  },
  {
    ...returns,
    kinds: ['return-refund'],
    complaints: ['not-as-described'],
    standing: 'owed',
    why: 'entitlements.option.owed-return',
  },
  {
    ...returns,
    kinds: ['return-refund'],
    complaints: ['changed-mind'],
    standing: 'owed-in-window',
    why: 'entitlements.option.amazon-return-window',
  },
  {
    ...returns,
    kinds: ['full-refund'],
    complaints: ['not-as-described', 'changed-mind'],
    standing: 'allowed',
    why: 'entitlements.option.refund-without-return',
  },
  {
    ...returns,
    kinds: ['partial-refund'],
    complaints: ['not-as-described', 'changed-mind'],
    standing: 'less-than-owed',
    why: 'entitlements.option.less-than-owed',
  },
  {
    ...returns,
    kinds: ['reship'],
    complaints: ['not-as-described'],
    standing: 'allowed',
    why: 'entitlements.option.reship-instead',
  },
  {
    ...returns,
    kinds: ['reship'],
    complaints: ['changed-mind'],
    standing: 'allowed',
    why: 'entitlements.option.goodwill',
  },
  {
    ...asksForMoney,
    kinds: ['reship-contribution'],
    complaints,
    standing: 'forbidden',
  },
  {
    ...messages,
    kinds: ['coupon'],
    complaints,
    standing: 'forbidden',
    why: 'entitlements.option.amazon-coupon',
  },
  {
    ...safeT,
    kinds: ['contest'],
    complaints: ['not-received'],
    standing: 'needs-proof',
    why: 'entitlements.option.amazon-proof',
  },
  {
    ...safeT,
    kinds: ['contest'],
    complaints: ['not-as-described'],
    standing: 'needs-proof',
    why: 'entitlements.option.condition-proof',
  },
  {
    ...returns,
    kinds: ['contest'],
    complaints: ['changed-mind'],
    standing: 'needs-proof',
    why: 'entitlements.option.outside-window',
  },
]
