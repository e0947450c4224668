import type { BackupFailure } from '#components/panel/services.ts'
import { makeBackup, restoreBackup, type Made, type RestoreDone } from '#lib/backup/backup.ts'
import type { Store } from '#lib/storage/store.ts'
import { storageCodeOf } from '#lib/storage/trouble.ts'

/**
 * Backups are made and brought back in the panel: no message takes so many bytes. An append of the
 * background in between is seen by the transaction, which then writes nothing.
 */
export function makeIn(
  store: Store,
  passphrase: string,
  onCase: (done: number, total: number) => void,
): Promise<Made | BackupFailure> {
  const at = Temporal.Now.instant().toString()
  return withCodes(() => makeBackup(store, { passphrase, at, onCase }))
}

export function restoreIn(
  store: Store,
  file: Blob,
  passphrase: string,
): Promise<RestoreDone | BackupFailure> {
  return withCodes(async () => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return restoreBackup(store, bytes, passphrase)
  })
}

async function withCodes<T>(work: () => Promise<T>): Promise<T | BackupFailure> {
  try {
    return await work()
  } catch (error) {
    const code = storageCodeOf(error)
    if (code === undefined) throw error
    return { ok: false, code }
  }
}
