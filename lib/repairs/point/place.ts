import type { PageKind } from '#lib/order/kinds.ts'
import { readPage } from '#lib/reading/read-page.ts'
import { rootsOf } from '#lib/reading/roots.ts'
import type { FactSpec, PageSpec, ReaderData, Rung } from '#lib/reading/spec.ts'
import { factAt } from '#lib/casebook/fact-path.ts'
import type { PlaceRung } from '../repair.ts'
import { isPlaceSelector } from '../selector.ts'
import type { SingleFact } from '../single-facts.ts'
import { asRung, factSpecOf, rescuePage, wordsKey } from '../with-repairs.ts'
import { isShown } from './elements.ts'
import { wordsBeside } from './label-words.ts'
import { selectorsOf } from './selectors.ts'

/** What pointing is about. */
export type PlaceQuestion = {
  readonly document: Document
  readonly url: URL
  readonly data: ReaderData
  readonly page: PageKind
  readonly fact: SingleFact
}

/** What the reader makes of a place. */
export type Found = { readonly value: unknown; readonly raw: string }

/** Rungs that are kept for one place. */
const most = 6

/** The value that the reader would give for an element; nothing when its text is none of this fact. */
export function valueOf(element: Element, question: PlaceQuestion): Found | undefined {
  const here = selectorsOf(element).findLast((css) => isOnly(css, element, question.document))
  return here === undefined ? undefined : readWith({ css: here }, question)
}

/**
 * The ways to find an element again, best first; each was tried on this page: it finds this element
 * alone and gives this value.
 */
export function rungsFor(element: Element, question: PlaceQuestion): readonly PlaceRung[] {
  const found = valueOf(element, question)
  if (!found) return []
  const css = selectorsOf(element)
    .filter((each) => isPlaceSelector(each) && isOnly(each, element, question.document))
    .map((each): PlaceRung => ({ css: each }))
  const words = wordsBeside(element).map((word): PlaceRung => ({ words: [word] }))
  // Words outlast classes and places in the tree, not names that were given on purpose.
  const named = css.filter((rung) => isNamed(rung))
  const ladder = [...named, ...words, ...css.filter((rung) => !isNamed(rung))]
  const distinct = new Map(ladder.map((rung) => [JSON.stringify(rung), rung]))
  return [...distinct.values()].filter((rung) => isSame(rung, found, question)).slice(0, most)
}

function isNamed(rung: PlaceRung): boolean {
  return 'css' in rung && /^(?:#|\[)[^>]*$/.test(rung.css)
}

function isSame(rung: PlaceRung, found: Found, question: PlaceQuestion): boolean {
  const again = readWith(rung, question)
  return again !== undefined && JSON.stringify(again.value) === JSON.stringify(found.value)
}

/** Whether a selector finds this element and no other that can be seen, in any root of the page. */
function isOnly(css: string, element: Element, document: Document): boolean {
  const all = rootsOf(document).flatMap(({ root }) => [...root.querySelectorAll(css)])
  const shown = all.filter(isShown)
  return shown.length === 1 && shown[0] === element
}

/** Reads the page by one rung alone, as the reader will. Other dates may tell a date's year. */
function readWith(rung: PlaceRung, question: PlaceQuestion): Found | undefined {
  const { document, url, data, page: kind, fact } = question
  const page = rescuePage(data.pages, kind, fact, url)
  if (!page) return undefined
  const spec = factSpecOf(page, fact)
  const only: Rung = asRung(rung, fact)
  const words = 'words' in rung ? { [wordsKey(fact)]: { pointed: rung.words } } : {}
  const reading = readPage(document, url, {
    ...data,
    labels: { ...data.labels, ...words },
    pages: [alone(page, fact, { ...spec, from: [only] })],
  })
  const source = reading.sources[fact]
  return source && { value: factAt(reading.facts, fact), raw: source.raw }
}

function alone(page: PageSpec, fact: SingleFact, spec: FactSpec): PageSpec {
  const { rows: _, lists: __, ...rest } = page
  const dates = Object.entries(page.facts).filter(
    ([name, each]) => name !== fact && spec.as === 'time' && each.as === 'time' && isPlain(each),
  )
  return { ...rest, facts: { ...Object.fromEntries(dates), [fact]: spec }, ready: [fact] }
}

/** Hooks are code of a marketplace, which is not here. */
function isPlain({ from }: FactSpec): boolean {
  return from.every((rung) => rung.hook === undefined)
}
