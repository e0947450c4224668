import type { PageIndex } from './page-index.ts'
import { composedContains } from './roots.ts'

/** All matches of a selector in a scope, in page order, hidden ones and skipped parts left out. */
export type Query = {
  /** `test` is asked before whether an element can be seen, which costs more. */
  readonly all: (
    scope: Element,
    selector: string,
    test?: (element: Element) => boolean,
  ) => readonly Element[]
  /** How many elements of the whole page match, seen or not. */
  readonly count: (selector: string) => number
  readonly first: (scope: Element, selector: string) => Element | undefined
}

/** `isRead` is asked of what was looked for only: it costs layout. */
export function queryOf(index: PageIndex, isRead: (element: Element) => boolean): Query {
  const isAlone = index.roots.length === 1
  const isIn = (scope: Element, element: Element): boolean =>
    element !== scope && (isAlone ? scope.contains(element) : composedContains(scope, element))
  const found = (scope: Element, selector: string): readonly Element[] =>
    isOwnSearch(selector, isAlone) ? [...scope.querySelectorAll(selector)] : index.select(selector)
  return {
    count: (selector) => (selector.includes(':scope') ? 0 : index.select(selector).length),
    all: (scope, selector, test) =>
      found(scope, selector).filter(
        (element) =>
          isIn(scope, element) && (test === undefined || test(element)) && isRead(element),
      ),
    first: (scope, selector) =>
      found(scope, selector).find((element) => isIn(scope, element) && isRead(element)),
  }
}

/** What only the scope itself can answer, or answers sooner. */
function isOwnSearch(selector: string, isAlone: boolean): boolean {
  return selector.includes(':scope') || (isAlone && selector === '*')
}
