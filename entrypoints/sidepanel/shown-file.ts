import type { ShownFile } from '#components/panel/services.ts'
import { openKeptFile } from '#lib/storage/files.ts'
import type { Store } from '#lib/storage/store.ts'
import { storageCodeOf } from '#lib/storage/trouble.ts'

/** A kept file for the panel; trouble of the store is a code. */
export async function shownFile(store: Store, caseId: string, sha256: string): Promise<ShownFile> {
  try {
    return await openKeptFile(store, caseId, sha256)
  } catch (error) {
    const code = storageCodeOf(error)
    if (code === undefined) throw error
    return { ok: false, code: code === 'locked' || code === 'damaged' ? code : 'storage-failed' }
  }
}
