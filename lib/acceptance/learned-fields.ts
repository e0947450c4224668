import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { MarketplaceId } from '#lib/order/kinds.ts'
import type { FieldPath } from '#lib/resolution/scenario-fields.ts'
import { chanceOf, type LearnedChance } from './chances.ts'
import { contestsOf, escalationsOf } from './outcomes-of.ts'

/** What experience says of a field: a share as a decimal string, and how many cases are behind it. */
export type LearnedField = { readonly value: string; readonly cases: number }

/**
 * Chances that ended cases of a marketplace tell. With too few of them there is none: a benchmark
 * of other shops is no experience, and the field stays what it was.
 */
export function learnedFields(
  ended: readonly CaseRecord[],
  marketplace: MarketplaceId,
): Readonly<Partial<Record<FieldPath, LearnedField>>> {
  const own = ended.filter((record) => record.marketplace === marketplace)
  return {
    ...fieldOf('contest.winChance', chanceOf('win', contestsOf(own))),
    ...fieldOf('round.escalation', chanceOf('escalation', escalationsOf(own))),
  }
}

function fieldOf(path: FieldPath, { mean, cases, isAssumption }: LearnedChance) {
  return isAssumption ? {} : { [path]: { value: mean.toFixed(2), cases } }
}
