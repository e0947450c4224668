import { useRef } from 'react'
import type { QuoteInView } from '#components/costs/use-quote.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { CloseForm } from './close-form.tsx'
import { NoteOffer } from './note-offer.tsx'
import { OfferRow } from './offer-row.tsx'
import { useDeeds } from './use-deeds.ts'
import './offers.css'

/** What was offered to the buyer, what came of it, and how the case ends. */
export function Offers({ view }: { view: QuoteInView }) {
  const { t } = useText()
  const { key, record, isClosed } = useDispute()
  const title = useRef<HTMLHeadingElement>(null)
  const deeds = useDeeds()
  const offers = record?.offers ?? []
  // What was pressed is gone by then.
  const onClosed = () => title.current?.focus()
  return (
    <section className="offers" data-testid="offers" data-status={record?.status ?? 'none'}>
      <h2 ref={title} tabIndex={-1} className="section-title">
        {t('offers.title')}
      </h2>
      {isClosed && <p className="soft">{t('offers.is-closed')}</p>}
      {key === undefined && (
        <p className="soft" data-testid="offers-no-order">
          {t('offers.no-order')}
        </p>
      )}
      {key !== undefined && offers.length === 0 && !isClosed && (
        <p className="soft small">{t('offers.none')}</p>
      )}
      {offers.length > 0 && (
        <ol className="offer-list" aria-label={t('offers.list')}>
          {offers.map((offer) => (
            <OfferRow key={offer.id} offer={offer} isClosed={isClosed} deeds={deeds} />
          ))}
        </ol>
      )}
      {key !== undefined && !isClosed && (
        <>
          <NoteOffer view={view} offers={offers} deeds={deeds} />
          <CloseForm view={view} offers={offers} deeds={deeds} onClosed={onClosed} />
        </>
      )}
      <Notice note={deeds.note} testId="offers-note" />
    </section>
  )
}
