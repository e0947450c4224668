import type { LabelHit } from './labels.ts'
import { isAfter } from './nodes.ts'
import type { TextSource, ValuePlace } from './label-values.ts'

/** Labels that head a column: the value stands below, in the row that is being read. */

const cellSelector = 'td, th, [role$="cell"], [role="columnheader"]'
const MAX_HEAD_TEXT = 60
const MIN_COLUMNS = 3

/** The cell of the row `scope` (or of the only row inside it) that stands under the label. */
export function columnPlaces(hit: LabelHit, scope: Element, texts: TextSource): ValuePlace[] {
  const head = headCell(hit.element, texts)
  const headRow = head?.parentElement
  if (!head || !headRow || hit.inline !== undefined) return []
  const at = columnOf(head, headRow)
  return rowsUnder(headRow, scope).flatMap((row) => {
    const cell = cellAt(row, at)
    const raw = cell ? texts.seenTextOf(cell) : ''
    return cell && raw ? [{ raw, element: cell }] : []
  })
}

/** The row of headings that a label stands in. */
export function headRowOf(label: Element, texts: Pick<TextSource, 'startOf'>): Element | null {
  return headCell(label, texts)?.parentElement ?? null
}

/** The cell of a row of headings that a label stands in: all its siblings are short texts too. */
function headCell(label: Element, texts: Pick<TextSource, 'startOf'>): Element | undefined {
  const tableCell = label.closest(cellSelector)
  let cell: Element | null = tableCell ?? label
  for (let climb = 0; cell && climb < 4; climb++, cell = cell.parentElement) {
    const row: Element | null = cell.parentElement
    if (row && row.childElementCount >= (tableCell ? 2 : MIN_COLUMNS)) {
      const isHead = [...row.children].every(
        (each) => texts.startOf(each, 2 * MAX_HEAD_TEXT).length <= MAX_HEAD_TEXT,
      )
      return isHead ? cell : undefined
    }
    if (tableCell) return undefined
  }
  return undefined
}

/** Rows after the heads with as many columns: the one that holds the scope, or those inside it. */
export function rowsUnder(headRow: Element, scope: Element): readonly Element[] {
  for (let outer: Element | null = scope, up = 0; outer && up < 5; up++) {
    if (isUnder(outer, headRow)) return [outer]
    outer = outer.parentElement
  }
  if (!scope.contains(headRow)) return []
  const table = headRow.closest('table, [role="table"], [role="grid"]')
  const body = table ?? headRow.parentElement?.parentElement ?? headRow
  return [...body.querySelectorAll(headRow.localName)].filter((row) => isUnder(row, headRow))
}

function isUnder(row: Element, headRow: Element): boolean {
  return (
    row !== headRow &&
    row.localName === headRow.localName &&
    width(row) === width(headRow) &&
    isAfter(headRow, row) &&
    !headRow.contains(row) &&
    isSameTable(row, headRow)
  )
}

/** One table, or two of which the first holds nothing but heads (fixed headers are drawn so). */
function isSameTable(row: Element, headRow: Element): boolean {
  const [table, headTable] = [row.closest('table'), headRow.closest('table')]
  if (table === headTable) return table !== null || isNear(row, headRow)
  if (!table || !headTable || headTable.querySelector('td')) return false
  const shared = headTable.parentElement?.parentElement
  return shared?.contains(table) === true && shared.querySelectorAll('table').length === 2
}

/** Rows drawn without a table: in one parent, or in a head and a body that share one. */
function isNear(row: Element, headRow: Element): boolean {
  const [parent, headParent] = [row.parentElement, headRow.parentElement]
  return parent === headParent || parent?.parentElement === headParent?.parentElement
}

function span(cell: Element): number {
  return 'colSpan' in cell && typeof cell.colSpan === 'number' ? cell.colSpan : 1
}

function width(row: Element): number {
  return [...row.children].reduce((sum, cell) => sum + span(cell), 0)
}

function columnOf(cell: Element, row: Element): number {
  let at = 0
  for (const each of row.children) {
    if (each === cell) return at
    at += span(each)
  }
  return at
}

function cellAt(row: Element, column: number): Element | undefined {
  let at = 0
  for (const each of row.children) {
    if (at === column) return each
    at += span(each)
  }
  return undefined
}
