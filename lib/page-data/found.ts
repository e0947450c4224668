import type { FactValue, ParseHints } from '../reading/values/parse.ts'
import { parseField } from './parse-field.ts'
import type { DataField, DataList, PageData } from './spec.ts'
import { textOf, valuesAt } from './values-at.ts'

/** A fact as a body gave it. */
export type Answer = { readonly value: FactValue; readonly raw: string; readonly reader: string }
/** Facts by path (`order.id`, in a row `title`) and rows of lists, ready to be laid over each other. */
export type Found = {
  readonly facts: Map<string, Answer>
  readonly lists: Map<string, readonly Found[]>
}
/** An object of a body, and the one around it. */
export type Scope = { readonly node: unknown; readonly around?: unknown }
/** What reading one source's objects shares. */
export type Reader = {
  readonly source: string
  readonly hints: ParseHints
  readonly words: PageData['words']
}

export function at(scope: Scope, path: string): readonly unknown[] {
  return path.startsWith('^.') ? valuesAt(scope.around, path.slice(2)) : valuesAt(scope.node, path)
}

export const emptyFound = (): Found => ({ facts: new Map(), lists: new Map() })

/** Facts and lists of objects that speak of one and the same thing. */
export function foundIn(
  scopes: readonly Scope[],
  facts: Readonly<Record<string, DataField>>,
  lists: Readonly<Record<string, DataList>>,
  reader: Reader,
): Found {
  const found = emptyFound()
  for (const [path, field] of Object.entries(facts)) {
    const answer = answerOf(field, scopes, reader)
    if (answer) found.facts.set(path, answer)
  }
  for (const [name, list] of Object.entries(lists)) {
    const rows = rowsOf(list, scopes, reader)
    if (rows.length > 0) found.lists.set(name, rows)
  }
  return found
}

function rowsOf(list: DataList, scopes: readonly Scope[], reader: Reader): readonly Found[] {
  for (const path of list.rows) {
    const rows = scopes
      .flatMap((scope) => at(scope, path).map((node) => ({ node, around: scope.node })))
      .map((row) => foundIn([row], list.facts, list.lists ?? {}, reader))
      .filter(({ facts }) => list.require.every((name) => facts.has(name)))
    if (rows.length > 0) return inOrder(rows, list.wanted)
  }
  return []
}

/** By their times; where one has none, as they stand. */
export function inOrder(rows: readonly Found[], wanted: DataList['wanted']): readonly Found[] {
  const when = ({ facts }: Found): number => timeIn(facts.get('at')?.value)
  if (wanted === undefined || rows.some((row) => !Number.isFinite(when(row)))) return rows
  const sorted = rows.toSorted((a, b) => when(a) - when(b))
  if (wanted === 'oldest-first') return sorted
  // Of one time the one that stood first stays first.
  return rows.toSorted((a, b) => when(b) - when(a))
}

function answerOf(field: DataField, scopes: readonly Scope[], reader: Reader): Answer | undefined {
  const meant = scopes.filter((scope) => isMeant(field, scope))
  for (const path of field.at) {
    const name = `data:${reader.source}.${path}`
    if (field.count) {
      const count = meant.flatMap((scope) => at(scope, path)).length
      if (count > 0) return { value: count, raw: String(count), reader: name }
      continue
    }
    const parsed = meant.flatMap((scope) => parsedAt(scope, path, field, reader))
    const answer = single(parsed, field)
    if (answer) return { ...answer, reader: name }
  }
  return undefined
}

type Bare = Omit<Answer, 'reader'>

function parsedAt(scope: Scope, path: string, field: DataField, reader: Reader): readonly Bare[] {
  const offset = field.offsetAt === undefined ? undefined : at(scope, field.offsetAt)[0]
  return at(scope, path).flatMap((value) => parseField(value, field, reader, offset) ?? [])
}

/** One value, or none: of several different ones nobody knows which is meant. */
function single(parsed: readonly Bare[], { pick, combine }: DataField): Bare | undefined {
  const [first] = parsed
  if (!first) return undefined
  if (combine === 'join') return joined(parsed)
  if (pick !== undefined) return byTime(parsed, pick)
  const isOne = parsed.every((each) => JSON.stringify(each.value) === JSON.stringify(first.value))
  return isOne ? first : undefined
}

function joined(parsed: readonly Bare[]): Bare {
  const texts = [
    ...new Set(
      parsed.map(({ value }) => (typeof value === 'object' ? value.amount : String(value))),
    ),
  ]
  return { value: texts.join(', '), raw: parsed.map(({ raw }) => raw).join(' | ') }
}

function byTime(parsed: readonly Bare[], pick: 'earliest' | 'latest'): Bare | undefined {
  const sorted = parsed.toSorted((a, b) => timeIn(a.value) - timeIn(b.value))
  return sorted.at(pick === 'earliest' ? 0 : -1)
}

function timeIn(value: FactValue | undefined): number {
  return typeof value === 'string' ? Date.parse(value) : Number.NaN
}

function isMeant({ when }: DataField, scope: Scope): boolean {
  if (!when) return true
  const texts = at(scope, when.at).map((value) => textOf(value)?.toLowerCase())
  return when.is.some((each) => texts.includes(each.toLowerCase()))
}
