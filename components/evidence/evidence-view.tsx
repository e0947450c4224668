import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useText } from '#components/ui/text.tsx'
import { EntryItem } from './entry-item.tsx'
import { HappeningItem } from './happening-item.tsx'
import { timelineOf } from './timeline.ts'
import './evidence.css'

/** What was kept of this order, and what the pages tell of its history. */
export function EvidenceView() {
  return (
    <div className="evidence">
      <Kept />
      <History />
    </div>
  )
}

function Kept() {
  const { t } = useText()
  const { record } = useDispute()
  const entries = useServices().useEntries(record?.id)
  return (
    <section>
      <h2 className="section-title">{t('evidence.kept')}</h2>
      {!entries || entries.length === 0 ? (
        <p className="soft">{t('evidence.none')}</p>
      ) : (
        <>
          <p className="soft small">{t('evidence.claim')}</p>
          <ol className="line-list">
            {entries.map((entry) => (
              <EntryItem key={entry.seq} entry={entry} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function History() {
  const { t } = useText()
  const { facts } = useDispute()
  const timeline = timelineOf(facts)
  return (
    <section>
      <h2 className="section-title">{t('evidence.history')}</h2>
      {timeline.length === 0 ? (
        <p className="soft">{t('evidence.no-history')}</p>
      ) : (
        <ol className="line-list" data-testid="timeline">
          {timeline.map((happening, index) => (
            <HappeningItem key={`${index} ${happening.kind}`} happening={happening} />
          ))}
        </ol>
      )}
    </section>
  )
}
