import type { Needs } from '#lib/resolution/needs.ts'
import type { OptionKind } from '#lib/resolution/quote.ts'
import type { FieldPath } from '#lib/resolution/scenario-fields.ts'

/** Inputs that together let ways out be quoted which now are not. */
export type Unlock = {
  readonly inputs: readonly FieldPath[]
  readonly kinds: readonly OptionKind[]
}

/**
 * What is worth typing: the fewest figures that quote another way out, and those that quote the
 * most. What is agreed within one way out (a coupon, a contest) is asked for there and not here.
 */
export function unlocksOf(needs: Needs): readonly Unlock[] {
  const wanted = [...needs].filter(([, inputs]) => inputs.every(isOfTheOrder))
  const sets = new Map(wanted.map(([, inputs]) => [inputs.toSorted().join(' '), inputs]))
  const unlocks = [...sets.values()]
    .map((inputs) => ({ inputs, kinds: kindsFor(inputs, wanted) }))
    .toSorted((a, b) => a.inputs.length - b.inputs.length || b.kinds.length - a.kinds.length)
  const most = unlocks.toSorted((a, b) => b.kinds.length - a.kinds.length)[0]
  return unlocks.filter((each, index) => index === 0 || each === most)
}

function kindsFor(
  inputs: readonly FieldPath[],
  wanted: readonly (readonly [OptionKind, readonly FieldPath[]])[],
): readonly OptionKind[] {
  return wanted
    .filter(([, needed]) => needed.every((input) => inputs.includes(input)))
    .map(([kind]) => kind)
}

function isOfTheOrder(path: FieldPath): boolean {
  return /^(?:order|costs|fees|seller)\./.test(path)
}
