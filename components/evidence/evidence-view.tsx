import { useEffect, useState } from 'react'
import { LazyRoom, type RoomName } from '#components/export/lazy-rooms.tsx'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useViews } from '#components/panel/use-views.tsx'
import { Button } from '#components/ui/button.tsx'
import { useText } from '#components/ui/text.tsx'
import { EntryItem } from './entry-item.tsx'
import { ForwardingNote } from './forwarding-note.tsx'
import { ClaimsPart } from './claims-part.tsx'
import { KeepArea } from './keep-area.tsx'
import { NoteForm } from './note-form.tsx'
import { TimeLine } from './time-line.tsx'
import { useEvidence } from './use-evidence.ts'
import { showItem } from './show-item.ts'
import './evidence.css'

/** What was found out and kept; while a room is open it stands in its place. */
export function EvidenceView() {
  const [room, setRoom] = useState<RoomName>()
  const [cameFrom, setCameFrom] = useState<RoomName>()
  const leave = () => {
    setCameFrom(room)
    setRoom(undefined)
  }
  if (room !== undefined) return <LazyRoom name={room} onBack={leave} />
  return <Findings cameFrom={cameFrom} onRoom={setRoom} />
}

type RoomDoors = {
  /** The room that was left: its button gets the keyboard. */
  readonly cameFrom: RoomName | undefined
  readonly onRoom: (room: RoomName) => void
}

/** What the buyer says against what is on record, the line of time, and what was kept. */
function Findings(doors: RoomDoors) {
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
      <CameFrom />
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
      <HandOn {...doors} />
    </div>
  )
}

const roomNames = ['export', 'packs'] as const

/** The ways to the rooms where evidence leaves and comes in. */
function HandOn({ cameFrom, onRoom }: RoomDoors) {
  const { t } = useText()
  return (
    <section>
      <h2 className="section-title">{t('custody.title')}</h2>
      <div className="row">
        {roomNames.map((name) => (
          <Button
            key={name}
            autoFocus={cameFrom === name}
            onPress={() => onRoom(name)}
            data-testid={`room-${name}`}
          >
            {t(`custody.${name}`)}
          </Button>
        ))}
      </div>
    </section>
  )
}

/** A case that was made in another browser says so before anything else. */
function CameFrom() {
  const { t, format } = useText()
  const { record } = useDispute()
  const from = record?.imported
  if (!from) return null
  const key = from.signedBy.slice(0, 16)
  return (
    <p className="page-text" data-testid="imported">
      {t('custody.imported', { day: format.time(from.madeAt), key })}
    </p>
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
