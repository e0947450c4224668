import { parties } from '../../../order/kinds.ts'
import { oncePerScope } from '../../../reading/look-memory.ts'
import type { Hook } from '../../../reading/spec.ts'
import { linesNear, moneyIn } from './lines.ts'
import { beginsPlan, fromLines, planGrids, type FoundPlan } from './plan-sources.ts'

/**
 * The plans (proposals) of a dispute: what each party puts forward now. They stand in cards or in a
 * table; where a party has neither, the record of the negotiation tells its last one.
 */
type Plan = FoundPlan & { readonly partOf?: string | undefined }

/** Everything that is told of plans, current ones and entries of the record. */
export const toldPlans = oncePerScope((scope): FoundPlan[] => {
  const grids = planGrids(scope)
  const rows = grids.flatMap((grid) => grid.rows)
  const loose = linesNear(scope, beginsPlan).filter(
    ({ element }) => !rows.some((row) => row.contains(element)),
  )
  return [...grids.flatMap((grid) => grid.plans), ...fromLines(loose, scope)]
})

/** The plans that stand, in the order of time where all times are known, else as printed. */
const plansOf = oncePerScope((scope): Plan[] => {
  const told = toldPlans(scope)
  const plans = told.filter(isPlan)
  const record = plans.filter(({ isCurrent, at }) => !isCurrent || at !== undefined)
  const standing = parties.flatMap((party) => {
    const isOwn = ({ by }: FoundPlan): boolean => by === party
    if (!told.some((plan) => plan.isCurrent && isOwn(plan))) return latest(record.filter(isOwn))
    const own = plans.filter((plan) => plan.isCurrent && isOwn(plan))
    // Beside cards without times, those with times are a record's.
    const bare = own.filter(({ at }) => at === undefined)
    return (bare.length ? bare : own).map((plan) => ({
      ...plan,
      at: plan.at ?? sameIn(record, plan)?.at,
    }))
  })
  const areTimed = standing.every(({ at }) => at !== undefined)
  // Entries of a record may stand newest first.
  if (!areTimed && standing.length > 1 && standing.some(({ isCurrent }) => !isCurrent)) return []
  // Cards may stand in any order: the buyer's plan opens a dispute, the platform's ends it.
  return (areTimed ? standing.toSorted(byTime) : standing).map((plan) => ({
    ...plan,
    partOf: moreAsked(plan, plans),
  }))
})

function byTime(a: FoundPlan, b: FoundPlan): number {
  return (a.at ?? '').localeCompare(b.at ?? '')
}

/** A party's last plan of the record; the others are replaced. Without times only a single one can be told. */
function latest(own: readonly FoundPlan[]): FoundPlan[] {
  const isTold = own.length === 1 || own.every(({ at }) => at !== undefined)
  return isTold ? own.toSorted(byTime).slice(-1) : []
}

/** The record's last entry that says what the plan says. */
function sameIn(record: readonly FoundPlan[], plan: FoundPlan): FoundPlan | undefined {
  const isSame = (each: FoundPlan): boolean =>
    each.by === plan.by &&
    JSON.stringify(moneyIn(each.amount)) === JSON.stringify(moneyIn(plan.amount))
  return record.filter(isSame).toSorted(byTime).at(-1)
}

/** A greater amount that the buyer asked for: then this refund is a part, though the page calls both `仅退款`. */
function moreAsked(plan: FoundPlan, all: readonly FoundPlan[]): string | undefined {
  const own = moneyIn(plan.amount)
  return all.find((each) => {
    const asked = each.by === 'buyer' ? moneyIn(each.amount) : undefined
    return own && asked?.currency === own.currency && minor(asked.amount) > minor(own.amount)
  })?.amount
}

function minor(amount: string): bigint {
  return BigInt(amount.replace('.', ''))
}

/** Plans by the element that stands for each; written by `planRows` right before a row's facts are read. */
const byMarker = new WeakMap<Element, Plan>()

export const planRows: Hook = (scope) =>
  plansOf(scope).map((plan) => {
    byMarker.set(plan.marker, plan)
    return { raw: plan.by, element: plan.marker }
  })

type Field = 'by' | 'kind' | 'amount' | 'comment'

/** One field of the plan whose row is read. */
export function planFact(field: Field): Hook {
  return (scope) => rawsOf(byMarker.get(scope.element), field)
}

/** One field of the buyer's plan. */
export function buyerPlan(field: Field): Hook {
  return (scope) =>
    plansOf(scope)
      .filter(({ by }) => by === 'buyer')
      .flatMap((plan) => rawsOf(plan, field))
}

/** When the record begins, if it begins with the buyer. */
export const openedInRecord: Hook = (scope) => {
  const entries = toldPlans(scope).filter(
    (plan) => !plan.isCurrent && (isPlan(plan) || (plan.opens && plan.at && plan.by === 'buyer')),
  )
  const [first] = entries.toSorted(byTime)
  const isSure = first?.by === 'buyer' && entries.every(({ at }) => at !== undefined)
  return isSure && first.at !== undefined ? [{ raw: first.at, element: first.marker }] : []
}

function isPlan({ kind, amount }: FoundPlan): boolean {
  return kind !== undefined || amount !== undefined
}

function rawsOf(plan: Plan | undefined, field: Field): { raw: string; element: Element }[] {
  const raw = field === 'kind' ? kindOf(plan) : plan?.[field]
  return plan && raw !== undefined ? [{ raw, element: plan.marker }] : []
}

/** The type as shown; a refund without return is no return. */
function kindOf(plan: Plan | undefined): string | undefined {
  const kind = plan?.kind?.replace(
    /(?:无需|不需要?|不用|不)退货(?!退款)|\b(?:without|no) (?:a )?returns?\b/giu,
    '',
  )
  return kind === undefined || plan?.partOf === undefined
    ? kind
    : `${kind} (${plan.amount} < ${plan.partOf})`
}
