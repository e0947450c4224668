import { unparse } from 'papaparse'
import { withGuard } from '#lib/cost-profile/formula-guard.ts'
import type { CaseLine } from './case-line.ts'
import { duesAt } from './sort.ts'

/**
 * The list as a table for a spreadsheet. No buyer, no words of anybody: order numbers, goods, states,
 * times and costs.
 */
export type CsvWords = {
  readonly headers: readonly string[]
  readonly marketplace: (line: CaseLine) => string
  readonly situation: (line: CaseLine) => string
  readonly stage: (line: CaseLine) => string
  readonly status: (line: CaseLine) => string
}

/** @param now Milliseconds since the epoch. */
export function casesCsv(lines: readonly CaseLine[], words: CsvWords, now: number): string {
  const rows = lines.map((line) => [
    words.marketplace(line),
    line.number ?? '',
    line.title ?? '',
    line.sku ?? '',
    words.situation(line),
    words.stage(line),
    words.status(line),
    instantOf(duesAt(line, now)[0]?.at),
    line.openedAt,
    line.updatedAt,
    line.cost?.amount ?? '',
    line.cost?.currency ?? '',
  ])
  return csvOf([words.headers, ...rows])
}

/** Rows as CSV: no cell becomes a formula; marked as UTF-8 for spreadsheets. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${unparse(rows.map((row) => row.map(withGuard)))}\r\n`
}

function instantOf(at: number | undefined): string {
  return at === undefined ? '' : Temporal.Instant.fromEpochMilliseconds(at).toString()
}
