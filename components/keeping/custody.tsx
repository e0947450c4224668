import { ownTitle } from '#components/evidence/entry-item.tsx'
import { useServices } from '#components/panel/services.ts'
import { useNow } from '#components/panel/use-now.ts'
import { Fold } from '#components/ui/fold.tsx'
import { useText } from '#components/ui/text.tsx'

/** What was done with a case, and when: kept, corrected, exported, forgotten. */
export function Custody({ caseId }: { caseId: string }) {
  const { t } = useText()
  return (
    <Fold level={3} title={<span>{t('keeping.custody')}</span>} testId="custody">
      <Deeds caseId={caseId} />
    </Fold>
  )
}

function Deeds({ caseId }: { caseId: string }) {
  const text = useText()
  const now = useNow()
  const zone = Temporal.Now.timeZoneId()
  const entries = useServices().useEntries(caseId)
  return (
    <ol className="keeping-deeds small">
      {entries?.map(({ seq, at, body }) => (
        <li key={seq} data-kind={body.kind}>
          <span className="soft">{text.format.moment(Temporal.Instant.from(at), zone, now)}</span>{' '}
          {ownTitle(body, text)}
        </li>
      ))}
    </ol>
  )
}
