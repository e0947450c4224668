import { useMemo } from 'react'
import { useQuote, type QuoteInView } from '#components/costs/use-quote.ts'
import { useDeadline } from '#components/panel/use-deadline.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useNow } from '#components/panel/use-now.ts'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { rulesOf } from '#lib/marketplaces/rules.ts'
import type { ReplyLanguage } from '#lib/replies/languages.ts'
import { isPlaceholderName, placeholderOf } from '#lib/replies/placeholders.ts'
import type { ValueSources } from '#lib/replies/values.ts'
import { orderCurrency } from '#lib/resolution/paid-amounts.ts'
import { typedAmount } from '#lib/resolution/scenario-fields.ts'

export type Writing = {
  readonly language: ReplyLanguage
  readonly marketplace: SellingMarketplace
  readonly typed: Readonly<Record<string, string>>
}

/** What words are filled from: facts, what was typed, costs, offers, promises and the time there is. */
export function useSources({ language, marketplace, typed }: Writing): ValueSources {
  const { facts, reading, record } = useDispute()
  const view = useQuote()
  const now = useNow()
  const deadline = useDeadline(now)
  return useMemo(() => {
    const quoteOffer = offerIn(view)
    return {
      facts,
      rules: rulesOf(marketplace),
      typed: exactAmounts(typed, orderCurrency(facts) ?? view?.currency),
      locale: variantOf(language, reading.locale),
      today: dayOf(now),
      due: [
        ...(deadline ? [dayOf(deadline.at)] : []),
        ...(record?.promises ?? []).map(({ due }) => Temporal.PlainDate.from(due)),
      ],
      offers: record?.offers ?? [],
      ...(quoteOffer ? { quoteOffer } : {}),
    }
  }, [language, marketplace, typed, facts, reading, record, view, now, deadline])
}

/** The day where the agent sits. */
function dayOf(moment: Temporal.Instant): Temporal.PlainDate {
  return moment.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate()
}

/** The part refund that the agent set in Costs; nothing that is only assumed. */
function offerIn(view: QuoteInView | undefined) {
  const offer = view?.draft.fields['terms.partialRefund']
  return view && offer?.origin === 'typed' && offer.value !== undefined
    ? { amount: offer.value, currency: view.currency }
    : undefined
}

/** The page's own variant of the reply's language, so that dates read as they do there. */
function variantOf(language: string, pageLocale: string | undefined): string {
  const isVariant = pageLocale !== undefined && /^[a-z]{2}-[A-Z]{2}$/.test(pageLocale)
  return isVariant && pageLocale.startsWith(`${language}-`) ? pageLocale : language
}

/** Typed amounts with the decimals of the order's currency. */
function exactAmounts(typed: Readonly<Record<string, string>>, currency: string | undefined) {
  const exact = (name: string, value: string): string =>
    currency !== undefined && isPlaceholderName(name) && placeholderOf(name).kind === 'money'
      ? typedAmount(value, currency)
      : value
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [
      name,
      value.trim() === '' ? '' : exact(name, value),
    ]),
  )
}
