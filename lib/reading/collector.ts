import type { Conflict, Facts, FactSource } from '../order/schema.ts'
import { climb, type OpenAnswer } from './ladder.ts'
import type { PageContext } from './page-context.ts'
import type { Scope } from './rungs.ts'
import type { FactSpec, ListSpec } from './spec.ts'
import { inOrder } from './order.ts'
import { rowScopes } from './rows.ts'
import type { Steps } from './steps.ts'
import type { FactValue } from './values/parse.ts'
import { isoOf, withYear } from './values/time.ts'

/** A tree of facts while it is being filled; checked against the schema where it enters the extension. */
type Tree = { [key: string]: Tree | FactValue | Tree[] }

export type Collected = {
  readonly facts: Facts
  readonly sources: Record<string, FactSource>
  readonly missing: string[]
  readonly conflicts: Conflict[]
  /** Rows of a list page that shows more than one: those that could be read. */
  readonly rows?: readonly Facts[]
  /** Paths that the page itself shows. */
  readonly shown: ReadonlySet<string>
  /** Facts whose pointed-at place stepped aside, because the built-in rungs work again. */
  readonly steppedAside: readonly string[]
}

type Filling = {
  readonly page: PageContext
  readonly sources: Record<string, FactSource>
  readonly missing: string[]
  readonly conflicts: Conflict[]
  readonly shown: Set<string>
  readonly steppedAside: string[]
  /** Full dates read so far, ISO: they tell the year of those without one. */
  readonly dates: string[]
  readonly open: {
    tree: Tree
    keys: readonly string[]
    path: string
    answer: OpenAnswer
    expected: boolean
  }[]
}

/** Reads all facts and lists of a page. */
export function* collect(page: PageContext): Steps<Collected> {
  const filling: Filling = {
    page,
    sources: {},
    missing: [],
    conflicts: [],
    shown: new Set(),
    steppedAside: [],
    dates: [],
    open: [],
  }
  const tree: Tree = {}
  const scope: Scope = { element: page.root }
  yield* fillFacts(page.page.facts, scope, tree, '', filling)
  for (const [key, list] of Object.entries(page.page.lists ?? {})) {
    yield* fillList(key, list, scope, tree, '', filling)
  }
  const { rows, places } = page.page.rows
    ? yield* readRows(ROWS, page.page.rows, scope, '', filling)
    : noRows
  completeDates(filling)
  const { sources, missing, conflicts, shown, steppedAside } = filling
  const read = { sources, missing, conflicts, shown, steppedAside }
  // The one that could be read among several is not what the page is about.
  if (rows.length > 0 && places > 1) return { ...read, facts: {}, rows: rows as Facts[] }
  const [only] = rows
  return only ? theOnly(only, read) : { ...read, facts: tree as Facts }
}

const ROWS = 'rows'
const noRows: Rows = { rows: [], places: 0 }

/** A list with one row speaks of that row: its facts are the page's. */
function theOnly(row: Tree, read: Omit<Collected, 'facts'>): Collected {
  const own = (path: string): string => path.replace(/^rows\[0\]\./, '')
  const sources = Object.entries(read.sources).map(([path, source]) => [own(path), source])
  return {
    ...read,
    facts: row as Facts,
    sources: Object.fromEntries(sources) as Collected['sources'],
    missing: read.missing.map(own),
    conflicts: read.conflicts.map((each) => ({ ...each, fact: own(each.fact) })),
  }
}

function* fillFacts(
  specs: Readonly<Record<string, FactSpec>>,
  scope: Scope,
  tree: Tree,
  prefix: string,
  filling: Filling,
): Steps<void> {
  for (const [key, spec] of Object.entries(specs)) {
    yield
    const path = prefix + key
    const keys = key.split('.')
    const { answer, open, disagreeing, steppedAside } = climb(spec, scope, filling.page)
    if (steppedAside) filling.steppedAside.push(path)
    if (answer) {
      put(tree, keys, answer.value)
      filling.sources[path] = { raw: answer.raw, reader: answer.reader }
      if (answer.shown) filling.shown.add(path)
      if (spec.as === 'time' && typeof answer.value === 'string') filling.dates.push(answer.value)
      if (disagreeing.length) {
        const values = [{ value: answer.value, reader: answer.reader }, ...disagreeing]
        filling.conflicts.push({ fact: path, values })
      }
    } else if (open) {
      filling.open.push({ tree, keys, path, answer: open, expected: spec.expected === true })
    } else if (spec.expected) filling.missing.push(path)
  }
}

