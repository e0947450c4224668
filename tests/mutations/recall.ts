import type { PageOutcome } from './corpus-run.ts'
import type { Label } from './in-page/kinds.ts'

/** Share of the facts that the plain pages give and their variants still give, by kind of change. */
export function recallByKind(outcomes: readonly PageOutcome[]): ReadonlyMap<Label, number> {
  const sums = new Map<Label, { kept: number; of: number }>()
  for (const { plain, variants } of outcomes) {
    for (const { label, judgement } of variants) {
      const sum = sums.get(label) ?? { kept: 0, of: 0 }
      sums.set(label, {
        kept: sum.kept + judgement.right.length,
        of: sum.of + plain.right.length,
      })
    }
  }
  const shares = [...sums].map(
    ([label, { kept, of }]) => [label, of === 0 ? 1 : kept / of] as const,
  )
  return new Map(shares)
}
