import { memo, useDeferredValue } from 'react'
import { WithProfile } from '#components/cost-profile/profile-link.tsx'
import { RememberCosts } from '#components/cost-profile/remember-costs.tsx'
import { Offers } from '#components/offers/lazy-offers.tsx'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useWork } from '#components/panel/use-work.tsx'
import { Select } from '#components/ui/select.tsx'
import { useText } from '#components/ui/text.tsx'
import { currencyCodes } from '#lib/money/currencies.ts'
import { CostsOf } from './costs-of.tsx'
import { currencyName, useQuote } from './use-quote.ts'
import './costs.css'

/** What need not keep up with a slider: it follows once the hand rests. */
const LaterOffers = memo(Offers)
const LaterRemember = memo(RememberCosts)

/** What every way out costs, from what is known; what is not known is asked for. */
export function CostsView() {
  const { t } = useText()
  const { marketplace } = useDispute()
  const { trouble } = useWork()
  const view = useQuote()
  const settled = useDeferredValue(view)
  if (marketplace === undefined) return <p className="soft">{t('costs.carrier')}</p>
  if (!view) return <ChooseCurrency />
  const later = settled ?? view
  return (
    <div className="costs">
      {trouble !== undefined && (
        <p role="alert" className="bad">
          {t('costs.not-saved', { detail: trouble })}
        </p>
      )}
      <WithProfile currency={view.currency}>
        {(link) => (
          <>
            <CostsOf view={view} />
            {link}
            <LaterOffers view={later} />
          </>
        )}
      </WithProfile>
      <LaterRemember view={later} />
    </div>
  )
}

function ChooseCurrency() {
  const { t } = useText()
  const { get, set } = useWork()
  const choices = [
    { value: '', label: t('costs.currency.choose') },
    ...currencyCodes().map((code) => ({ value: code, label: code })),
  ]
  return (
    <div className="stack">
      <p>{t('costs.no-currency')}</p>
      <Select
        label={t('costs.currency')}
        value={get(currencyName)}
        choices={choices}
        onChange={(value) => set(currencyName, value)}
        testId="cost-currency"
      />
    </div>
  )
}
