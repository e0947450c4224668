import { KnownCostsProvider } from '#components/cost-profile/use-known-costs.tsx'
import { QuoteProvider } from '#components/costs/quote-provider.tsx'
import { MoodProvider } from '#components/mood/mood-provider.tsx'
import { useDispute } from './use-dispute.tsx'
import { WorkProvider } from './use-work.tsx'
import { Views } from './views.tsx'

/** All that is done about the dispute in view: the next step and the four views, on one reckoning. */
export function WorkOnDispute() {
  const { record, key } = useDispute()
  const orderKey = record?.key ?? key
  return (
    <WorkProvider key={orderKey ?? ''} orderKey={orderKey}>
      <KnownCostsProvider>
        <QuoteProvider>
          <MoodProvider>
            <Views />
          </MoodProvider>
        </QuoteProvider>
      </KnownCostsProvider>
    </WorkProvider>
  )
}
