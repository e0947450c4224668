import type { Forwarding } from './rows.ts'
import type { Store } from './store.ts'

/** How far old rows are brought forward; undefined where they never were looked through. Follows live. */
export async function forwarding({ db }: Pick<Store, 'db'>): Promise<Forwarding | undefined> {
  const row = await db.meta.get('forward')
  return row?.id === 'forward' ? row : undefined
}
