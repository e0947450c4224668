import { fromTables } from './value-tables.ts'

/** Folded name of a month (lower case, no final dot) → its number, 1 to 12. */
export const monthNumbers = fromTables(
  ({ months }) =>
    new Map(months.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const))),
)

/** All names as one alternation, longest first. */
export const monthPattern = fromTables(() =>
  [...monthNumbers().keys()].toSorted((a, b) => b.length - a.length).join('|'),
)
