import { useMemo, useState } from 'react'
import { useNow } from '#components/panel/use-now.ts'
import { Fold } from '#components/ui/fold.tsx'
import { Segments } from '#components/ui/segments.tsx'
import { useText } from '#components/ui/text.tsx'
import { useTitleFocus } from '#components/ui/use-title-focus.ts'
import {
  agedPolicies,
  policiesOf,
  policyKinds,
  type Policy,
  type PolicyKind,
} from '#lib/marketplaces/policies.ts'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { useDeskWords } from '../desk-words.tsx'
import './rules.css'

const marketplaces: readonly SellingMarketplace[] = ['amazon', 'ebay', 'aliexpress']

/** Which rules Amends goes by: where each comes from, when it was looked at, how sure it is. */
export function RulesView() {
  const say = useDeskWords()
  const { t } = useText()
  const title = useTitleFocus()
  const [marketplace, setMarketplace] = useState<SellingMarketplace>('amazon')
  const policies = useMemo(() => policiesOf(marketplace), [marketplace])
  return (
    <main className="desk-main desk-reading" data-testid="rules-view">
      <h1 ref={title} tabIndex={-1} className="desk-title">
        {say('desk.view.rules')}
      </h1>
      <p className="soft">{say('desk.rules.aim')}</p>
      <CheckThese />
      <div>
        <Segments
          label={say('desk.filter.marketplace')}
          value={marketplace}
          choices={marketplaces.map((value) => ({
            value,
            label: t(`panel.marketplace.${value}`),
            testId: `rules-${value}`,
          }))}
          onChange={setMarketplace}
        />
      </div>
      <div className="rules-kinds">
        {policyKinds.map((kind) => (
          <KindFold
            key={kind}
            kind={kind}
            policies={policies.filter((each) => each.kind === kind)}
          />
        ))}
      </div>
    </main>
  )
}

/** What is to be compared with its source again, of all marketplaces. */
function CheckThese() {
  const say = useDeskWords()
  const { t, format } = useText()
  const today = useNow().toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString()
  const aged = useMemo(
    () => marketplaces.map((id) => ({ id, policies: agedPolicies(policiesOf(id), today) })),
    [today],
  )
  const count = aged.reduce((sum, { policies }) => sum + policies.length, 0)
  if (count === 0) {
    return (
      <p className="good" data-testid="rules-fresh">
        {say('desk.rules.fresh')}
      </p>
    )
  }
  return (
    <section data-testid="rules-aged">
      <h2 className="section-title due">
        {say('desk.rules.aged', { count: format.count(count) })}
      </h2>
      <p className="soft">{say('desk.rules.aged.aim')}</p>
      {aged.map(
        ({ id, policies }) =>
          policies.length > 0 && (
            <Fold
              key={id}
              level={3}
              title={say('desk.rules.kind', {
                kind: t(`panel.marketplace.${id}`),
                count: policies.length,
              })}
            >
              <PolicyList policies={policies} />
            </Fold>
          ),
      )}
    </section>
  )
}

function KindFold({ kind, policies }: { kind: PolicyKind; policies: readonly Policy[] }) {
  const say = useDeskWords()
  if (policies.length === 0) return null
  const title = say('desk.rules.kind', {
    kind: say(`desk.rules.kind.${kind}`),
    count: policies.length,
  })
  return (
    <Fold level={2} title={<span>{title}</span>} testId={`rules-kind-${kind}`}>
      <PolicyList policies={policies} />
    </Fold>
  )
}

function PolicyList({ policies }: { policies: readonly Policy[] }) {
  return (
    <ul className="rules-list">
      {policies.map((policy, index) => (
        <PolicyItem key={`${policy.name} ${index}`} policy={policy} />
      ))}
    </ul>
  )
}

function PolicyItem({ policy }: { policy: Policy }) {
  const say = useDeskWords()
  const { t, format, say: told, knows } = useText()
  const { name, says, length, source, checkedOn, confidence } = policy
  return (
    <li>
      {length && (
        <p className="strong">{t(`clocks.length.${length.unit}`, { amount: length.amount })}</p>
      )}
      {says !== undefined && knows(says) && <p>{told({ key: says, values: {} })}</p>}
      <p className="soft small page-text">
        <code>{name}</code>
      </p>
      <p className="soft small page-text">
        {say('desk.rules.source', {
          source,
          day: format.time(checkedOn),
          confidence: say(`desk.rules.confidence.${confidence}`),
        })}
      </p>
    </li>
  )
}
