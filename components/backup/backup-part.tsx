import { useServices } from '#components/panel/services.ts'
import { useNow } from '#components/panel/use-now.ts'
import { Fold } from '#components/ui/fold.tsx'
import { useText } from '#components/ui/text.tsx'
import { backupAge } from '#lib/backup/reminder.ts'
import { BackupMaker } from './backup-maker.tsx'
import { BackupRestorer } from './backup-restorer.tsx'

/** A backup of everything, the way back, and how old the last one is. */
export function BackupPart() {
  const { t } = useText()
  return (
    <section className="stack" data-testid="backup">
      <h2 className="section-title">{t('backup.title')}</h2>
      <LastBackup />
      <p className="soft small">{t('backup.aim')}</p>
      <Fold level={3} title={<span>{t('backup.open')}</span>} testId="backup-open">
        <BackupMaker />
      </Fold>
      <Fold level={3} title={<span>{t('backup.restore.open')}</span>} testId="restore-open">
        <BackupRestorer />
      </Fold>
    </section>
  )
}

function LastBackup() {
  const { t, format } = useText()
  const now = useNow()
  const services = useServices()
  const last = services.useLastBackup()
  const hasCases = (services.useCases()?.length ?? 0) > 0
  if (!last) return <p data-loading="backup" />
  const { savedAt } = last
  const age = backupAge(savedAt, now)
  if (savedAt === undefined) {
    return (
      <p className={hasCases ? 'due' : 'soft'} data-testid="backup-age" data-age={age}>
        {t('backup.never')}
      </p>
    )
  }
  const zoned = Temporal.Instant.from(savedAt).toZonedDateTimeISO(Temporal.Now.timeZoneId())
  const day = format.day(zoned.toPlainDate())
  return (
    <p className={age === 'old' ? 'due' : ''} data-testid="backup-age" data-age={age}>
      {t(age === 'old' ? 'backup.old' : 'backup.last', { day })}
    </p>
  )
}
