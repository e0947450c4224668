import type { Provenance } from '#lib/order/provenance.ts'
import { complaints } from '#lib/order/situations.ts'
import type { OptionMark } from '#lib/resolution/option-marks.ts'

/** What holds of ways out on every marketplace. */
const base: Provenance = {
  source: 'Rules of the marketplaces and consumer law as compared for the playbook',
  checkedOn: '2026-11-23',
  confidence: 'medium',
}

export const commonMarks: readonly OptionMark[] = [
  {
    ...base,
    kinds: ['return-refund'],
    complaints: ['not-received'],
    standing: 'not-applicable',
    why: 'entitlements.option.nothing-to-return',
  },
  {
    ...base,
    kinds: ['buyer-drops-it'],
    complaints,
    standing: 'not-ours',
    why: 'entitlements.option.buyer-decides',
  },
]
