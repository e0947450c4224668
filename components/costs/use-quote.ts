import { useMemo } from 'react'
import { useDispute, type Dispute } from '#components/panel/use-dispute.tsx'
import { useNow } from '#components/panel/use-now.ts'
import { useWork } from '#components/panel/use-work.tsx'
import { feeBooks, feeSiteOf } from '#lib/marketplaces/fees.ts'
import { knownCurrency } from '#lib/money/currencies.ts'
import { countryOfSite, isAbroad } from '#lib/resolution/abroad.ts'
import type { FeeBook } from '#lib/resolution/fee-table.ts'
import { hostOfSale, orderCurrency } from '#lib/resolution/paid-amounts.ts'
import { quote, type Quote } from '#lib/resolution/quote.ts'
import { scenarioFromFacts, type ScenarioDraft } from '#lib/resolution/scenario-from-facts.ts'

export type QuoteInView = {
  readonly quote: Quote
  readonly draft: ScenarioDraft
  readonly currency: string
  readonly site: string
  readonly book: FeeBook
}

/** Name of the currency among the working values, for pages that show no amount. */
export const currencyName = 'order.currency'

/** What every way out costs, from the page, what was typed, and assumptions. Undefined without a currency. */
export function useQuote(): QuoteInView | undefined {
  const dispute = useDispute()
  const { all } = useWork()
  const asOf = useNow().toZonedDateTimeISO('UTC').toPlainDate().toString()
  return useMemo(() => quoteOf(dispute, all, asOf), [dispute, all, asOf])
}

function quoteOf(
  { facts, reading, marketplace, situation }: Dispute,
  typed: Readonly<Record<string, string>>,
  asOf: string,
): QuoteInView | undefined {
  const book = feeBooks.find((each) => each.marketplace === marketplace)
  const currency = orderCurrency(facts) ?? typed[currencyName] ?? ''
  if (!book || !knownCurrency(currency)) return undefined
  const site = feeSiteOf(book.marketplace, hostOfSale(facts, reading.site), currency)
  const abroad = isAbroad(facts.buyer?.country, countryOfSite(site), reading.locale)
  const draft = scenarioFromFacts({ book, site, currency, asOf, facts, situation, abroad, typed })
  return { quote: quote(draft.scenario, book), draft, currency, site, book }
}
