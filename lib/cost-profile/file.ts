import Papa from 'papaparse'
import { decodeFile } from './decode-file.ts'
import { withGuard, withoutGuard } from './formula-guard.ts'
import { columnNames, columnOf, headerOf, type ColumnName } from './headers.ts'
import { percentText } from './percent.ts'
import { readTable, type KnownStores, type TableReading, type TableRow } from './read-rows.ts'
import type { CostRule } from './rule.ts'

/** The cost profile as a table file. Holds the CSV library: import it where it is asked for only. */

export const longestFile = 5_000_000

export type FileProblem =
  | { readonly code: 'too-long' | 'not-text' }
  /** A quote that is opened and not closed, or stands in the middle of a cell. */
  | { readonly code: 'quotes'; readonly line: number }

export type FileReading = TableReading | { readonly ok: false; readonly file: FileProblem }

/** Reads a file's bytes whole or not at all: any separator, decimal comma or point, headers of both languages. */
export function readCostFile(bytes: Uint8Array, stores: KnownStores): FileReading {
  if (bytes.length > longestFile) return { ok: false, file: { code: 'too-long' } }
  const text = decodeFile(bytes, (start) => knownColumns(headerLine(start), /[,;\t|]/) > 1)
  if (text === undefined || text.includes('\0')) return { ok: false, file: { code: 'not-text' } }
  const hint = /^\uFEFF?sep=(.)\r?\n/.exec(text)
  const table = hint ? text.slice(hint[0].length) : text
  // Some spreadsheets write their separator into a line of its own.
  const parsed = rowsOf(table, hint?.[1] ?? separatorOf(table), hint ? 2 : 1)
  if (!parsed.ok) return { ok: false, file: { code: 'quotes', line: parsed.line } }
  return readTable(parsed.rows, stores)
}

function headerLine(text: string): string {
  return /\S[^\r\n]*/.exec(text)?.[0] ?? ''
}

const separators = [',', ';', '\t', '|'] as const

/** The separator that makes most sense of the header: a decimal comma misleads any other way of guessing. */
function separatorOf(text: string): string {
  const header = headerLine(text)
  const known = separators.map((each) => ({ each, count: knownColumns(header, each) }))
  return known.toSorted((a, b) => b.count - a.count)[0]?.each ?? ','
}

function knownColumns(header: string, separator: string | RegExp): number {
  return header.split(separator).filter((cell) => columnOf(cell) !== undefined).length
}

type Rows =
  | { readonly ok: true; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly line: number }

/** @param firstLine Number of the line that the text begins with. */
function rowsOf(text: string, delimiter: string, firstLine: number): Rows {
  const rows: TableRow[] = []
  let line = firstLine
  let bad: number | undefined
  let from = 0
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        bad = line
        parser.abort()
        return
      }
      if (data.some((cell) => cell.trim() !== '')) {
        rows.push({ line, cells: data.map((cell) => withoutGuard(cell)) })
      }
      // A quoted cell may hold lines of its own.
      line += linesIn(text.slice(from, meta.cursor))
      from = meta.cursor
    },
  })
  return bad === undefined ? { ok: true, rows } : { ok: false, line: bad }
}

function linesIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}

const byteOrderMark = '\uFEFF'

/** All rules as a file that `readCostFile` gives back, with headers in the agent's language. */
export function printCostFile(rules: readonly CostRule[], language: 'en' | 'zh-cn'): string {
  const rows = rules
    .toSorted((a, b) => a.place - b.place)
    .map((rule) => columnNames.map((column) => withGuard(cellOf(rule, column))))
  const header = columnNames.map((column) => headerOf(column, language))
  // Without the mark spreadsheets take the file for one of their own old encodings.
  return byteOrderMark + Papa.unparse([header, ...rows], { newline: '\r\n' }) + '\r\n'
}

function cellOf({ item, store, currency, values }: CostRule, column: ColumnName): string {
  switch (column) {
    case 'item':
      return item
    case 'store':
      return store
    case 'currency':
      return currency
    case 'salvageShare':
      return values.salvageShare === undefined ? '' : `${percentText(values.salvageShare)}%`
    default:
      return values[column] ?? ''
  }
}
