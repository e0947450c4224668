import { useEffect, useState } from 'react'
import { useServices } from '#components/panel/services.ts'
import { useText } from '#components/ui/text.tsx'
import type { Bytes } from '#lib/evidence/vault.ts'
import { sizeText } from './size-text.ts'

export type BackupFile = { readonly bytes: Bytes; readonly at: Temporal.Instant }

export type SaveLinkProps = {
  readonly file: BackupFile
  readonly onSaved: (said: string) => void
}

/** Saves the file; nothing is sent anywhere. Only what was saved counts as a backup. */
export function SaveLink({ file: { bytes, at }, onSaved }: SaveLinkProps) {
  const { t, format } = useText()
  const { noteBackupSaved } = useServices()
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes])
  const day = at.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate()
  return (
    <div className="row">
      <a
        className="button"
        href={address}
        download={`amends-backup-${day.toString()}.age`}
        data-testid="backup-save"
        onClick={() => {
          noteBackupSaved()
          onSaved(t('backup.saved'))
        }}
      >
        {t('backup.save', { size: sizeText(bytes.length, format) })}
      </a>
    </div>
  )
}
