import { minorText } from '#components/costs/money-text.ts'
import type { QuoteInView } from '#components/costs/use-quote.ts'
import { quotedOf } from '#components/costs/ways.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { OfferWay } from '#lib/casebook/offer-kinds.ts'
import { minorOf } from '#lib/money/text.ts'
import type { MoneyText } from '#lib/order/schema.ts'
import { offerGuards, type OfferGuard } from '#lib/playbook/offer-guards.ts'
import { isPaymentDisputed } from '#lib/playbook/payment-dispute.ts'

/** What speaks against the offer as it stands in the form. */
export function useOfferGuards(
  way: OfferWay,
  amount: MoneyText | undefined,
  { quote, best, ladder, currency }: QuoteInView,
): readonly OfferGuard[] {
  const { reading, facts } = useDispute()
  return offerGuards({
    way,
    amount: amount && minorOf(amount.amount, currency),
    loss: quotedOf(quote.options, way)?.loss.minor,
    best: best && { kind: best.kind, loss: best.loss.minor },
    stop: ladder.ok && ladder.value.ok ? ladder.value.bound : undefined,
    isPaymentDisputed: isPaymentDisputed(reading.page, facts),
  })
}

type Props = {
  readonly guards: readonly OfferGuard[]
  readonly currency: string
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly isLacking: boolean
}

/** Each in a sentence, and the reason for doing it all the same. */
export function OfferGuards({ guards, currency, reason, onReason, isLacking }: Props) {
  const text = useText()
  if (guards.length === 0) return null
  return (
    <div className="stack" data-testid="offer-guards">
      <ul className="stack" role="status">
        {guards.map((guard) => (
          <li key={guard.code} className="due offer-guard" data-guard={guard.code}>
            <Icon name="alert" />
            <span>{guardText(guard, currency, text)}</span>
          </li>
        ))}
      </ul>
      <TextField
        label={text.t('offers.guard.reason')}
        value={reason}
        onChange={onReason}
        error={isLacking ? text.t('offers.guard.reason-needed') : undefined}
        rows={2}
        testId="offer-reason"
      />
    </div>
  )
}

function guardText(guard: OfferGuard, currency: string, text: Text): string {
  const { t } = text
  switch (guard.code) {
    case 'dearer':
      return t('offers.guard.dearer', {
        more: minorText(guard.more, currency, text),
        way: t(`costs.option.${guard.than}`),
      })
    case 'above-stop':
      return t('offers.guard.above-stop', { stop: minorText(guard.stop, currency, text) })
    case 'outside-dispute':
      return t('offers.guard.outside-dispute')
  }
}
