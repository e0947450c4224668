import type { ReactNode } from 'react'
import { AlarmsRoom } from '#components/alarms/alarms-room.tsx'
import { BackupPart } from '#components/backup/backup-part.tsx'
import { LazyProfile } from '#components/cost-profile/profile-link.tsx'
import { LazyRoom } from '#components/export/lazy-rooms.tsx'
import { KeepingRoom } from '#components/keeping/keeping-room.tsx'
import { ReadingRoom } from '#components/reading/reading-room.tsx'
import { useTitleFocus } from '#components/ui/use-title-focus.ts'
import { useDeskWords } from './desk-words.tsx'
import type { DeskView } from './routes.ts'

/** Rooms of the panel in a place of their own. They are what they are there. */

export function DeadlinesRoom() {
  return (
    <div className="desk-room">
      <AlarmsRoom />
    </div>
  )
}

export function PrivacyRoom() {
  return (
    <div className="desk-room">
      <KeepingRoom hasBackup={false} />
    </div>
  )
}

export function ReadersRoom() {
  return (
    <div className="desk-room">
      <ReadingRoom tab={undefined} />
    </div>
  )
}

export function CostsRoom() {
  return (
    <Titled view="costs">
      <LazyProfile currency="USD" />
    </Titled>
  )
}

export function BackupRoom() {
  return (
    <Titled view="backup">
      <BackupPart />
    </Titled>
  )
}

export function PacksRoom() {
  return (
    <Titled view="packs">
      <LazyRoom name="packs" />
    </Titled>
  )
}

function Titled({ view, children }: { view: DeskView; children: ReactNode }) {
  const say = useDeskWords()
  const title = useTitleFocus()
  return (
    <main className="desk-main desk-reading" data-testid={`desk-${view}`}>
      <h1 ref={title} tabIndex={-1} className="desk-title">
        {say(`desk.view.${view}`)}
      </h1>
      {children}
    </main>
  )
}
