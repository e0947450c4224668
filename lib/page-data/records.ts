import { at, emptyFound, foundIn, type Found, type Reader, type Scope } from './found.ts'
import type { DataCopy, DataPart, DataSource, IdName, Ids } from './spec.ts'
import { own, textOf, valuesAt } from './values-at.ts'

/** What one object, or the objects of one part, of a response say. */
export type DataRecord = {
  readonly source: DataSource
  readonly copy: DataCopy
  readonly ids: Ids
  readonly found: Found
  /** One of several that the response lists. */
  readonly isRow: boolean
}

/** A row for a list of the page's facts. */
export type DataRow = {
  readonly source: DataSource
  readonly copy: DataCopy
  readonly ids: Ids
  readonly list: string
  readonly key: string
  readonly sort: number
  readonly isLatest: boolean
  readonly found: Found
}

export type Records = { readonly records: readonly DataRecord[]; readonly rows: readonly DataRow[] }

/** Everything that a copy says, part by part. */
export function recordsOf(copy: DataCopy, source: DataSource, reader: Reader): Records {
  const parts = source.parts.map((part, index) => ({ part, nodes: copy.nodes[index] ?? [] }))
  const records = parts.flatMap(({ part, nodes }) =>
    recordsIn(part, nodes, { copy, source }, reader),
  )
  const rows = parts.flatMap(({ part, nodes }) =>
    nodes.flatMap((node) => rowsIn(part, node, { copy, source }, reader)),
  )
  return { records, rows }
}

type From = { readonly copy: DataCopy; readonly source: DataSource }

function recordsIn(
  part: DataPart,
  nodes: readonly unknown[],
  from: From,
  reader: Reader,
): readonly DataRecord[] {
  if (part.into || nodes.length === 0) return []
  const groups = part.isRow ? nodes.map((node) => [node]) : [nodes]
  return groups.map((group) => {
    const scopes = group.map((node) => ({ node }))
    const found = foundIn(scopes, part.facts ?? {}, part.lists ?? {}, reader)
    return { ...from, ids: idsOf(part, group, from.copy), found, isRow: part.isRow === true }
  })
}

function rowsIn(
  { into, ...part }: DataPart,
  node: unknown,
  from: From,
  reader: Reader,
): readonly DataRow[] {
  if (!into) return []
  const inner = into.rows === undefined ? [node] : valuesAt(node, into.rows)
  return inner.flatMap((each, index): DataRow[] => {
    const scope: Scope = { node: each, around: node }
    if (isLeftOut(into.unless, scope)) return []
    const found = foundIn([scope], into.facts, into.lists ?? {}, reader)
    if (!into.require.some((name) => found.facts.has(name) || found.lists.has(name))) return []
    const key = into.key.map((path) => firstText(scope, path)).find((text) => text !== undefined)
    return [
      {
        ...from,
        ids: idsOf(part, [node], from.copy),
        list: into.list,
        key: key ?? `${from.copy.at} ${index}`,
        sort: sortOf(
          (into.sort ?? [])
            .map((path) => firstText(scope, path))
            .find((text) => text !== undefined),
        ),
        isLatest: into.latest === true,
        found,
      },
    ]
  })
}

function isLeftOut(unless: NonNullable<DataPart['into']>['unless'], scope: Scope): boolean {
  if (!unless) return false
  const text = firstText(scope, unless.at)?.toLowerCase()
  return unless.is.some((each) => each.toLowerCase() === text)
}

function firstText(scope: Scope, path: string): string | undefined {
  return at(scope, path)
    .map(textOf)
    .find((text) => text !== undefined)
}

/** A number, or a time as a number; what tells nothing keeps its place. */
function sortOf(text: string | undefined): number {
  if (text === undefined) return 0
  const plain = Number(text)
  const time = Number.isFinite(plain) ? plain : Date.parse(text.trim().replace(' ', 'T'))
  return Number.isFinite(time) ? time : 0
}

/** An object's own ids, and those that were asked for. One that names several is about none of them. */
function idsOf({ ids = {} }: DataPart, nodes: readonly unknown[], copy: DataCopy): Ids {
  const all: Partial<Record<IdName, string>> = { ...copy.ids }
  for (const [name, paths] of Object.entries(ids) as [IdName, readonly string[]][]) {
    const texts = new Set(nodes.flatMap((node) => firstOf(node, paths) ?? []))
    const [only] = texts
    if (texts.size === 1 && only !== undefined) all[name] = only
  }
  return all
}

function firstOf(node: unknown, paths: readonly string[]): string | undefined {
  return paths.map((path) => firstText({ node }, path)).find((text) => text !== undefined)
}

/** One over the other: what the first says counts, what it does not say comes from the second. */
export function over(first: Found, second: Found): Found {
  const found = emptyFound()
  for (const each of [second, first]) {
    for (const [path, answer] of each.facts) found.facts.set(path, answer)
    for (const [name, rows] of each.lists) found.lists.set(name, rows)
  }
  return found
}

/** Whether a copy is of a shape that could have come from our own script. What it says stays the page's word. */
export function isCopy(value: unknown): value is DataCopy {
  const [source, at, page, ids, nodes] = ['source', 'at', 'page', 'ids', 'nodes'].map((key) =>
    own(value, key),
  )
  if (typeof source !== 'string' || typeof at !== 'number' || typeof page !== 'string') return false
  if (typeof ids !== 'object' || ids === null || !Array.isArray(nodes)) return false
  return Object.values(ids).every((id) => typeof id === 'string') && nodes.every(Array.isArray)
}
