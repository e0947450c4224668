import { costText, endingText } from '#components/offers/offer-text.ts'
import { LongText } from '#components/ui/long-text.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { EntryBody } from '#lib/casebook/entry.ts'

/** Entries about offers and how a case ended, as the Evidence view tells them. */

type OfferBody = Extract<
  EntryBody,
  {
    kind: 'offer-made' | 'offer-answered' | 'offer-withdrawn' | 'case-closed' | 'case-reopened'
  }
>

export function offerEntryTitle(body: OfferBody, { t }: Text): string {
  return body.kind === 'offer-answered'
    ? t(`offers.entry.answer.${body.answer}`)
    : t(`offers.entry.${body.kind}`)
}

export function OfferEntryInside({ body }: { body: OfferBody }) {
  const text = useText()
  const { t } = text
  switch (body.kind) {
    case 'offer-made':
      return (
        <>
          <p>{endingText(body.way, body.amount, text)}</p>
          {body.reason !== undefined && <LongText text={body.reason} className="line-text" />}
        </>
      )
    case 'offer-answered':
      return body.escalated ? <p>{t('offers.entry.escalated')}</p> : null
    case 'offer-withdrawn':
      return null
    case 'case-closed':
      return (
        <>
          <p>
            {endingText(body.outcome, undefined, text)}
            {body.cost && ` · ${costText(body.cost, text)}`}
          </p>
          {body.note !== undefined && <LongText text={body.note} className="line-text" />}
        </>
      )
    case 'case-reopened':
      return body.reason === undefined ? null : <LongText text={body.reason} />
  }
}
