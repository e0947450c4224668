import { Dexie, type EntityTable, type Table } from 'dexie'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { Entry } from '#lib/casebook/entry.ts'
import type { Disclosure } from '#lib/evidence/disclosure.ts'

/** A personal value of an entry; the row is all that forgetting has to delete. */
export type DisclosureRow = Disclosure & { readonly caseId: string; readonly entryId: string }

/** One working value of one order (typed costs, terms, a draft). Belongs to no ledger. */
export type WorkspaceRow = { readonly key: string; readonly name: string; readonly value: string }

export type AmendsDb = Dexie & {
  entries: EntityTable<Entry, 'id'>
  disclosures: EntityTable<DisclosureRow, 'digest'>
  cases: EntityTable<CaseRecord, 'id'>
  workspace: Table<WorkspaceRow, [string, string]>
}

export const DB_NAME = 'amends'

/**
 * Opens the casebook. Only what is queried is indexed, never texts. Strict durability: evidence that
 * was acknowledged must outlive a power cut. Migrations are numbered and frozen; see docs/architecture.md.
 */
export function openDb(name: string = DB_NAME): AmendsDb {
  const db = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  }) as AmendsDb
  db.version(1).stores({
    entries: 'id, &[caseId+seq]',
    disclosures: 'digest, caseId, entryId',
    cases: 'id, [key+status], updatedAt',
    workspace: '[key+name], key',
  })
  return db
}
