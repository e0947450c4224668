import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { FOLD_VERSION } from '#lib/casebook/fold.ts'
import { isSealed, openCase, openSealed } from './case-rows.ts'
import type { CaseRow } from './rows.ts'
import type { Store } from './store.ts'

/** For lists of all cases: which there are, told cheaply, and their records in parts. */

type Tables = Pick<Store, 'db'>

/** Ids of all cases, those that changed last at the end: asked of an index, no row is read. Follows live. */
export function caseIds({ db }: Tables): Promise<string[]> {
  return Promise.resolve(db.cases.orderBy('updatedAt').primaryKeys())
}

/** Ids of the cases that changed at a moment or after it. @param moment ISO instant, UTC. */
export function changedSince({ db }: Tables, moment: string): Promise<string[]> {
  return Promise.resolve(db.cases.where('updatedAt').aboveOrEqual(moment).primaryKeys())
}

/** How many there are, and those that changed last. */
export async function newestIds(
  { db }: Tables,
  most: number,
): Promise<{ readonly total: number; readonly ids: readonly string[] }> {
  const newest = db.cases.orderBy('updatedAt').reverse().limit(most)
  const [total, ids] = await Promise.all([db.cases.count(), newest.primaryKeys()])
  return { total, ids }
}

/**
 * Records of some cases, those that are gone left out. They are not remembered as opened: thousands
 * of them pass through here. @throws VaultTrouble `locked`
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
