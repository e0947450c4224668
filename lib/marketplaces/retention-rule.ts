import type { Provenance } from '#lib/order/provenance.ts'
import type { SellingMarketplace } from './contract.ts'

/** How long personal data of a buyer may be kept. `source` and `confidence` are of `days`. */
export type RetentionRule = Provenance & {
  readonly marketplace: SellingMarketplace
  /** Calendar days after delivery. */
  readonly days: number
  /** Calendar months after the case was opened, whatever else is known; a policy of Amazon's that is kept for all. */
  readonly hardLimitMonths: number
  /** The marketplace knows of no ground to keep longer but the law: a hold warns of it. */
  readonly holdsByLawOnly: boolean
}
