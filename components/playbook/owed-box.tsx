import { RuleSource } from '#components/panel/rule-source.tsx'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useNow } from '#components/panel/use-now.ts'
import { useText } from '#components/ui/text.tsx'
import { rulesOf } from '#lib/marketplaces/rules.ts'

/** What the buyer is entitled to, and what is left to agree, each with its source and date. */
export function OwedBox() {
  const { t, say } = useText()
  const now = useNow()
  const { marketplace, situation, complaint } = useDispute()
  if (marketplace === undefined || situation === undefined) return null
  const about = [situation, complaint]
  const rules = rulesOf(marketplace).entitlements.filter(({ situations }) =>
    situations.some((each) => about.includes(each)),
  )
  return rules.map((rule) => (
    <div key={rule.id} className="owed" data-testid="owed">
      <p>
        <span className="strong">{t('stages.owed')}</span> {say({ key: rule.owed, values: {} })}
      </p>
      <p>
        <span className="strong">{t('stages.negotiable')}</span>{' '}
        {say({ key: rule.negotiable, values: {} })}
      </p>
      <p className="soft small page-text">
        <RuleSource rule={rule} now={now} />
      </p>
    </div>
  ))
}
