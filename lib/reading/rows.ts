import { askHook } from './hook-scope.ts'
import { composedContains } from './roots.ts'
import type { PageContext } from './page-context.ts'
import { stateRows, type Scope } from './rungs.ts'
import type { ListSpec, RowRung } from './spec.ts'

/** A page may show thousands of rows; a dispute never needs more. */
const MAX_ROWS = 500

/** The rows of a list: those of the first rung that gives any. */
export function rowScopes(spec: ListSpec, scope: Scope, page: PageContext): readonly Scope[] {
  for (const rung of spec.rows) {
    const rows = rowsOf(rung, scope, page)
    if (rows.length) return rows.slice(0, MAX_ROWS)
  }
  return []
}

function rowsOf(rung: RowRung, scope: Scope, page: PageContext): Scope[] {
  if (rung.state !== undefined) return fromState(rung.state, scope, page)
  if (scope.stateOnly) return []
  const within =
    rung.within === undefined ? scope.element : page.query.first(scope.element, rung.within)
  if (!within) return []
  if (rung.whole) return [{ ...scope, element: within }]
  if (rung.css !== undefined)
    return outermost(page.query.all(within, rung.css)).map((element) => ({ element }))
  return rung.hook === undefined ? [] : fromHook(rung.hook, within, page)
}

function fromState(path: string, scope: Scope, page: PageContext): Scope[] {
  const nodes = path.startsWith('.')
    ? (page.spec.embedded?.valuesAt(scope.node, path.slice(1)) ?? [])
    : stateRows(path, page)
  return nodes.map((node) => ({ element: scope.element, node, stateOnly: true }))
}

function fromHook(name: string, within: Element, page: PageContext): Scope[] {
  return askHook(name, within, page).flatMap(({ element }) => (element ? [{ element }] : []))
}

/** A row inside a row is part of the outer one. */
function outermost(elements: readonly Element[]): Element[] {
  const rows: Element[] = []
  for (const element of elements) {
    const last = rows.at(-1)
    if (!last || !composedContains(last, element)) rows.push(element)
  }
  return rows
}
