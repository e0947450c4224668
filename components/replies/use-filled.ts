import { useMemo } from 'react'
import { fill } from '#lib/replies/fill.ts'
import type { Filled, Snippet } from '#lib/replies/types.ts'
import { valuesFrom } from '#lib/replies/values.ts'
import { useSources, type Writing } from './use-values.ts'

export type Filling = Writing & { readonly snippet: Snippet | undefined }

/** A snippet with the facts in it, in one language; undefined while that language has not come. */
export function useFilled({ snippet, ...writing }: Filling): Filled | undefined {
  const sources = useSources(writing)
  const { language } = writing
  return useMemo(() => {
    if (snippet?.texts[language] === undefined) return undefined
    return fill(snippet, valuesFrom(sources), sources.locale)
  }, [snippet, language, sources])
}
