import type { Provenance } from '#lib/order/provenance.ts'
import { complaints } from '#lib/order/situations.ts'
import type { OptionMark } from '#lib/resolution/option-marks.ts'
import { commonMarks } from '../common-marks.ts'
import { collectsContribution } from './collecting.ts'

/** How ways out stand on eBay: the site where the buyer checked out rules. */
const checkedOn = '2026-11-23'
const guarantee: Provenance = {
  checkedOn,
  confidence: 'high',
  source: 'ebay.co.uk/help id=4701, ebay.com/help id=4369 (eBay Money Back Guarantee)',
}
const returns: Provenance = {
  checkedOn,
  confidence: 'medium',
  source: 'eBay return policy as read 2026-06-23; ebay.co.uk/help id=4701',
}
const agreement: Provenance = {
  checkedOn,
  confidence: 'high',
  source: 'eBay User Agreement, effective 2026-06-28',
}
const delivery: Provenance = {
  checkedOn,
  confidence: 'high',
  source: 'ebay.com/help id=4369, signature thresholds; export.ebay.com proof of delivery',
}

const { allowed: _, ...asksForMoney } = collectsContribution

export const optionMarks: readonly OptionMark[] = [
  ...commonMarks,
  {
    ...guarantee,
    kinds: ['full-refund'],
    complaints: ['not-received'],
    standing: 'owed',
    why: 'entitlements.option.owed-refund',
  },
  {
    ...guarantee,
    kinds: ['reship'],
    complaints: ['not-received'],
    standing: 'allowed',
    why: 'entitlements.option.reship-instead',
  },
  {
    ...guarantee,
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
    why: 'entitlements.option.ebay-return-policy',
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
    complaints: ['not-as-described'],
    standing: 'less-than-owed',
    why: 'entitlements.option.less-than-owed',
  },
  {
    ...returns,
    kinds: ['partial-refund'],
    complaints: ['changed-mind'],
    standing: 'allowed',
    why: 'entitlements.option.goodwill',
  },
  {
    ...guarantee,
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
    ...guarantee,
    kinds: ['full-refund-forced'],
    complaints,
    standing: 'not-ours',
    why: 'entitlements.option.ebay-decides',
  },
  {
    ...asksForMoney,
    kinds: ['reship-contribution'],
    complaints,
    standing: 'forbidden',
  },
  {
    ...agreement,
    kinds: ['coupon'],
    complaints,
    standing: 'needs-platform',
    why: 'entitlements.option.ebay-coupon',
  },
  {
    ...delivery,
    kinds: ['contest'],
    complaints: ['not-received'],
    standing: 'needs-proof',
    why: 'entitlements.option.ebay-proof',
  },
  {
    ...guarantee,
    kinds: ['contest'],
    complaints: ['not-as-described'],
    standing: 'needs-proof',
    why: 'entitlements.option.condition-proof',
  },
  {
    ...returns,
    kinds: ['contest'],
    complaints: ['changed-mind'],
    standing: 'allowed',
    why: 'entitlements.option.ebay-decline',
  },
]
