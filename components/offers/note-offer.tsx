import { useState } from 'react'
import type { QuoteInView } from '#components/costs/use-quote.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import { offerWays, type OfferWay } from '#lib/casebook/offer-kinds.ts'
import type { OfferRecord } from '#lib/casebook/offers.ts'
import type { MoneyText } from '#lib/order/schema.ts'
import type { Complaint } from '#lib/order/situations.ts'
import { isOneTimeOffer } from '#lib/playbook/one-time-offer.ts'
import { OfferGuards, useOfferGuards } from './offer-guards.tsx'
import { endingText } from './offer-text.ts'
import {
  amountInCosts,
  amountTerm,
  baseOf,
  nextStep,
  offeredMoney,
  type TypedProblem,
} from './offer-terms.ts'
import type { Deeds } from './use-deeds.ts'

export type NoteOfferProps = {
  readonly view: QuoteInView
  readonly offers: readonly OfferRecord[]
  readonly deeds: Deeds
}

/** "I offered …": the way and the amount of Costs are there already, so that one press is enough. */
export function NoteOffer({ view, offers, deeds }: NoteOfferProps) {
  const text = useText()
  const { t } = text
  const { complaint, marketplace, facts } = useDispute()
  const [chosen, setChosen] = useState<OfferWay>()
  const [typed, setTyped] = useState<string>()
  const [isAsked, setAsked] = useState(false)
  const way = chosen ?? offers.at(-1)?.way ?? firstWay(complaint)
  const amount = typed ?? amountInCosts(way, view)
  const needsAmount = amountTerm(way) !== undefined
  const read = offeredMoney(amount, way, view)
  const offered = needsAmount && read.ok ? read.money : undefined
  const guards = useOfferGuards(way, offered, view)
  const [reason, setReason] = useState('')
  const why = guards.length > 0 ? reason.trim() : ''
  const save = async () => {
    setAsked(true)
    if (needsAmount && !read.ok) return
    if (guards.length > 0 && why === '') return
    const given = offered
    const base = baseOf(view)
    const said = t('offers.noted', { what: endingText(way, given, text) })
    // Pressed twice, it is still one offer.
    if (isOpenAlready(offers.at(-1), way, given)) return
    const { usable } = view
    const terms = {
      way,
      ...(given ? { amount: given } : {}),
      ...(base ? { base } : {}),
      ...(usable === undefined ? {} : { usable }),
      ...(why === '' ? {} : { reason: why }),
      step: nextStep(offers, way),
    }
    const isDone = await deeds.run(
      (send, where) => send('note-offer', { ...where, ...terms }),
      said,
    )
    if (!isDone) return
    setAsked(false)
    setTyped(undefined)
    setReason('')
  }
  return (
    <form
      className="offer-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className="cost-fields">
        <Select
          label={t('offers.offered')}
          value={way}
          choices={offerWays.map((value) => ({ value, label: t(`offers.way.${value}`) }))}
          onChange={(value) => {
            setChosen(offerWays.find((each) => each === value))
            setTyped(undefined)
          }}
          testId="offer-way"
        />
        {needsAmount && (
          <TextField
            label={t(way === 'reship-contribution' ? 'offers.buyer-pays' : 'offers.amount')}
            value={amount}
            onChange={setTyped}
            inputMode="decimal"
            unit={view.currency}
            hint={typed === undefined && amount !== '' ? t('offers.amount.from-costs') : undefined}
            error={isAsked && !read.ok ? problemText(read.problem, view, text) : undefined}
            testId="offer-amount"
          />
        )}
      </div>
      {way === 'partial-refund' && isOneTimeOffer(marketplace, facts) && (
        <p className="due small" data-testid="offer-one-time">
          {t('offers.one-time')}
        </p>
      )}
      <OfferGuards
        guards={guards}
        currency={view.currency}
        reason={reason}
        onReason={setReason}
        isLacking={isAsked && why === ''}
      />
      <div className="row">
        <Button type="submit" data-testid="offer-save">
          {t('offers.note')}
        </Button>
      </div>
    </form>
  )
}

function isOpenAlready(
  last: OfferRecord | undefined,
  way: OfferWay,
  amount: MoneyText | undefined,
): boolean {
  return last?.way === way && !last.answer && last.amount?.amount === amount?.amount
}

export function problemText(problem: TypedProblem, { currency }: QuoteInView, { t }: Text): string {
  return t(`costs.problem.${problem}`, { currency })
}

function firstWay(complaint: Complaint | undefined): OfferWay {
  return complaint === 'not-received' ? 'reship' : 'partial-refund'
}
