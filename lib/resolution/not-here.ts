import type { FeeBook } from './fee-table.ts'

/** Fields of what not every marketplace has. */
export type FieldOfSome = 'seller.surcharge' | 'fees.affiliateRate'

/** Those that this marketplace has not: nobody is asked for them, and a scenario that gives one is refused. */
export function fieldsNotHere({ sites, affiliate }: FeeBook): readonly FieldOfSome[] {
  const rows = Object.values(sites).flatMap((site) => site.rows)
  const hasSurcharge = rows.some((row) => row.belowStandardPoints !== undefined)
  return [
    ...(hasSurcharge ? [] : (['seller.surcharge'] as const)),
    ...(affiliate === null ? (['fees.affiliateRate'] as const) : []),
  ]
}
