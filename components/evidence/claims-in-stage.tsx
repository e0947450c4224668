import { useViews } from '#components/panel/use-views.tsx'
import { useText } from '#components/ui/text.tsx'
import { ClaimsPart } from './claims-part.tsx'
import { useEvidence } from './use-evidence.ts'

/** Stage 2 of the playbook: each claim set against the record. Nothing where the buyer claims nothing. */
export function ClaimsInStage() {
  const { t } = useText()
  const { open } = useViews()
  const { claims } = useEvidence()
  if (claims.length === 0) return null
  return (
    <section data-testid="stage-claims">
      <h3 className="section-title small">{t('claims.title')}</h3>
      <ClaimsPart claims={claims} onShow={(item) => open('evidence', item)} />
    </section>
  )
}
