import { useMemo } from 'react'
import { needsOf, type Needs } from '#lib/resolution/needs.ts'
import type { QuoteInView } from './use-quote.ts'

/**
 * What each way out waits for. It depends on which fields are filled and not on their amounts, so
 * that a slider which moves does not ask again.
 */
export function useNeeds(view: QuoteInView): Needs {
  const { inputs, quote, draft } = view
  const lacking = quote.options.flatMap((option) => (option.ok ? [] : [option.kind]))
  const filled = Object.values(draft.fields).filter(({ value }) => value !== undefined)
  const shape = [inputs.site, ...lacking, ...filled.map(({ path }) => path)].join(' ')
  return useMemo(() => needsOf(inputs), [shape])
}
