import { useEffect, useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import type { EvidenceDoor } from '#components/panel/evidence-door.ts'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Loading } from '#components/ui/loading.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { useTitleFocus } from '#components/ui/use-title-focus.ts'
import type { StoredEvidence } from '#lib/evidence/export/plan.ts'
import type { Reply } from '#lib/messaging/protocol.ts'
import { ExportDesk } from './export-desk.tsx'
import { useRoomWords } from './room-words.tsx'
import './export.css'

/** Evidence in the shape that a form accepts: choose, see what leaves, make the files, save them. */
export function ExportRoom({ onBack }: { onBack?: () => void }) {
  const say = useRoomWords()
  const title = useTitleFocus()
  const { record } = useDispute()
  return (
    <div className="export-room" data-testid="export-room">
      <BackLink onBack={onBack} testId="room-back">
        {say('export.back')}
      </BackLink>
      <h2 ref={title} tabIndex={-1} className="section-title">
        {say('export.title')}
      </h2>
      <p className="soft">{say('export.intro')}</p>
      {record === undefined ? (
        <p data-testid="export-no-case">{say('export.no-case')}</p>
      ) : (
        <OfCase key={record.id} caseId={record.id} entries={record.entries} />
      )}
    </div>
  )
}

function OfCase({ caseId, entries }: { caseId: string; entries: number }) {
  const say = useRoomWords()
  const text = useText()
  const { record } = useDispute()
  const found = useStoredCase(caseId, entries)
  if (!found || !record) return <Loading />
  const { door, stored } = found
  if (!stored.ok) return <Notice note={{ tone: 'bad', text: failureText(stored, text) }} />
  return (
    <>
      {stored.value.damaged > 0 && (
        <Notice
          note={{ tone: 'bad', text: say('export.damaged', { count: stored.value.damaged }) }}
        />
      )}
      <ExportDesk record={record} door={door} stored={stored.value} />
    </>
  )
}

type Found = { readonly door: EvidenceDoor; readonly stored: Reply<StoredEvidence> }

/** The case as stored, read again when it has more entries; meanwhile it stays as it was. */
function useStoredCase(caseId: string, entries: number): Found | undefined {
  const { evidenceDoor } = useServices()
  const [found, setFound] = useState<Found>()
  const [ask] = useState(() => evidenceDoor)
  useEffect(() => {
    let isWanted = true
    void ask().then(async (door) => {
      const stored = await door.storedCase(caseId)
      if (isWanted) setFound({ door, stored })
    })
    return () => {
      isWanted = false
    }
  }, [ask, caseId, entries])
  return found
}
