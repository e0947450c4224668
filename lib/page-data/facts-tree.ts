import type { FactSource } from '../order/schema.ts'
import type { FactValue } from '../reading/values/parse.ts'
import type { Found } from './found.ts'

/** Facts as a tree, any path of it. */
export type Tree = { [key: string]: Tree | FactValue | Tree[] }

/** The tree of what was found; where each fact comes from is noted in `sources` under its whole path. */
export function treeOf(found: Found, sources: Record<string, FactSource>, prefix = ''): Tree {
  const tree: Tree = {}
  for (const [path, { value, raw, reader }] of found.facts) {
    put(tree, path.split('.'), value)
    sources[prefix + path] = { raw, reader }
  }
  for (const [name, rows] of found.lists) {
    const members = rows.map((row, at) => treeOf(row, sources, `${prefix}${name}[${at}].`))
    put(tree, name.split('.'), members)
  }
  return tree
}

export function put(tree: Tree, keys: readonly string[], value: Tree[string]): void {
  const [key = '', ...rest] = keys
  if (rest.length === 0) {
    tree[key] = value
    return
  }
  const inner = tree[key]
  const next: Tree = isTree(inner) ? inner : {}
  tree[key] = next
  put(next, rest, value)
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isMoney(value)
}

function isMoney(value: object): boolean {
  return Object.hasOwn(value, 'amount') && Object.hasOwn(value, 'currency')
    ? typeof Reflect.get(value, 'amount') === 'string'
    : false
}

export function isRows(value: unknown): value is Tree[] {
  return Array.isArray(value)
}
