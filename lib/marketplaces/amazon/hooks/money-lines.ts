import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { isInRow, products, rowsOf } from './item-rows.ts'

/**
 * The same words ("Shipping total", "Tax") stand at an item and at the whole order. These hooks keep
 * the two apart where no class does.
 */

/** What stands at a label outside of all item rows: the order's own line. */
export function orderLine(key: string): Hook {
  return (scope) => scope.labelled(key).filter((place) => !isInRow(place.element, scope))
}

/** What stands at a label that a row of a list shows once: of several products none speaks for the order. */
export function onceIn(key: string): Hook {
  return (scope) => {
    // A line that cannot be read leaves the other product's line alone.
    const places = products(scope).length > 1 ? [] : scope.labelled(key)
    return places.length === 1 ? places : []
  }
}

/** What stands at a label of the only item: with one item its lines are the order's. */
export function onlyItemLine(key: string): Hook {
  return (scope) => {
    const row = onlyRow(scope)
    return row ? scope.labelled(key).filter((place) => row.contains(place.element)) : []
  }
}

/** The tax that is contained in the only item's total: the third column of its total line (Japan, EU). */
export const onlyItemTax: Hook = (scope) => {
  const row = onlyRow(scope)
  if (!row) return []
  return scope
    .labelled('itemTotal')
    .filter((place) => row.contains(place.element))
    .flatMap(({ element, raw }) => {
      const next = element.nextElementSibling
      const text = next ? scope.textOf(next) : ''
      return next && text !== raw && /\d/.test(text) && /\p{L}/u.test(text)
        ? [{ raw: text, element: next }]
        : []
    })
}

function onlyRow(scope: HookScope): Element | undefined {
  const [row, ...more] = rowsOf(scope)
  return more.length ? undefined : row
}
