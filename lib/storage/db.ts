import { Dexie, type EntityTable, type Table } from 'dexie'
import type { Entry } from '#lib/casebook/entry.ts'
import type { RememberedCosts } from '#lib/cost-profile/remembered.ts'
import type { CostRule } from '#lib/cost-profile/rule.ts'
import type { HealthRow } from '#lib/health/health.ts'
import type { Repair } from '#lib/repairs/repair.ts'
import type { CaseRow, DisclosureRow, FileRow, KeyRow, MetaRow, SealedRow } from './rows.ts'

/** One working value of one order (typed costs, terms, a draft). Belongs to no ledger. */
export type WorkspaceRow = { readonly key: string; readonly name: string; readonly value: string }

export type AmendsDb = Dexie & {
  entries: EntityTable<Entry, 'id'>
  disclosures: EntityTable<DisclosureRow, 'digest'>
  sealed: EntityTable<SealedRow, 'entryId'>
  files: EntityTable<FileRow, 'id'>
  cases: Table<CaseRow, string>
  keys: Table<KeyRow, string>
  meta: Table<MetaRow, MetaRow['id']>
  workspace: Table<WorkspaceRow, [string, string]>
  repairs: EntityTable<Repair, 'id'>
  health: Table<HealthRow, [string, string, string]>
  costRules: EntityTable<CostRule, 'id'>
  rememberedCosts: EntityTable<RememberedCosts, 'id'>
}

export const DB_NAME = 'amends'

/**
 * Opens the casebook. Only what is queried is indexed, never texts. Strict durability: evidence that
 * was acknowledged must outlive a power cut. Versions are numbered and frozen, and none touches a
 * row while the database opens: old rows are understood as they are (case-rows.ts, entries.ts) and
 * brought forward in batches later (bring-forward.ts).
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
  // Places that the agent pointed at, and how pages are read. All that was kept stays as it is.
  db.version(2).stores({
    repairs: 'id, marketplace',
    health: '[marketplace+page+fact], [marketplace+page]',
  })
  // Offers and how cases end: the ended ones are asked for by when they changed last.
  db.version(3).stores({ cases: 'id, [key+status], [status+updatedAt], updatedAt' })
  // What goods and parcels cost the shop, and what was typed for an item the last time.
  db.version(4).stores({ costRules: 'id, place', rememberedCosts: 'id, usedAt' })
  // Personal values, files and projections encrypted; keys; the stamp of the schema.
  db.version(5).stores({
    sealed: 'entryId, caseId',
    files: 'id, caseId',
    keys: 'id',
    meta: 'id',
  })
  return db
}
