import { columnPlaces } from './columns.ts'
import { valuePlaces, type ValuePlace } from './label-values.ts'
import type { PageContext } from './page-context.ts'
import { composedContains } from './roots.ts'

/** Where the values of a label stand in a scope: beside it, or in the column that it heads. */
export function labelPlaces(key: string, within: Element, page: PageContext): ValuePlace[] {
  const hits = page.labels.hits(key)
  const beside = hits
    .filter((hit) => composedContains(within, hit.element))
    .flatMap((hit) => valuePlaces(hit, page.labels, page))
    .map((place) => (page.spec.givesWay ? withSecondAmount(place, page) : place))
  if (beside.length || within === page.root) return beside
  return hits.flatMap((hit) => columnPlaces(hit, within, page))
}

/** An amount in brackets is short. */
const MAX_SECOND = 100

/** The same amount in another currency stands right behind the value, in brackets or after a sign. */
function withSecondAmount(place: ValuePlace, page: PageContext): ValuePlace {
  const next = place.element.nextElementSibling
  const second = next ? page.startOf(next, MAX_SECOND) : ''
  const isSecond = /^[(（≈~/|].{0,40}\d/.test(second) && /\d/.test(place.raw)
  return isSecond ? { ...place, raw: `${place.raw} ${second}` } : place
}
