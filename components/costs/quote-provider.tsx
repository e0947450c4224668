import { useMemo, type ReactNode } from 'react'
import { useAcceptance } from '#components/offers/use-acceptance.ts'
import { useLearnedFields } from '#components/offers/use-learned-fields.ts'
import { knownValues } from '#components/cost-profile/known-values.ts'
import { useKnownCosts, type KnownCosts } from '#components/cost-profile/use-known-costs.tsx'
import { useDispute, type Dispute } from '#components/panel/use-dispute.tsx'
import { useNow } from '#components/panel/use-now.ts'
import { useWork } from '#components/panel/use-work.tsx'
import { currencyName } from './currency-name.ts'
import { quoteInView, saleOf, type QuoteInView, type Sale } from './quote-in-view.ts'
import { usableOf } from './usable.ts'
import { QuoteContext } from './use-quote.ts'

/**
 * Reckons the quote once for everything inside: several parts of the panel show it, and while a
 * slider moves it must not be made for each of them.
 */
export function QuoteProvider({ children }: { children: ReactNode }) {
  return <QuoteContext value={useQuoteInView()}>{children}</QuoteContext>
}

function useQuoteInView(): QuoteInView | undefined {
  const dispute = useDispute()
  const { all } = useWork()
  const asOf = useNow().toZonedDateTimeISO('UTC').toPlainDate().toString()
  const typedCurrency = all[currencyName] ?? ''
  const sale = useMemo(() => saleOf(dispute, typedCurrency), [dispute, typedCurrency])
  const usable = usableOf(all, dispute.record, dispute.complaint)
  const curve = useAcceptance('refund', usable)
  const known = useKnownCosts()
  const quantity = all['order.quantity']
  const learned = useLearnedFields()
  const told = useMemo(
    () => sale && toldBefore(sale, known, dispute, quantity),
    [sale, known, dispute, quantity],
  )
  return useMemo(() => {
    if (!sale) return undefined
    const { facts, complaint } = dispute
    const inputs = { ...sale, ...told, learned, asOf, facts, complaint, typed: all }
    return quoteInView(inputs, dispute, { usable, curve })
  }, [sale, told, learned, dispute, all, asOf, usable, curve])
}

/** What the shop told before of the order's items. */
function toldBefore(
  { book, site, currency }: Sale,
  known: KnownCosts,
  { facts }: Dispute,
  typedQuantity: string | undefined,
) {
  return knownValues(known, facts.items, book.marketplace, site, currency, typedQuantity)
}
