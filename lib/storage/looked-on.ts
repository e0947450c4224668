import type { Store } from './store.ts'
import { writing } from './writing.ts'

/** The day on which it was last looked, to its end, what may no longer be kept: ISO, of UTC. */
export async function lookedOn({ db }: Pick<Store, 'db'>): Promise<string | undefined> {
  const row = await db.meta.get('retention')
  return row?.id === 'retention' ? row.day : undefined
}

/** @throws StorageTrouble; errors of IndexedDB */
export async function noteLooked({ db }: Pick<Store, 'db'>, day: string): Promise<void> {
  await writing(db, [], () => db.meta.put({ id: 'retention', day }))
}
