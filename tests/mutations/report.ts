import type { Judgement } from './compare.ts'
import type { PageOutcome } from './corpus-run.ts'

/** Facts given and right, given and wrong, shown and not given. */
export type Counts = { readonly right: number; readonly wrong: number; readonly absent: number }

/** One line of the report; `group` names what its counts are of. */
export type Line = { readonly group: string; readonly plain: Counts; readonly mutated: Counts }
export type Report = {
  readonly pages: number
  readonly variants: number
  readonly total: Line
  readonly marketplaces: readonly Line[]
  /** By marketplace and page kind: `ebay/order`. */
  readonly kinds: readonly Line[]
  /** By path without indexes, worst recall first: `items[].unitPrice`. */
  readonly facts: readonly Line[]
}

/** Sums up what came of the corpus. */
export function reportOf(outcomes: readonly PageOutcome[]): Report {
  const marketplaceOf = ({ page }: PageOutcome): string => page.split('/')[0] ?? ''
  const kindOf = (each: PageOutcome): string =>
    `${marketplaceOf(each)}/${each.expected.page ?? 'none'}`
  const lines = (groupOf: (each: PageOutcome) => string): readonly Line[] =>
    [...Map.groupBy(outcomes, groupOf)]
      .map(([group, members]) => lineOf(group, members))
      .toSorted((a, b) => (a.group < b.group ? -1 : 1))
  return {
    pages: outcomes.length,
    variants: outcomes.reduce((sum, { variants }) => sum + variants.length, 0),
    total: lineOf('all', outcomes),
    marketplaces: lines(marketplaceOf),
    kinds: lines(kindOf),
    facts: factLines(outcomes),
  }
}

function lineOf(group: string, outcomes: readonly PageOutcome[]): Line {
  return {
    group,
    plain: countsOf(outcomes.map(({ plain }) => plain)),
    mutated: countsOf(outcomes.flatMap(({ variants }) => variants.map((each) => each.judgement))),
  }
}

function countsOf(judgements: readonly Judgement[]): Counts {
  const sum = (length: (each: Judgement) => number): number =>
    judgements.reduce((total, each) => total + length(each), 0)
  return {
    right: sum(({ right }) => right.length),
    wrong: sum(({ wrong }) => wrong.length),
    absent: sum(({ absent }) => absent.length),
  }
}

function factLines(outcomes: readonly PageOutcome[]): readonly Line[] {
  const facts = new Set(
    outcomes.flatMap(({ plain, variants }) =>
      [plain, ...variants.map((each) => each.judgement)].flatMap(factsOf),
    ),
  )
  const lines = [...facts].map((fact) =>
    lineOf(
      fact,
      outcomes.map((each) => onlyOf(each, fact)),
    ),
  )
  return lines.toSorted((a, b) => shareOf(a) - shareOf(b) || (a.group < b.group ? -1 : 1))
}

function factsOf({ right, absent, wrong }: Judgement): readonly string[] {
  return [...right, ...absent, ...wrong.map(({ path }) => path)].map(factOf)
}

/** `rows[2].items[0].title` → `items[].title`. */
function factOf(path: string): string {
  return path.replace(/^rows\[\d+\]\./, '').replaceAll(/\[\d+\]/g, '[]')
}

function onlyOf(outcome: PageOutcome, fact: string): PageOutcome {
  const only = ({ right, absent, wrong }: Judgement): Judgement => ({
    right: right.filter((path) => factOf(path) === fact),
    absent: absent.filter((path) => factOf(path) === fact),
    wrong: wrong.filter(({ path }) => factOf(path) === fact),
  })
  const variants = outcome.variants.map((each) => ({ ...each, judgement: only(each.judgement) }))
  return { ...outcome, plain: only(outcome.plain), variants }
}

function shareOf({ plain, mutated }: Line): number {
  const right = plain.right + mutated.right
  return right / Math.max(1, right + plain.absent + mutated.absent + plain.wrong + mutated.wrong)
}

/** The report for a person. */
export function tableOf(report: Report): string {
  const hasVariants = report.variants > 0
  const head = ['', 'right', 'wrong', 'absent', 'precision', 'recall']
  const header = hasVariants ? [...head, ...head.slice(1).map((each) => `~${each}`)] : head
  const part = (title: string, lines: readonly Line[]): readonly (readonly string[])[] => [
    [title, ...header.slice(1)],
    ...lines.map((line) => rowOf(line, hasVariants)),
    [],
  ]
  const rows = [
    ...part('marketplace', [...report.marketplaces, report.total]),
    ...part('page kind', report.kinds),
    ...part('fact', report.facts),
  ]
  const said = `${report.pages} saved pages${hasVariants ? `, ${report.variants} changed ones (~)` : ''}`
  return `${said}\n\n${aligned(rows)}`
}

function rowOf({ group, plain, mutated }: Line, hasVariants: boolean): readonly string[] {
  return [group, ...cellsOf(plain), ...(hasVariants ? cellsOf(mutated) : [])]
}

function cellsOf({ right, wrong, absent }: Counts): readonly string[] {
  const share = (of: number): string => (of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} %`)
  return [String(right), String(wrong), String(absent), share(right + wrong), share(right + absent)]
}

function aligned(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  )
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
  return rows.map((row) => line(row).trimEnd()).join('\n')
}
