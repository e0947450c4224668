import { useQuote } from '#components/costs/use-quote.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { useText } from '#components/ui/text.tsx'
import {
  isPlaceholderName,
  placeholderOf,
  signatureNames,
  type PlaceholderKind,
} from '#lib/replies/placeholders.ts'
import type { Filled } from '#lib/replies/types.ts'
import { orderCurrency } from '#lib/resolution/paid-amounts.ts'
import { placeholderLabel } from './placeholder-label.ts'
import type { TypedValues } from './use-typed-values.ts'

export type PlaceholderFieldsProps = { readonly filled: Filled; readonly typed: TypedValues }

/** A field for each missing value; those that were filled in, and the signature, can be changed. */
export function PlaceholderFields({ filled, typed }: PlaceholderFieldsProps) {
  const { t } = useText()
  // A field must not vanish under the hand that fills it.
  const typedHere = filled.used.filter((name) => typed.get(name) !== '')
  const asked = [...filled.missing, ...typedHere]
  const rest = filled.used.filter((name) => !asked.includes(name))
  const signature = [...filled.used, ...filled.missing].includes('signoff') ? signatureNames : []
  return (
    <>
      {asked.length > 0 && (
        <section className="stack">
          <h3 className="section-title">{t('words.fill-in')}</h3>
          {[...new Set(asked)].sort().map((name) => (
            <PlaceholderField
              key={name}
              name={name}
              typed={typed}
              isMissing={filled.missing.includes(name)}
            />
          ))}
        </section>
      )}
      {(rest.length > 0 || signature.length > 0) && (
        <Fold level={3} title={<span>{t('words.filled-in', { count: rest.length })}</span>}>
          <div className="stack">
            {[...signature, ...rest].map((name) => (
              <PlaceholderField key={name} name={name} typed={typed} isMissing={false} />
            ))}
          </div>
        </Fold>
      )}
    </>
  )
}

type FieldProps = {
  readonly name: string
  readonly typed: TypedValues
  readonly isMissing: boolean
}

function PlaceholderField({ name, typed, isMissing }: FieldProps) {
  const text = useText()
  const { facts } = useDispute()
  const value = typed.get(name)
  const kind: PlaceholderKind = isPlaceholderName(name) ? placeholderOf(name).kind : 'text'
  const isRefused = isMissing && value.trim() !== ''
  return (
    <>
      <TextField
        label={placeholderLabel(name, text)}
        value={value}
        onChange={(next) => typed.set(name, next)}
        hint={kind === 'date' ? text.t('words.hint.date') : undefined}
        error={
          isRefused ? text.t(kind === 'money' ? 'words.bad-amount' : 'words.bad-value') : undefined
        }
        unit={kind === 'money' ? orderCurrency(facts) : undefined}
        inputMode={kind === 'money' ? 'decimal' : 'text'}
        {...(kind === 'long-text' ? { rows: 3 } : {})}
        testId={`placeholder-${name}`}
      />
      {name === 'offerAmount' && isMissing && <OfferFromCosts typed={typed} />}
    </>
  )
}

/** The part refund that Costs begins with: taken over only when the agent says so. */
function OfferFromCosts({ typed }: { typed: TypedValues }) {
  const { t, format } = useText()
  const view = useQuote()
  const amount = view?.draft.fields['terms.partialRefund'].value
  if (!view || amount === undefined) return null
  return (
    <Button
      look="link"
      onPress={() => typed.set('offerAmount', amount)}
      data-testid="offer-from-costs"
    >
      {t('words.offer-from-costs', { amount: format.money({ amount, currency: view.currency }) })}
    </Button>
  )
}
