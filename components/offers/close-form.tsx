import { useState } from 'react'
import type { QuoteInView } from '#components/costs/use-quote.ts'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { Select } from '#components/ui/select.tsx'
import { useText } from '#components/ui/text.tsx'
import { endings, type Ending } from '#lib/casebook/offer-kinds.ts'
import type { OfferRecord } from '#lib/casebook/offers.ts'
import { problemText } from './note-offer.tsx'
import { fullRefundOf, quotedCost, typedMoney } from './offer-terms.ts'
import type { Deeds } from './use-deeds.ts'

export type CloseFormProps = {
  readonly view: QuoteInView
  readonly offers: readonly OfferRecord[]
  readonly deeds: Deeds
  readonly onClosed: () => void
}

/** How the case ended and what it cost. Opens by itself once the buyer took an offer. */
export function CloseForm(props: CloseFormProps) {
  const { t } = useText()
  const [isOpen, setOpen] = useState<boolean>()
  const taken = props.offers.findLast(({ answer }) => answer?.answer === 'accepted')
  return (
    <Fold
      level={3}
      isOpen={isOpen ?? taken !== undefined}
      onToggle={setOpen}
      testId="case-close"
      title={<span className="strong">{t('offers.close')}</span>}
    >
      <ClosingFields {...props} taken={taken} />
    </Fold>
  )
}

type FieldsProps = CloseFormProps & { readonly taken: OfferRecord | undefined }

function ClosingFields({ view, deeds, onClosed, taken }: FieldsProps) {
  const text = useText()
  const { t } = text
  const [chosen, setChosen] = useState<Ending>()
  const [typed, setTyped] = useState<string>()
  const [words, setWords] = useState('')
  const [isAsked, setAsked] = useState(false)
  const outcome = chosen ?? taken?.way
  const agreed = outcome !== undefined && outcome === taken?.way ? taken.amount : undefined
  const quoted = outcome && quotedCost(outcome, agreed, view)
  const cost = typed ?? quoted ?? ''
  const read = cost.trim() === '' ? undefined : typedMoney(cost, view.currency)
  const close = async () => {
    setAsked(true)
    if (outcome === undefined || read?.ok === false) return
    const terms = {
      outcome,
      ...(read ? { cost: read.money, ...fullRefundOf(view) } : {}),
      ...(words.trim() === '' ? {} : { note: words.trim() }),
    }
    const isDone = await deeds.run(
      (send, where) => send('close-case', { ...where, ...terms }),
      t('offers.closing-kept'),
    )
    if (isDone) onClosed()
  }
  return (
    <form
      className="offer-form"
      onSubmit={(event) => {
        event.preventDefault()
        void close()
      }}
    >
      <div className="cost-fields">
        <Select
          label={t('offers.outcome')}
          value={outcome ?? ''}
          choices={[
            ...(outcome === undefined ? [{ value: '', label: t('offers.outcome.choose') }] : []),
            ...endings.map((value) => ({ value, label: t(`offers.way.${value}`) })),
          ]}
          onChange={(value) => setChosen(endings.find((each) => each === value))}
          hint={isAsked && outcome === undefined ? t('offers.outcome.needed') : undefined}
          testId="close-outcome"
        />
        <TextField
          label={t('offers.outcome.cost')}
          value={cost}
          onChange={setTyped}
          inputMode="decimal"
          unit={view.currency}
          hint={t(
            typed === undefined && cost !== '' ? 'offers.cost.quoted' : 'offers.cost.unknown',
          )}
          error={isAsked && read?.ok === false ? problemText(read.problem, view, text) : undefined}
          testId="close-cost"
        />
      </div>
      <TextField
        label={t('offers.outcome.note')}
        value={words}
        onChange={(value) => setWords(value.slice(0, 2_000))}
        rows={2}
        testId="close-note"
      />
      <div className="row">
        <Button type="submit" data-testid="close-save">
          {t('offers.close.save')}
        </Button>
      </div>
    </form>
  )
}
