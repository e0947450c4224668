import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { datesIn } from './text-places.ts'

/** The dates of the order's summary, sold before paid, whatever language their labels are in. */
function dates(scope: HookScope): Element[] {
  return scope
    .all('.order-info .info-value')
    .filter((element) => datesIn(scope.textOf(element)) === 1)
}

export const firstDate: Hook = (scope) => at(dates(scope), 0, scope)
export const secondDate: Hook = (scope) => at(dates(scope), 1, scope)

function at(found: readonly Element[], index: number, { textOf }: HookScope) {
  const element = found.length === 2 ? found[index] : undefined
  return element ? [{ raw: textOf(element), element }] : []
}
