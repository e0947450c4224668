import { useState } from 'react'
import { useServices } from '#components/panel/services.ts'
import { Button } from '#components/ui/button.tsx'
import { ChooseFile } from '#components/ui/choose-file.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { RestoreDone } from '#lib/backup/backup.ts'
import { backupProblem } from './problem-text.ts'
import { useBusy } from './use-busy.ts'

const shownName = 80

/** Takes a backup file and its passphrase, and says what came of each case. */
export function BackupRestorer() {
  const text = useText()
  const { t } = text
  const { restoreBackup } = useServices()
  const { isBusy, work } = useBusy()
  const [file, setFile] = useState<File>()
  const [passphrase, setPassphrase] = useState('')
  const [note, setNote] = useState<Note>()
  const restore = async () => {
    if (!file) return
    setNote(undefined)
    const done = await work(() => restoreBackup(file, passphrase))
    if (!done.ok) return setNote({ tone: 'bad', text: backupProblem(done, text) })
    setNote({ tone: 'good', text: doneText(done, text) })
    setFile(undefined)
    setPassphrase('')
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void restore()
      }}
    >
      <p className="soft small">{t('backup.restore.aim')}</p>
      <div className="row">
        <ChooseFile
          label={t('backup.restore.choose')}
          accept=".age"
          testId="restore"
          onFile={(chosen) => {
            setFile(chosen)
            setNote(undefined)
          }}
        />
      </div>
      {file && (
        <>
          <p className="page-text" data-testid="restore-name">
            {t('backup.restore.file', { name: file.name.slice(0, shownName) })}
          </p>
          <TextField
            label={t('backup.restore.passphrase')}
            type="password"
            value={passphrase}
            onChange={setPassphrase}
            autoFocus
            testId="restore-passphrase"
          />
          <div className="row">
            <Button
              type="submit"
              look="primary"
              isDisabled={isBusy || passphrase === ''}
              data-testid="restore-start"
            >
              {t('backup.restore.start')}
            </Button>
          </div>
        </>
      )}
      {isBusy && <p role="status">{t('backup.restore.running')}</p>}
      <Notice note={note} testId="restore-note" />
    </form>
  )
}

function doneText(
  { restored, madeAt }: Extract<RestoreDone, { ok: true }>,
  { t, format }: Text,
): string {
  const zoned = Temporal.Instant.from(madeAt).toZonedDateTimeISO(Temporal.Now.timeZoneId())
  const fates = ['added', 'extended', 'known', 'conflict'] as const
  return [
    t('backup.restore.done', { day: format.day(zoned.toPlainDate()) }),
    ...fates
      .filter((fate) => restored[fate] > 0)
      .map((fate) => t(`backup.restore.${fate}`, { count: restored[fate] })),
  ].join(' ')
}
