import type { Provenance } from '#lib/order/provenance.ts'
import type { Complaint } from '#lib/order/situations.ts'
import type { OptionKind } from './quote.ts'

/** How a way out stands with the marketplace's rules and the buyer's rights. */
export const standings = [
  /** The buyer can demand it. */
  'owed',
  /** The buyer can demand it while a window is open, or where the seller's policy grants it. */
  'owed-in-window',
  /** The seller may do it or offer it. */
  'allowed',
  /** May be offered, but the buyer can demand more: never as a condition, never as the only offer. */
  'less-than-owed',
  /** Allowed only through the marketplace's own means. */
  'needs-platform',
  /** Makes sense only with proof in hand. */
  'needs-proof',
  'forbidden',
  /** Somebody else decides: the marketplace or the buyer. */
  'not-ours',
  /** There is nothing it could be done with. */
  'not-applicable',
] as const
export type Standing = (typeof standings)[number]

/** What is known of some ways out with some complaints on one marketplace. */
export type OptionMark = Provenance & {
  readonly kinds: readonly OptionKind[]
  readonly complaints: readonly Complaint[]
  readonly standing: Standing
  /** Message key. */
  readonly why: string
}

/** The mark of a way out with a complaint; undefined: nothing is known about it. */
export function markOf(
  marks: readonly OptionMark[],
  complaint: Complaint,
  kind: OptionKind,
): OptionMark | undefined {
  return marks.find((mark) => mark.kinds.includes(kind) && mark.complaints.includes(complaint))
}

/**
 * The ways out that end the matter whatever the buyer says: what is owed, and the whole payment back.
 * They are what is left when every offer is refused.
 */
export function demandable(
  marks: readonly OptionMark[],
  complaint: Complaint,
): readonly OptionKind[] {
  const owed = marks.filter(
    (mark) => mark.complaints.includes(complaint) && mark.standing.startsWith('owed'),
  )
  return [...new Set<OptionKind>([...owed.flatMap(({ kinds }) => kinds), 'full-refund'])]
}

/** Whether money for a second shipment may be asked of the buyer: through the marketplace, or not at all. */
export function mayCollect(mark: OptionMark | undefined): boolean {
  return mark?.standing === 'allowed' || mark?.standing === 'needs-platform'
}
