import type { Store } from './store.ts'
import { writing } from './writing.ts'

/** Whether nobody has asked today. @param day ISO */
export function isFirstOf({ db }: Pick<Store, 'db'>, day: string): Promise<boolean> {
  return writing(db, [], async () => {
    const row = await db.meta.get('retention')
    if (row?.id === 'retention' && row.day === day) return false
    await db.meta.put({ id: 'retention', day })
    return true
  })
}
