import { recogniseTracking } from '../../../order/tracking-number.ts'
import type { Hook, HookScope } from '../../../reading/spec.ts'
import { linesOf, regionOf } from '../../page-lines.ts'
import { timeLines } from './times.ts'

/** The parcels of a page: by the numbers that its address asks for, that it labels, or that can be nothing else. */

type Shown = { readonly number: string; readonly element: Element }

const token = /(?<![A-Z0-9-])[A-Z0-9]{8,40}(?![A-Z0-9-])/g

/** One row for each number: the part of the page that is about it and shows the most times. */
export const parcelRows: Hook = (scope) => {
  const shown = shownNumbers(scope)
  const wanted = wantedNumbers(scope, shown)
  return wanted.flatMap((number) => {
    const others = shown.filter((each) => each.number !== number && wanted.includes(each.number))
    const regions = shown
      .filter((each) => each.number === number)
      .map(({ element }) =>
        regionOf(
          element,
          others.map((each) => each.element),
          scope,
        ),
      )
    const times = (region: Element): number => timeLines({ ...scope, element: region }).length
    const [element] = regions.toSorted((a, b) => times(b) - times(a))
    return element ? [{ raw: number, element }] : []
  })
}

/** The number of a parcel's part of the page. */
export const parcelNumber: Hook = (scope) => {
  const own = shownNumbers(scope)
  return wantedNumbers(scope, own).map((raw) => ({ raw }))
}

function wantedNumbers(scope: HookScope, shown: readonly Shown[]): readonly string[] {
  const asked = askedNumbers(scope.url)
  const named = shown.map(({ number }) => number)
  const labelled = numbersIn(scope.labelled('trackingNumber').map(({ raw }) => raw))
  const others = numbersIn(scope.labelled('otherNumber').map(({ raw }) => raw))
  const sure = named.filter(
    (number) => recogniseTracking(number)?.checked && !others.includes(number),
  )
  const [first = []] = [
    named.filter((number) => asked.includes(number)),
    named.filter((number) => labelled.includes(number)),
    sure,
  ].filter((numbers) => numbers.length > 0)
  return [...new Set(first)]
}

/** All numbers that the page shows, with the smallest element that shows each. */
function shownNumbers(scope: HookScope): Shown[] {
  return linesOf(scope).flatMap(({ text, element }) =>
    numbersIn([text]).map((number) => ({ number, element })),
  )
}

/** Numbers in texts; groups parted by spaces only where the text is nothing else. */
function numbersIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const capitals = text.slice(0, 300).toUpperCase()
    const whole = /^[A-Z0-9 ]{8,50}$/.test(capitals)
      ? recogniseTracking(capitals)?.number
      : undefined
    const found =
      whole === undefined ? [...capitals.matchAll(token)].map(([match]) => match) : [whole]
    return found.filter((number) => /(?:\d\D*){6}/.test(number))
  })
}

/** The numbers that the address asks for: `?mailNoList=a,b`, `#nums=a,b`. */
function askedNumbers(url: URL): readonly string[] {
  const text = decodeURIComponent(url.search + url.hash).toUpperCase()
  return [...text.matchAll(/(?:MAILNO\w*|NUMS?)=([A-Z0-9,;\s]+)/g)].flatMap(([, numbers = '']) =>
    numbers.split(/[,;\s]+/).filter(Boolean),
  )
}