function* fillList(
  key: string,
  spec: ListSpec,
  scope: Scope,
  tree: Tree,
  prefix: string,
  filling: Filling,
): Steps<void> {
  const { rows } = yield* readRows(key, spec, scope, prefix, filling)
  if (rows.length) put(tree, key.split('.'), rows)
}

/** The rows that hold what a row must, each a tree of its own, and how many places were asked. */
type Rows = { readonly rows: Tree[]; readonly places: number }

function* readRows(
  key: string,
  spec: ListSpec,
  scope: Scope,
  prefix: string,
  filling: Filling,
): Steps<Rows> {
  const rows: Tree[] = []
  const scopes = rowScopes(spec, scope, filling.page)
  for (const row of turned(scopes, spec, filling.page)) {
    const at = `${prefix}${key}[${rows.length}].`
    const attempt: Filling = { ...filling, sources: {}, missing: [], conflicts: [], open: [] }
    const rowTree: Tree = {}
    yield* fillFacts(spec.facts, row, rowTree, at, attempt)
    for (const [name, inner] of Object.entries(spec.lists ?? {})) {
      yield* fillList(name, inner, row, rowTree, at, attempt)
    }
    const isOpen = (fact: string): boolean => attempt.open.some((each) => each.path === at + fact)
    if (!spec.require.every((fact) => has(rowTree, fact.split('.')) || isOpen(fact))) continue
    rows.push(rowTree)
    Object.assign(filling.sources, attempt.sources)
    filling.missing.push(...attempt.missing)
    filling.conflicts.push(...attempt.conflicts)
    filling.open.push(...attempt.open)
  }
  if (rows.length) filling.shown.add(prefix + key)
  else if (spec.expected) filling.missing.push(prefix + key)
  return { rows, places: scopes.length }
}

/** Rows in the order that the contract wants; where the spec does not know the page's order, its times tell. */
function turned(rows: readonly Scope[], spec: ListSpec, page: PageContext): readonly Scope[] {
  if (spec.wanted === undefined || rows.length < 2) return rows
  if (spec.printed !== undefined) return spec.wanted === spec.printed ? rows : rows.toReversed()
  const at = spec.facts['at']
  if (!at) return rows
  const dated = rows.map((item) => {
    const { answer } = climb(at, item, page)
    return { item, at: typeof answer?.value === 'string' ? answer.value : undefined }
  })
  return inOrder(dated, spec.wanted)
}

function put(tree: Tree, keys: readonly string[], value: Tree[string]): void {
  const [key = '', ...rest] = keys
  if (rest.length === 0) {
    tree[key] = value
    return
  }
  const inner = tree[key]
  const next: Tree = typeof inner === 'object' && !Array.isArray(inner) ? (inner as Tree) : {}
  tree[key] = next
  put(next, rest, value)
}

function has(tree: Tree, keys: readonly string[]): boolean {
  const [key = '', ...rest] = keys
  const value = tree[key]
  if (value === undefined || rest.length === 0) return value !== undefined
  return typeof value === 'object' && !Array.isArray(value) && has(value as Tree, rest)
}

/** Dates without a year, now that the page's full dates are known. */
function completeDates(filling: Filling): void {
  for (const { tree, keys, path, answer, expected } of filling.open) {
    const time = withYear(answer.time, filling.dates)
    const iso = time && isoOf(time, answer.hints)
    if (iso !== undefined) {
      put(tree, keys, iso)
      filling.sources[path] = { raw: answer.raw, reader: answer.reader }
      filling.shown.add(path)
    } else if (expected) filling.missing.push(path)
  }
}
