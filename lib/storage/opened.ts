import type { Dexie } from 'dexie'
import { StorageTrouble } from './trouble.ts'

/** How long the database may take to open before we say so, in milliseconds. */
export const patience = 10_000

/**
 * The database open, or word of why not. IndexedDB itself waits without end for another window that
 * holds an older form of it, or for a file that something else has locked.
 * @throws StorageTrouble `storage-busy`; errors of IndexedDB
 */
export async function opened(db: Dexie): Promise<void> {
  if (db.isOpen()) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new StorageTrouble('storage-busy')), patience)
  })
  const opening: Promise<unknown> = Promise.resolve(db.open())
  try {
    await Promise.race([opening, late])
  } finally {
    clearTimeout(timer)
  }
}
