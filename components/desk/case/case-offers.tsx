import { useQuote } from '#components/costs/use-quote.ts'
import { Offers } from '#components/offers/lazy-offers.tsx'
import { endingText } from '#components/offers/offer-text.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useText } from '#components/ui/text.tsx'
import '#components/costs/costs.css'

/** What was offered and how the case ends; without a currency nothing can be noted, only read. */
export function CaseOffers() {
  const text = useText()
  const { t } = text
  const view = useQuote()
  const { record } = useDispute()
  if (view) return <Offers view={view} />
  const offers = record?.offers ?? []
  return (
    <section>
      <h2 className="section-title">{t('offers.title')}</h2>
      {offers.length === 0 && <p className="soft small">{t('offers.none')}</p>}
      <ol className="offer-list">
        {offers.map(({ id, way, amount, answer }) => (
          <li key={id}>
            {endingText(way, amount, text)}{' '}
            <span className="soft small">
              {t(answer ? `offers.answer.${answer.answer}` : 'offers.open')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
