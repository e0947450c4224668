import { useEffect } from 'react'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useViews } from '#components/panel/use-views.tsx'
import { useText } from '#components/ui/text.tsx'
import { EntryItem } from './entry-item.tsx'
import { ForwardingNote } from './forwarding-note.tsx'
import { ClaimsPart } from './claims-part.tsx'
import { KeepArea } from './keep-area.tsx'
import { NoteForm } from './note-form.tsx'
import { TimeLine } from './time-line.tsx'
import { useEvidence } from './use-evidence.ts'
import './evidence.css'

/** What the buyer says against what is on record, the line of time, and what was kept. */
export function EvidenceView() {
  const { t } = useText()
  const evidence = useEvidence()
  const { target } = useViews()
  const hasItems = evidence.items.length > 0
  useEffect(() => {
    if (target !== undefined && hasItems) showItem(target)
  }, [target, hasItems])
  return (
    <div className="evidence">
      <ForwardingNote />
      <section>
        <h2 className="section-title">{t('claims.title')}</h2>
        <ClaimsPart claims={evidence.claims} onShow={showItem} />
      </section>
      <section data-testid="keep-area">
        <h2 className="section-title">{t('capture.area')}</h2>
        <KeepArea />
      </section>
      <section>
        <h2 className="section-title">{t('timeline.title')}</h2>
        <TimeLine evidence={evidence} />
        <NoteForm />
      </section>
      <Kept />
    </div>
  )
}

/** Brings an item of the line of time into view and to the keyboard. */
function showItem(id: string) {
  document.getElementById(`line-${id}`)?.focus()
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
