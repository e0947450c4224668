import type { PageKind } from '#lib/order/kinds.ts'
import { isForAddress } from '#lib/reading/page-address.ts'
import type { FactSpec, LabelTable, PageSpec, ReaderData, Rung } from '#lib/reading/spec.ts'
import { isForHost, type PlaceRung, type Repair } from './repair.ts'
import { singleFacts, type SingleFact } from './single-facts.ts'

/**
 * What a reader is handed for a page where the agent pointed at places: they stand above the
 * built-in rungs. A page that only they can read is asked last, so that a layout which Amends knows
 * is still read by its own spec.
 */
export function withRepairs(data: ReaderData, all: readonly Repair[], url: URL): ReaderData {
  const repairs = all.filter(
    (each) => each.marketplace === data.marketplace && isForHost(each, url.hostname),
  )
  if (repairs.length === 0) return data
  const pages = data.pages.map((page) => (isForAddress(page, url) ? repaired(page, repairs) : page))
  const kinds = [...new Set(repairs.map((each) => each.page))]
  const last = kinds.flatMap((kind) => rescue(pages, repairs, kind, url))
  return { ...data, labels: withWords(data.labels, repairs), pages: [...pages, ...last] }
}

/** The page spec that a place of this kind is read with when no other is ready. */
export function rescuePage(
  pages: readonly PageSpec[],
  kind: PageKind,
  fact: string,
  url: URL,
): PageSpec | undefined {
  const here = pages.filter((page) => page.page === kind && isForAddress(page, url))
  return here.find((page) => page.facts[fact] !== undefined) ?? here[0]
}

/** How a fact is read on a page whose spec may not know it. */
export function factSpecOf(page: PageSpec, fact: SingleFact): FactSpec {
  return page.facts[fact] ?? { as: singleFacts[fact], from: [] }
}

/** A rung of the reading language. Words stand in the label table under a key of their own. */
export function asRung(rung: PlaceRung, fact: SingleFact): Rung {
  return 'words' in rung ? { label: wordsKey(fact) } : rung
}

export function wordsKey(fact: SingleFact): string {
  return `pointed:${fact}`
}

function repaired(page: PageSpec, repairs: readonly Repair[]): PageSpec {
  const facts = { ...page.facts }
  for (const { fact, rungs, repair } of repairs.filter((each) => each.page === page.page)) {
    const spec = factSpecOf(page, fact)
    const pointed = rungs.map((rung): Rung => ({ ...asRung(rung, fact), repair }))
    facts[fact] = { ...spec, from: [...pointed, ...spec.from] }
  }
  return { ...page, facts }
}

function rescue(
  pages: readonly PageSpec[],
  repairs: readonly Repair[],
  kind: PageKind,
  url: URL,
): PageSpec[] {
  const facts = repairs.filter((each) => each.page === kind).map((each) => each.fact)
  const page = rescuePage(pages, kind, facts[0] ?? '', url)
  // A list page's rows are many orders: a place on it belongs to none of them.
  return page && !page.rows ? [{ ...page, ready: [...page.ready, ...facts] }] : []
}

function withWords(labels: LabelTable, repairs: readonly Repair[]): LabelTable {
  const more = repairs.flatMap(({ fact, rungs }) => {
    const words = rungs.flatMap((rung) => ('words' in rung ? rung.words : []))
    return words.length ? [[wordsKey(fact), { pointed: words }] as const] : []
  })
  return { ...labels, ...Object.fromEntries(more) }
}
