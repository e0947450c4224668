import { Button } from '#components/ui/button.tsx'
import { Check } from '#components/ui/check.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { useText } from '#components/ui/text.tsx'
import { offerAnswers, type OfferAnswer } from '#lib/casebook/offer-kinds.ts'
import type { OfferRecord } from '#lib/casebook/offers.ts'
import { endingText } from './offer-text.ts'
import type { Deeds } from './use-deeds.ts'

export type OfferRowProps = {
  readonly offer: OfferRecord
  readonly isClosed: boolean
  readonly deeds: Deeds
}

/** One offer and the buyer's answer: one press, and another press puts it right. */
export function OfferRow({ offer, isClosed, deeds }: OfferRowProps) {
  const text = useText()
  const { t } = text
  const { id, answer } = offer
  const say = (said: OfferAnswer, escalated = false) =>
    void deeds.run((send, where) =>
      send('answer-offer', { ...where, offer: id, answer: said, escalated }),
    )
  const withdraw = () =>
    void deeds.run(
      (send, where) => send('withdraw-offer', { ...where, offer: id }),
      t('offers.withdrawn'),
    )
  const what = endingText(offer.way, offer.amount, text)
  return (
    <li className="offer" data-testid={`offer-${id}`} data-answer={answer?.answer ?? 'open'}>
      <p className="offer-what">{what}</p>
      {isClosed ? (
        <p className="soft small">{t(answer ? `offers.answer.${answer.answer}` : 'offers.open')}</p>
      ) : (
        <div className="row" role="group" aria-label={t('offers.answer-to', { what })}>
          {offerAnswers.map((each) => (
            <Button
              key={each}
              aria-pressed={answer?.answer === each}
              onPress={() => say(each)}
              data-testid={`offer-${id}-${each}`}
            >
              {answer?.answer === each && <Icon name="check" />}
              {t(`offers.answer.${each}`)}
            </Button>
          ))}
        </div>
      )}
      {answer && answer.answer !== 'accepted' && !isClosed && (
        <Check
          isChecked={answer.escalated}
          onChange={(escalated) => say(answer.answer, escalated)}
          testId={`offer-${id}-escalated`}
        >
          {t('offers.escalated')}
        </Check>
      )}
      {!answer && !isClosed && (
        <Button
          look="link"
          onPress={withdraw}
          aria-label={t('offers.withdraw-of', { what })}
          data-testid={`offer-${id}-withdraw`}
        >
          {t('offers.withdraw')}
        </Button>
      )}
      {answer?.escalated && isClosed && <p className="soft small">{t('offers.entry.escalated')}</p>}
    </li>
  )
}
