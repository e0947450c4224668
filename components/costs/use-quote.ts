import { useMemo } from 'react'
import { knownValues } from '#components/cost-profile/known-values.ts'
import { useKnownCosts, type KnownCosts } from '#components/cost-profile/use-known-costs.tsx'
import { useDispute, type Dispute } from '#components/panel/use-dispute.tsx'
import { useNow } from '#components/panel/use-now.ts'
import { useWork } from '#components/panel/use-work.tsx'
import { feeBooks, feeSiteOf } from '#lib/marketplaces/fees.ts'
import { knownCurrency } from '#lib/money/currencies.ts'
import { countryOfSite, isAbroad } from '#lib/resolution/abroad.ts'
import type { FeeBook } from '#lib/resolution/fee-table.ts'
import { hostOfSale, orderCurrency } from '#lib/resolution/paid-amounts.ts'
import { quote, type Quote } from '#lib/resolution/quote.ts'
import {
  scenarioFromFacts,
  type DraftInputs,
  type ScenarioDraft,
} from '#lib/resolution/scenario-from-facts.ts'
import { rememberingLast } from './remembering-last.ts'

export type QuoteInView = {
  readonly quote: Quote
  readonly draft: ScenarioDraft
  /** What the draft was made from. */
  readonly inputs: DraftInputs
  readonly currency: string
  readonly site: string
  readonly book: FeeBook
}

/** Name of the currency among the working values, for pages that show no amount. */
export const currencyName = 'order.currency'

type Typed = Readonly<Record<string, string>>

/** What every way out costs, from the page, what was typed, the shop's own costs, and assumptions. Undefined without a currency. */
export function useQuote(): QuoteInView | undefined {
  const dispute = useDispute()
  const { all } = useWork()
  const asOf = useNow().toZonedDateTimeISO('UTC').toPlainDate().toString()
  const known = useKnownCosts()
  return useMemo(() => sharedQuote(dispute, all, asOf, known), [dispute, all, asOf, known])
}

/**
 * Several parts of the panel ask for the same quote in one go: while a slider moves, it must not be
 * reckoned for each of them.
 */
const sharedQuote = rememberingLast(quoteOf)
/** Looks through the names of all countries, and changes with the order only. */
const sharedAbroad = rememberingLast(isAbroad)
/** Looks through every rule of the shop, and changes with them and the order only. */
const sharedKnown = rememberingLast(knownValues)

function quoteOf(
  dispute: Dispute,
  typed: Typed,
  asOf: string,
  known: KnownCosts,
): QuoteInView | undefined {
  const inputs = draftInputs(dispute, typed, asOf, known)
  if (!inputs) return undefined
  const { book, currency, site } = inputs
  const draft = scenarioFromFacts(inputs)
  return { quote: quote(draft.scenario, book), draft, inputs, currency, site, book }
}

function draftInputs(
  { facts, reading, marketplace, situation }: Dispute,
  typed: Typed,
  asOf: string,
  known: KnownCosts,
): DraftInputs | undefined {
  const book = feeBooks.find((each) => each.marketplace === marketplace)
  const currency = orderCurrency(facts) ?? typed[currencyName] ?? ''
  if (!book || !knownCurrency(currency)) return undefined
  const site = feeSiteOf(book.marketplace, hostOfSale(facts, reading.site), currency)
  const abroad = sharedAbroad(facts.buyer?.country, countryOfSite(site), reading.locale)
  const pieces = typed['order.quantity']
  const told = sharedKnown(known, facts.items, book.marketplace, site, currency, pieces)
  return { book, site, currency, asOf, facts, situation, abroad, typed, ...told }
}
