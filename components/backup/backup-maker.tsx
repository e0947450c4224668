import { useState } from 'react'
import { useServices } from '#components/panel/services.ts'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { isLongEnough, shortestPassphrase } from '#lib/backup/passphrase.ts'
import { SaveLink, type BackupFile } from './save-link.tsx'
import { backupProblem } from './problem-text.ts'
import { useBusy } from './use-busy.ts'

type Progress = { readonly done: number; readonly total: number }

/** Asks for a passphrase twice, makes the file and offers it. */
export function BackupMaker() {
  const text = useText()
  const { t } = text
  const { makeBackup } = useServices()
  const { isBusy, work } = useBusy()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [progress, setProgress] = useState<Progress>()
  const [note, setNote] = useState<Note>()
  const [file, setFile] = useState<BackupFile>()
  const problems = { short: !isLongEnough(passphrase), other: passphrase !== again }
  const make = async () => {
    setAsked(true)
    if (problems.short || problems.other) return
    setFile(undefined)
    setNote(undefined)
    const made = await work(() =>
      makeBackup(passphrase, (done, total) => setProgress({ done, total })),
    )
    setProgress(undefined)
    if (!made.ok) return setNote({ tone: 'bad', text: backupProblem(made, text) })
    const { bytes, cases, leftOut } = made
    const left = leftOut > 0 ? ` ${t('backup.left-out', { count: leftOut })}` : ''
    setNote({ tone: 'good', text: `${t('backup.made', { count: cases })}${left}` })
    setFile({ bytes, at: Temporal.Now.instant() })
    setPassphrase('')
    setAgain('')
    setAsked(false)
  }
  const least = { least: shortestPassphrase }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <TextField
        label={t('backup.passphrase')}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        hint={t('backup.passphrase.hint', least)}
        error={isAsked && problems.short ? t('backup.passphrase.short', least) : undefined}
        testId="backup-passphrase"
      />
      <TextField
        label={t('backup.again')}
        type="password"
        value={again}
        onChange={setAgain}
        error={isAsked && !problems.short && problems.other ? t('backup.again.other') : undefined}
        testId="backup-again"
      />
      <div className="row">
        <Button type="submit" look="primary" isDisabled={isBusy} data-testid="backup-make">
          {t('backup.make')}
        </Button>
      </div>
      {isBusy && <p role="status">{progressText(progress, t)}</p>}
      <Notice note={note} testId="backup-note" />
      {file && <SaveLink file={file} onSaved={(said) => setNote({ tone: 'good', text: said })} />}
    </form>
  )
}

function progressText(progress: Progress | undefined, t: ReturnType<typeof useText>['t']): string {
  const isGathering = progress !== undefined && progress.done < progress.total
  return isGathering ? t('backup.making', progress) : t('backup.locking')
}
