import Papa from 'papaparse'
import { decodeFile } from '#lib/cost-profile/decode-file.ts'
import { withoutGuard } from '#lib/cost-profile/formula-guard.ts'
import { columnsOf, isKnownColumn, type Column } from './columns.ts'
import { largestFile } from './file-format.ts'
import { withOwnPlaceholders } from './foreign-placeholders.ts'
import { foldersOf, joined, nothing, type Imported } from './gather.ts'
import { isMarkup, textOfMarkup } from './html-text.ts'
import { shown, type ImportProblem } from './problems.ts'
import { snippetOfRow, type ImportWays, type RawRow } from './raw-row.ts'
import type { OwnFolder } from './schema.ts'

/**
 * Snippets from a table: ours, or as Briskine and Text Blaze export them. Rows are counted as spreadsheets do, the
 * header is row 1. Holds the CSV library: import it where it is asked for only.
 */
export function readTableFile(bytes: Uint8Array, ways: ImportWays): Imported {
  if (bytes.length > largestFile) return nothing({ code: 'too-large', row: 0, field: '' })
  const text = decodeFile(bytes, (start) => columnsIn(start, separatorOf(start)).has('text'))
  if (text === undefined || text.includes('\0'))
    return nothing({ code: 'not-text', row: 0, field: '' })
  const table = text.replace(/^\uFEFF/, '')
  const { data, errors } = Papa.parse<string[]>(table, { delimiter: separatorOf(table) })
  const quotes = errors.find(({ type }) => type === 'Quotes')
  if (quotes) return nothing({ code: 'quotes', row: (quotes.row ?? 0) + 1, field: '' })
  const [header = [], ...rows] = data
  const places = columnsOf(header)
  if (!places.has('text')) {
    return nothing({ code: 'no-text-column', row: 1, field: '', found: shown(header.join(', ')) })
  }
  return readRows(header, rows, places, ways)
}

function columnsIn(text: string, separator: string): ReadonlyMap<Column, number> {
  return columnsOf((text.split(/[\r\n]/)[0] ?? '').split(separator))
}

/** The separator that makes most sense of the header: texts full of commas mislead any other way of guessing. */
function separatorOf(text: string): string {
  const known = [',', ';', '\t', '|'].map((each) => ({ each, count: columnsIn(text, each).size }))
  return known.toSorted((a, b) => b.count - a.count)[0]?.each ?? ','
}

type Rows = readonly (readonly string[])[]

function readRows(
  header: readonly string[],
  rows: Rows,
  places: ReadonlyMap<Column, number>,
  ways: ImportWays,
): Imported {
  const isTags = header[places.get('folder') ?? -1]?.trim().toLowerCase() === 'tags'
  const cellsOf = (row: readonly string[]) => (column: Column) => {
    const at = places.get(column)
    const text = at === undefined ? '' : withoutGuard(row[at] ?? '')
    return column === 'text' ? text : text.trim()
  }
  const filled = rows
    .map((row, at) => ({ row: at + 2, cells: row }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const folders = foldersOf(
    filled.map(({ cells }) => folderName(cellsOf(cells)('folder'), isTags)),
    ways.newId,
  )
  const read = filled.map(({ row, cells }) =>
    readRow(row, withFolder(cellsOf(cells), isTags), folders, ways),
  )
  const placed = read.flatMap(({ row, snippet }) => (snippet ? [{ row, snippet }] : []))
  const { snippets, problems } = joined(placed, ways.newId)
  return {
    folders,
    snippets,
    problems: [...unused(header, rows), ...read.flatMap((each) => each.problems), ...problems],
  }
}

const longestName = 120

/** Briskine's tags are many in one cell: the first is the folder. */
function folderName(cell: string, isTags: boolean): string {
  const name = isTags ? (cell.split(',')[0]?.trim() ?? '') : cell
  return name.slice(0, longestName)
}

type Cells = (column: Column) => string

function withFolder(cell: Cells, isTags: boolean): Cells {
  return (column) => (column === 'folder' ? folderName(cell('folder'), isTags) : cell(column))
}

function readRow(row: number, cell: Cells, folders: readonly OwnFolder[], ways: ImportWays) {
  const written = cell('text')
  // What we wrote ourselves is taken as it is.
  const isOurs = cell('id').startsWith('own:')
  const hadMarkup = !isOurs && isMarkup(written)
  const folder = folders.find(({ name }) => name === cell('folder'))?.id
  const raw: RawRow = {
    row,
    id: cell('id'),
    title: cell('title'),
    shortcut: cell('shortcut'),
    language: cell('language'),
    purpose: cell('purpose'),
    stage: cell('stage'),
    tone: cell('tone'),
    complaints: cell('complaints'),
    situations: cell('situations'),
    marketplaces: cell('marketplaces'),
    text: isOurs ? written : withOwnPlaceholders(hadMarkup ? textOfMarkup(written) : written),
    folder,
  }
  const { snippet, problems } = snippetOfRow(raw, ways)
  const markup: readonly ImportProblem[] =
    hadMarkup && snippet ? [{ code: 'markup-removed', row, field: 'text' }] : []
  return { row, snippet, problems: [...problems, ...markup] }
}

/** Columns that hold something and have no place with us: said once, by name. */
function unused(header: readonly string[], rows: Rows): readonly ImportProblem[] {
  const names = header.filter(
    (name, at) => !isKnownColumn(name) && rows.some((row) => (row[at] ?? '').trim() !== ''),
  )
  const tags = header.findIndex((name) => name.trim().toLowerCase() === 'tags')
  const more = tags >= 0 && rows.some((row) => (row[tags] ?? '').includes(',')) ? ['tags'] : []
  const all = [...names, ...more]
  return all.length === 0
    ? []
    : [{ code: 'unused-columns', row: 1, field: '', found: shown(all.join(', ')) }]
}
