import { columnNames, headerOf, type ColumnName } from '#lib/cost-profile/headers.ts'
import { readTable, type RowProblem } from '#lib/cost-profile/read-rows.ts'
import { ruleId, type CostRule, type CostRuleInput } from '#lib/cost-profile/rule.ts'
import { storeNames } from './stores.ts'

export type FormValues = Readonly<Record<ColumnName, string>>

export type FormReading =
  | { readonly ok: true; readonly rule: CostRuleInput; readonly remove: string[] }
  | {
      readonly ok: false
      readonly problems: readonly RowProblem[]
      /** Another rule is for the same item, store and currency. */
      readonly exists: boolean
    }

/** A form as a table of one row: what a table may say, a form may. The share is typed in percent. */
export function readForm(
  values: FormValues,
  rules: readonly CostRule[],
  before: CostRule | undefined,
): FormReading {
  const header = columnNames.map((name) => headerOf(name, 'en'))
  const cells = columnNames.map((name) =>
    name === 'salvageShare' ? inPercent(values[name]) : values[name],
  )
  const reading = readTable(
    [
      { line: 1, cells: header },
      { line: 2, cells },
    ],
    storeNames,
  )
  if (!reading.ok)
    return { ok: false, problems: 'rows' in reading ? reading.rows : [], exists: false }
  const [rule] = reading.rules
  if (!rule) return { ok: false, problems: [], exists: false }
  const id = ruleId(rule)
  if (id !== before?.id && rules.some((each) => each.id === id)) {
    return { ok: false, problems: [], exists: true }
  }
  return { ok: true, rule, remove: before && before.id !== id ? [before.id] : [] }
}

function inPercent(typed: string): string {
  const text = typed.trim()
  return text === '' || text.endsWith('%') || text.endsWith('％') ? text : `${text}%`
}
