import { BackupPart } from '#components/backup/backup-part.tsx'
import { useServices } from '#components/panel/services.ts'
import { urgentFirst } from '#components/alarms/urgent-first.ts'
import { useNow } from '#components/panel/use-now.ts'
import { PassphrasePart } from '#components/lock/passphrase-part.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { useText } from '#components/ui/text.tsx'
import { useTitleFocus } from '#components/ui/use-title-focus.ts'
import { CaseKeeping } from './case-keeping.tsx'
import { ForgetAll } from './forget-all.tsx'
import { StoragePart } from './storage-part.tsx'
import '#components/evidence/evidence.css'
import './keeping.css'

export type KeepingRoomProps = {
  /** Absent where the room has an address of its own. */
  readonly onBack?: () => void
  /** False where backups have a place of their own. */
  readonly hasBackup?: boolean
}

/** How long each case is kept and why, holds, forgetting, and where all of it is stored. */
export function KeepingRoom({ onBack, hasBackup = true }: KeepingRoomProps) {
  const { t } = useText()
  const title = useTitleFocus()
  const cases = useServices().useCases()
  const now = useNow()
  return (
    <main className="panel keeping" data-testid="keeping-room">
      <BackLink onBack={onBack} testId="keeping-back">
        {t('health.back')}
      </BackLink>
      <h1 ref={title} tabIndex={-1} className="status-title">
        {t('keeping.title')}
      </h1>
      <p className="soft">{t('keeping.aim')}</p>
      <StoragePart />
      {hasBackup && <BackupPart />}
      <PassphrasePart />
      <section data-testid="keeping-cases" data-loading={cases ? undefined : 'cases'}>
        <h2 className="section-title">{t('keeping.cases')}</h2>
        {cases?.length === 0 && <p className="soft">{t('keeping.none')}</p>}
        <ul className="keeping-list">
          {urgentFirst(cases ?? [], now).map((record) => (
            <CaseKeeping key={record.id} record={record} />
          ))}
        </ul>
      </section>
      {cases && cases.length > 0 && <ForgetAll count={cases.length} />}
    </main>
  )
}
