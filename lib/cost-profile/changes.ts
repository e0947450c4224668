import { profileFields, ruleId, type CostRule, type CostRuleInput } from './rule.ts'

export type RuleChange = {
  readonly rule: CostRuleInput
  /** The rule whose place it takes; undefined for a new one. */
  readonly before: CostRule | undefined
}

/** What taking the rules would change. A rule takes the place of the one of the same item, store and currency, whole. */
export type RuleChanges = {
  readonly added: readonly RuleChange[]
  readonly changed: readonly RuleChange[]
  readonly same: number
}

export function changesOf(
  existing: readonly CostRule[],
  incoming: readonly CostRuleInput[],
): RuleChanges {
  const byId = new Map(existing.map((rule) => [rule.id, rule]))
  const all = incoming.map((rule): RuleChange => ({ rule, before: byId.get(ruleId(rule)) }))
  const changed = all.filter(({ rule, before }) => before !== undefined && !isSame(rule, before))
  const added = all.filter(({ before }) => before === undefined)
  return { added, changed, same: all.length - added.length - changed.length }
}

function isSame(a: CostRuleInput, b: CostRuleInput): boolean {
  return profileFields.every((field) => a.values[field] === b.values[field])
}

/** The rules to be written: known ones keep their place, new ones go to the end in their order. */
export function placed(
  existing: readonly CostRule[],
  incoming: readonly CostRuleInput[],
): readonly CostRule[] {
  const byId = new Map(existing.map((rule) => [rule.id, rule]))
  let next = existing.reduce((most, { place }) => Math.max(most, place), 0)
  return incoming.map((rule) => {
    const id = ruleId(rule)
    return { ...rule, id, place: byId.get(id)?.place ?? (next += 1) }
  })
}
