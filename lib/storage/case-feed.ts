import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { openCase, openSealed, isSealed } from './case-rows.ts'
import { FOLD_VERSION } from '#lib/casebook/fold.ts'
import type { CaseRow } from './rows.ts'
import type { Store } from './store.ts'

/** For lists of all cases: which there are, told cheaply, and their records in parts. */

/** `updatedAt` by case id, in the order of time: changes whenever any case does. Follows live. */
export async function caseMarks({ db }: Pick<Store, 'db'>): Promise<ReadonlyMap<string, string>> {
  const byTime = db.cases.orderBy('updatedAt')
  const [times, ids] = await Promise.all([byTime.keys(), byTime.primaryKeys()])
  // The index holds texts only: instants.
  return new Map(ids.map((id, at) => [id, times[at] as string]))
}

/**
 * Records of some cases. They are not remembered as opened: thousands of them pass through here.
 * @throws VaultTrouble `locked`
 */
export async function casesById(store: Store, ids: readonly string[]): Promise<CaseRecord[]> {
  const rows = await store.db.cases.bulkGet([...ids])
  const there = rows.filter((row) => row !== undefined)
  const records = await Promise.all(there.map((row) => recordOf(store, row)))
  return records.filter((record) => record !== undefined)
}

async function recordOf(store: Store, row: CaseRow): Promise<CaseRecord | undefined> {
  const isPlain = isSealed(row) && row.foldVersion === FOLD_VERSION
  return (isPlain ? await openSealed(store.vault, row) : undefined) ?? openCase(store, row)
}
