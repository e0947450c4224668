import { knownCurrency } from '#lib/money/currencies.ts'
import { readAmount, readShare, type CellProblem } from './cell.ts'
import { columnNames, columnOf, type ColumnName } from './headers.ts'
import { profileFields, ruleId, type CostRuleInput, type ProfileField } from './rule.ts'
import { longestItem, mostRules } from './schema.ts'

/** A table of costs, read whole or not at all, with every bad cell named. */

/** A row as the file has it, with the line it begins in. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] }

export type RowProblemCode =
  | CellProblem
  | 'no-item'
  | 'item-too-long'
  | 'item-shortened'
  | 'no-currency'
  | 'unknown-currency'
  | 'unknown-store'
  | 'no-values'
  | 'too-many-cells'
  | 'twice'

export type RowProblem = {
  readonly line: number
  /** The header as the file has it, or the first of ours; empty when it is about the whole row. */
  readonly column: string
  readonly code: RowProblemCode
  /** What stands in the cell; of `twice` the line of the other row. */
  readonly cell: string
}

export type TableProblem =
  | { readonly code: 'empty' | 'no-rows' | 'no-value-column' | 'too-many-rows' }
  | { readonly code: 'no-column' | 'column-twice'; readonly column: ColumnName }

export type TableReading =
  | {
      readonly ok: true
      readonly rules: readonly CostRuleInput[]
      /** Headers that a cost table does not know: their columns are not read. */
      readonly unread: readonly string[]
    }
  | { readonly ok: false; readonly table: TableProblem }
  | { readonly ok: false; readonly rows: readonly RowProblem[] }

/** What a file may call a store, lower case → the store. */
export type KnownStores = ReadonlyMap<string, string>

export function readTable(table: readonly TableRow[], stores: KnownStores): TableReading {
  const [header, ...rows] = table
  if (!header) return { ok: false, table: { code: 'empty' } }
  const columns = header.cells.map(columnOf)
  const problem = problemOf(columns, rows.length)
  if (problem) return { ok: false, table: problem }
  const read = rows.map((row) => readRow(row, { columns, header: header.cells, stores }))
  const problems = [...read.flatMap((row) => row.problems), ...twice(read)]
  if (problems.length > 0) {
    return { ok: false, rows: problems.toSorted((a, b) => a.line - b.line) }
  }
  const unread = header.cells.filter((cell, at) => columns[at] === undefined && cell.trim() !== '')
  return { ok: true, rules: read.flatMap(({ rule }) => rule ?? []), unread }
}

function problemOf(
  columns: readonly (ColumnName | undefined)[],
  rows: number,
): TableProblem | undefined {
  const again = columnNames.find((name) => columns.filter((each) => each === name).length > 1)
  if (again) return { code: 'column-twice', column: again }
  const lacking = (['item', 'currency'] as const).find((name) => !columns.includes(name))
  if (lacking) return { code: 'no-column', column: lacking }
  if (!profileFields.some((field) => columns.includes(field))) return { code: 'no-value-column' }
  if (rows === 0) return { code: 'no-rows' }
  return rows > mostRules ? { code: 'too-many-rows' } : undefined
}

type Layout = {
  readonly columns: readonly (ColumnName | undefined)[]
  readonly header: readonly string[]
  readonly stores: KnownStores
}

type ReadRow = {
  readonly line: number
  readonly rule?: CostRuleInput
  readonly problems: readonly RowProblem[]
}

function readRow({ line, cells }: TableRow, { columns, header, stores }: Layout): ReadRow {
  const problems: RowProblem[] = []
  const at = (name: ColumnName) => (cells[columns.indexOf(name)] ?? '').trim()
  const report = (name: ColumnName | undefined, code: RowProblemCode) => {
    const column = name === undefined ? '' : (header[columns.indexOf(name)] ?? '').trim()
    problems.push({ line, column, code, cell: name === undefined ? '' : at(name).slice(0, 80) })
  }
  if (cells.slice(header.length).some((cell) => cell.trim() !== '')) {
    report(undefined, 'too-many-cells')
    return { line, problems }
  }
  const item = at('item')
  const wrongItem = itemProblem(item)
  if (wrongItem) report('item', wrongItem)
  const store = stores.get(at('store').toLowerCase())
  if (store === undefined) report('store', 'unknown-store')
  const currency = at('currency').toUpperCase()
  if (!knownCurrency(currency)) {
    report('currency', currency === '' ? 'no-currency' : 'unknown-currency')
    return { line, problems }
  }
  const values: Partial<Record<ProfileField, string>> = {}
  for (const field of profileFields) {
    const cell = at(field)
    if (cell === '') continue
    const reading = field === 'salvageShare' ? readShare(cell) : readAmount(cell, currency)
    if (reading.ok) values[field] = reading.value
    else report(field, reading.code)
  }
  if (problems.length === 0 && Object.keys(values).length === 0) report(undefined, 'no-values')
  if (problems.length > 0 || store === undefined) return { line, problems }
  return { line, rule: { item, store, currency, values }, problems }
}

function itemProblem(item: string): RowProblemCode | undefined {
  if (item === '') return 'no-item'
  if (item.length > longestItem) return 'item-too-long'
  // What spreadsheets make of a long number: the rest of its digits is lost.
  return /^\d(?:[.,]\d+)?E\+\d+$/i.test(item) ? 'item-shortened' : undefined
}

/** Rows of the same item, store and currency: which one is meant nobody knows. */
function twice(rows: readonly ReadRow[]): readonly RowProblem[] {
  const lines = new Map<string, number>()
  return rows.flatMap(({ line, rule }) => {
    if (!rule) return []
    const id = ruleId(rule)
    const first = lines.get(id)
    if (first !== undefined) return [{ line, column: '', code: 'twice', cell: String(first) }]
    lines.set(id, line)
    return []
  })
}
