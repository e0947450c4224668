import type { MarketplaceId } from '#lib/order/kinds.ts'
import type { Complaint } from '#lib/order/situations.ts'

/** Cases that are alike enough to learn from each other at full weight. */
export type Segment = {
  readonly marketplace: MarketplaceId
  readonly complaint: Complaint | undefined
  /** Whether the buyer can use the goods as they are; undefined when nobody knows. */
  readonly usable: boolean | undefined
}

/** `refund`: money back, the buyer keeps the goods. `contribution`: sent again, the buyer pays part. */
export type Curve = 'refund' | 'contribution'

/**
 * What one case tells of one curve. A ladder is one buyer with one threshold: it lies above the
 * largest share that was not taken, and at or below the one that was. Shares are of the order's
 * value, as the buyer's gain: refunded ÷ paid, or 1 − contribution ÷ paid.
 */
export type CaseOutcome = {
  readonly curve: Curve
  readonly segment: Segment
  /** The largest share that the buyer did not take; 0 when none was refused. */
  readonly above: number
  /** The share that the buyer took; undefined when none was. */
  readonly upTo: number | undefined
}

export function isSameSegment(a: Segment, b: Segment): boolean {
  return a.marketplace === b.marketplace && a.complaint === b.complaint && a.usable === b.usable
}
