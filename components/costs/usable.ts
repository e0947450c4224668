import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { Complaint } from '#lib/order/situations.ts'

/** Name among the working values: whether the buyer can still use the goods, `yes` or `no`. */
export const usableName = 'goods.usable'

/**
 * Whether the buyer can still use the goods: what the agent said of this order, else what was noted
 * with an offer. Who only changed his mind has nothing broken. Undefined: nobody knows.
 */
export function usableOf(
  typed: Readonly<Record<string, string>>,
  record: Pick<CaseRecord, 'offers'> | undefined,
  complaint: Complaint | undefined,
): boolean | undefined {
  const said = typed[usableName]
  if (said === 'yes') return true
  if (said === 'no') return false
  const noted = record?.offers.findLast(({ usable }) => usable !== undefined)?.usable
  return noted ?? (complaint === 'changed-mind' ? true : undefined)
}
