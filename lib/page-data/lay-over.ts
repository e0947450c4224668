import type { Conflict, FactSource } from '../order/schema.ts'
import type { FactValue } from '../reading/values/parse.ts'
import { agree } from './agree.ts'
import { isRows, isTree, type Tree } from './facts-tree.ts'

/** One reading's facts with where they come from. */
export type Layer = {
  readonly tree: Tree
  readonly sources: Readonly<Record<string, FactSource>>
}

type Laid = {
  readonly tree: Tree
  readonly sources: Record<string, FactSource>
  readonly conflicts: Conflict[]
}

/** What tells one row of a list from another, by the list's name. */
const keysOfRows: Readonly<Record<string, string>> = {
  items: 'listingId',
  shipments: 'trackingNumber',
  offers: 'by',
}
/** Rows that only the markup shows are kept in these lists. */
const added: readonly string[] = ['shipments']
/** Told in other words, and in another language, than the page shows. */
const inOtherWords: readonly string[] = ['events']

/**
 * The page's own data over its markup: what only one of them says is taken from it, where both say
 * something else the data count and the difference is a conflict.
 */
export function layOver(data: Layer, shown: Layer): Laid {
  const notes: Pick<Laid, 'sources' | 'conflicts'> = { sources: {}, conflicts: [] }
  const tree = layTrees({ data, shown, ...notes }, data.tree, shown.tree, '', '')
  return { tree, ...notes }
}

type Work = { readonly data: Layer; readonly shown: Layer } & Pick<Laid, 'sources' | 'conflicts'>

/** `at` and `was`: the paths of the two trees, which differ where rows changed places. */
function layTrees(work: Work, data: Tree, shown: Tree, at: string, was: string): Tree {
  const tree: Tree = {}
  for (const key of new Set([...Object.keys(shown), ...Object.keys(data)])) {
    const [own, other] = [data[key], shown[key]]
    const [path, old] = [join(at, key), join(was, key)]
    if (own === undefined) take(work, work.shown, other, old, path)
    else if (isRows(own)) {
      tree[key] = layRows(work, own, isRows(other) ? other : [], { key, path, old })
      continue
    } else if (isTree(own)) {
      tree[key] = layTrees(work, own, isTree(other) ? other : {}, path, old)
      continue
    } else {
      take(work, work.data, own, path, path)
      if (other !== undefined) compare(work, own, other, path, old)
    }
    tree[key] = own ?? other ?? ''
  }
  return tree
}

function join(prefix: string, key: string): string {
  return prefix === '' ? key : `${prefix}.${key}`
}

/** Notes the sources of everything at a path. */
function take(
  { sources }: Work,
  { sources: from }: Layer,
  value: unknown,
  old: string,
  path: string,
) {
  if (value === undefined) return
  for (const [name, source] of Object.entries(from)) {
    const isInside = name === old || name.startsWith(`${old}.`) || name.startsWith(`${old}[`)
    if (isInside) sources[path + name.slice(old.length)] = source
  }
}

function compare(
  { data, shown, conflicts }: Work,
  own: Tree[string],
  other: Tree[string],
  path: string,
  old: string,
): void {
  if (agree(own, other)) return
  const values = [
    { value: own as FactValue, reader: data.sources[path]?.reader ?? 'data' },
    { value: other as FactValue, reader: shown.sources[old]?.reader ?? '' },
  ]
  conflicts.push({ fact: path, values })
}

type Place = { readonly key: string; readonly path: string; readonly old: string }

function layRows(work: Work, own: readonly Tree[], other: readonly Tree[], place: Place): Tree[] {
  const { key, path, old } = place
  const pairs = pairsOf(own, other, keysOfRows[key])
  const rows = own.map((row, index) => {
    const twin = inOtherWords.includes(key) ? undefined : pairs.get(index)
    const [at, was] = [`${path}[${index}]`, `${old}[${twin ?? -1}]`]
    return layTrees(work, row, (twin === undefined ? undefined : other[twin]) ?? {}, at, was)
  })
  if (!added.includes(key)) return rows
  const paired = new Set(pairs.values())
  for (const [index, row] of other.entries()) {
    if (paired.has(index) || row[keysOfRows[key] ?? ''] === undefined) continue
    take(work, work.shown, row, `${old}[${index}]`, `${path}[${rows.length}]`)
    rows.push(row)
  }
  return rows
}

/** Index among the data's rows → index of the same row in the markup: by the key, else by place where there are as many. */
function pairsOf(
  own: readonly Tree[],
  other: readonly Tree[],
  key: string | undefined,
): ReadonlyMap<number, number> {
  const keyed = (rows: readonly Tree[]): readonly unknown[] =>
    key === undefined ? [] : rows.map((row) => row[key])
  const [mine, theirs] = [keyed(own), keyed(other)]
  const isKeyed = mine.length > 0 && [...mine, ...theirs].every((each) => each !== undefined)
  if (!isKeyed) {
    return own.length === other.length ? new Map(own.map((_, index) => [index, index])) : new Map()
  }
  const pairs = mine.map((each, index) => [index, onlyAt(theirs, each)] as const)
  return new Map(pairs.filter(([index, twin]) => twin >= 0 && onlyAt(mine, mine[index]) === index))
}

/** The place of a value that stands in a list once; -1 else. */
function onlyAt(list: readonly unknown[], value: unknown): number {
  const at = list.indexOf(value)
  return at === list.lastIndexOf(value) ? at : -1
}
