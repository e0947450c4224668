import { isDeepStrictEqual } from 'node:util'
import type { Reading } from '#lib/order/schema.ts'
import { factPaths } from '#tests/pages/fact-paths.ts'
import type { Expected } from '#tests/pages/saved-pages.ts'

/** One value that a reading gave and that the page does not say. */
export type WrongFact = {
  readonly path: string
  readonly given: unknown
  readonly expected: unknown
}

/** Paths of facts: given and right, expected and not given; facts given that are not right. */
export type Judgement = {
  readonly right: readonly string[]
  readonly absent: readonly string[]
  readonly wrong: readonly WrongFact[]
}

const nothing: Judgement = { right: [], absent: [], wrong: [] }

/**
 * Compares a reading with what the page says: each fact is right, absent or wrong. Rows of a list
 * are set against those they resemble most, in order; a row that resembles none is wrong as a whole.
 */
export function judge(reading: Reading, expected: Expected): Judgement {
  const facts = judgeValue(reading.facts, expected.facts, '')
  const rows = expected.rows ? judgeValue(reading.rows, expected.rows, 'rows') : nothing
  return joined([facts, rows, judgeOutcome(reading, expected)])
}

function judgeValue(given: unknown, expected: unknown, path: string): Judgement {
  if (given === undefined && expected === undefined) return nothing
  if (given === undefined) return { ...nothing, absent: factPaths(expected, path) }
  if (expected === undefined) return { ...nothing, wrong: wrongOf(given, path) }
  if (Array.isArray(given) && Array.isArray(expected)) return judgeRows(given, expected, path)
  if (isTree(given) && isTree(expected)) {
    const keys = new Set([...Object.keys(given), ...Object.keys(expected)])
    return joined(
      [...keys].map((key) => judgeValue(given[key], expected[key], path ? `${path}.${key}` : key)),
    )
  }
  if (isDeepStrictEqual(given, expected)) return { ...nothing, right: [path] }
  return { ...nothing, wrong: [{ path, given, expected }] }
}

function wrongOf(given: unknown, path: string): readonly WrongFact[] {
  if (Array.isArray(given)) return given.flatMap((row, at) => wrongOf(row, `${path}[${at}]`))
  if (!isTree(given)) return [{ path, given, expected: undefined }]
  return Object.entries(given).flatMap(([key, part]) =>
    wrongOf(part, path ? `${path}.${key}` : key),
  )
}

/** The best way to set the given rows against the expected ones, order kept. */
function judgeRows(
  given: readonly unknown[],
  expected: readonly unknown[],
  path: string,
): Judgement {
  const best = new Map<string, Judgement>()
  const from = (i: number, j: number): Judgement => {
    const known = best.get(`${i},${j}`)
    if (known) return known
    const now = choose(i, j)
    best.set(`${i},${j}`, now)
    return now
  }
  const choose = (i: number, j: number): Judgement => {
    if (i === given.length && j === expected.length) return nothing
    const choices: Judgement[] = []
    const at = `${path}[${i < given.length ? i : j}]`
    if (i < given.length && j < expected.length)
      choices.push(joined([judgeValue(given[i], expected[j], at), from(i + 1, j + 1)]))
    if (i < given.length)
      choices.push(joined([{ ...nothing, wrong: wrongOf(given[i], at) }, from(i + 1, j)]))
    if (j < expected.length)
      choices.push(joined([{ ...nothing, absent: factPaths(expected[j], at) }, from(i, j + 1)]))
    return choices.reduce((a, b) => (isBetter(b, a) ? b : a))
  }
  return from(0, 0)
}

function isBetter(a: Judgement, b: Judgement): boolean {
  if (a.wrong.length !== b.wrong.length) return a.wrong.length < b.wrong.length
  return a.right.length > b.right.length
}

/** A page may become unreadable; it never becomes a page of another kind. */
function judgeOutcome(reading: Reading, expected: Expected): Judgement {
  const given = { outcome: reading.outcome, page: reading.page }
  const isUnread = given.outcome === 'layout-changed' || given.outcome === 'not-yet'
  const isSamePage = given.page === expected.page
  if (isSamePage && (given.outcome === expected.outcome || isUnread)) return nothing
  const said = { outcome: expected.outcome, page: expected.page }
  return { ...nothing, wrong: [{ path: 'outcome', given, expected: said }] }
}

type Tree = Readonly<Record<string, unknown>>

function isTree(value: unknown): value is Tree {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !('amount' in value && 'currency' in value)
}

function joined(parts: readonly Judgement[]): Judgement {
  return {
    right: parts.flatMap(({ right }) => right),
    absent: parts.flatMap(({ absent }) => absent),
    wrong: parts.flatMap(({ wrong }) => wrong),
  }
}
