import type { FactSpec, PageSpec, ReaderData, Rung } from '#lib/reading/spec.ts'

/**
 * A reader for a page's bare text: of each fact's ladder what goes by words. Where a rung needs the
 * page's own elements, it is left out; two different answers of what remains are no answer.
 */
export function textReader(data: ReaderData): ReaderData {
  return { ...data, pages: data.pages.map(textPage) }
}

function textPage({ page, address, host, facts }: PageSpec): PageSpec {
  const worded = Object.entries(facts).flatMap(([name, spec]) => {
    const from = spec.from.flatMap(wordedRung)
    return from.length > 0 ? [[name, { ...withoutExpected(spec), from }] as const] : []
  })
  return {
    page,
    address,
    ...(host === undefined ? {} : { host }),
    ready: worded.map(([name]) => name),
    facts: Object.fromEntries(worded),
  }
}

/** A text that does not hold a fact misses nothing. */
function withoutExpected(spec: FactSpec): Omit<FactSpec, 'expected'> {
  const { expected, ...rest } = spec
  return expected === undefined ? spec : rest
}

function wordedRung({ label, take, when, repair }: Rung): Rung[] {
  if (label === undefined || when !== undefined || repair !== undefined) return []
  return [{ label, ...(take === undefined ? {} : { take }) }]
}
