import { createContext, useContext } from 'react'
import type { QuoteInView } from './quote-in-view.ts'

export { currencyName } from './currency-name.ts'
export type { QuoteInView } from './quote-in-view.ts'

/** Null: outside of a `QuoteProvider`. */
export const QuoteContext = createContext<QuoteInView | undefined | null>(null)

/** What every way out costs, from the page, what was typed, the shop's own costs, and assumptions. Undefined without a currency. */
export function useQuote(): QuoteInView | undefined {
  const view = useContext(QuoteContext)
  if (view === null) throw new Error('Put the component into a QuoteProvider')
  return view
}
