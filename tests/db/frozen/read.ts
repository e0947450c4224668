import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { openCases } from '#lib/storage/case-rows.ts'
import { readEntries } from '#lib/storage/entries.ts'
import type { Store } from '#lib/storage/store.ts'

/** What the entries of these cases say, in order. */
export async function wordsOf(
  store: Store,
  caseIds: readonly string[],
): Promise<readonly unknown[]> {
  const all = await Promise.all(caseIds.map((id) => readEntries(store, id)))
  return all.flat().map(({ body }) => body)
}

export async function caseRecordsOf(store: Store): Promise<readonly CaseRecord[]> {
  return openCases(store, await store.db.cases.orderBy('id').toArray())
}
