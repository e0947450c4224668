import { MissingRows } from '#components/facts/fact-trouble.tsx'
import { OtherFact } from '#components/facts/other-fact.tsx'
import { FactDeedsProvider, useFactDeeds } from '#components/facts/use-fact-deeds.tsx'
import { PasteFold } from '#components/paste/paste-fold.tsx'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { useText } from '#components/ui/text.tsx'
import type { ReadTab } from './use-dispute.tsx'
import '#components/facts/facts.css'

type Props = { readonly page: ReadTab; readonly tabId: number }

/** Above the views of a page that has changed: what is missing, and the ways to it. */
export function LayoutTrouble({ page, tabId }: Props) {
  const { t } = useText()
  const { reading, asRead } = page
  if ((asRead ?? reading).outcome !== 'layout-changed') return null
  return (
    <section className="trouble" data-testid="status" data-status="layout-changed">
      <div role="status">
        <h1 className="trouble-title">
          <Icon name="alert" />
          {t('status.layout-changed.title')}
        </h1>
      </div>
      <FactDeedsProvider tabId={tabId} reading={reading}>
        {asRead ? <OwnWord page={page} /> : <p>{t('status.layout-changed.body')}</p>}
        {reading.missing.length > 0 && (
          <section data-testid="missing" className="trouble-missing">
            <h2 className="strong">{t('status.layout-changed.missing')}</h2>
            <MissingRows missing={reading.missing} />
          </section>
        )}
        <OtherFact reading={reading} />
        <PasteFold tabId={tabId} page={page} />
      </FactDeedsProvider>
    </section>
  )
}

/** The facts in view are the agent's: said plainly, since the page may show another order by now. */
function OwnWord({ page: { corrections = [] } }: { page: ReadTab }) {
  const { t } = useText()
  const deeds = useFactDeeds()
  return (
    <div className="row">
      <p>{t('status.layout-changed.own', { count: corrections.length })}</p>
      <Button
        look="link"
        onPress={() => {
          for (const { fact } of corrections) deeds?.withdraw(fact)
        }}
        data-testid="take-all-back"
      >
        {t('fact.take-all-back')}
      </Button>
    </div>
  )
}
