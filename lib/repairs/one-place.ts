import { rootsOf } from '#lib/reading/roots.ts'
import type { FactSpec, ReaderData, Rung } from '#lib/reading/spec.ts'

/**
 * Of a fact's pointed-at rungs the first whose element is there: the engine knows one such rung for
 * each fact. Runs in the page, and costs nothing where nobody pointed.
 */
export function onePlaceEach(data: ReaderData, document: Document): ReaderData {
  let roots: readonly ParentNode[] | undefined
  const isThere = ({ css }: Rung): boolean => {
    roots ??= rootsOf(document).map((each) => each.root)
    return css === undefined || roots.some((root) => root.querySelector(css) !== null)
  }
  const one = (spec: FactSpec): FactSpec => {
    const pointed = spec.from.filter((rung) => rung.repair !== undefined)
    if (pointed.length < 2) return spec
    const first = pointed.find(isThere) ?? pointed[0]
    const builtIn = spec.from.slice(pointed.length)
    return { ...spec, from: first ? [first, ...builtIn] : builtIn }
  }
  const isRepaired = (spec: FactSpec): boolean => spec.from[1]?.repair !== undefined
  return {
    ...data,
    pages: data.pages.map((page) => {
      const several = Object.entries(page.facts).filter(([, spec]) => isRepaired(spec))
      if (several.length === 0) return page
      const facts = Object.fromEntries(several.map(([name, spec]) => [name, one(spec)]))
      return { ...page, facts: { ...page.facts, ...facts } }
    }),
  }
}
