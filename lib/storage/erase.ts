import type { Store } from './store.ts'
import { writing } from './writing.ts'

/**
 * Deletes a case whole, its entries too, and the working values of its order: the hard limit of what
 * may be kept. All or nothing. @throws StorageTrouble; errors of IndexedDB
 */
export async function eraseCase({ db, opened }: Store, caseId: string): Promise<void> {
  const row = await db.cases.get(caseId)
  const tables = [db.entries, db.sealed, db.disclosures, db.files, db.workspace, db.cases]
  await writing(db, tables, async () => {
    await Promise.all([
      db.entries.where('[caseId+seq]').between([caseId, 0], [caseId, Infinity]).delete(),
      db.sealed.where({ caseId }).delete(),
      db.disclosures.where({ caseId }).delete(),
      db.files.where({ caseId }).delete(),
      db.workspace.where({ key: row?.key ?? '' }).delete(),
      db.cases.delete(caseId),
    ])
  })
  for (const [head, { id }] of opened) if (id === caseId) opened.delete(head)
}
