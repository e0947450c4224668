import { Dexie, type EntityTable, type Table } from 'dexie'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { Entry } from '#lib/casebook/entry.ts'
import type { RememberedCosts } from '#lib/cost-profile/remembered.ts'
import type { CostRule } from '#lib/cost-profile/rule.ts'
import type { Disclosure } from '#lib/evidence/disclosure.ts'
import type { HealthRow } from '#lib/health/health.ts'
import type { Repair } from '#lib/repairs/repair.ts'

/** A personal value of an entry; the row is all that forgetting has to delete. */
export type DisclosureRow = Disclosure & { readonly caseId: string; readonly entryId: string }

/** One working value of one order (typed costs, terms, a draft). Belongs to no ledger. */
export type WorkspaceRow = { readonly key: string; readonly name: string; readonly value: string }

export type AmendsDb = Dexie & {
  entries: EntityTable<Entry, 'id'>
  disclosures: EntityTable<DisclosureRow, 'digest'>
  cases: EntityTable<CaseRecord, 'id'>
  workspace: Table<WorkspaceRow, [string, string]>
  repairs: EntityTable<Repair, 'id'>
  health: Table<HealthRow, [string, string, string]>
  costRules: EntityTable<CostRule, 'id'>
  rememberedCosts: EntityTable<RememberedCosts, 'id'>
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
  // Places that the agent pointed at, and how pages are read. All that was kept stays as it is.
  db.version(2)
    .stores({
      repairs: 'id, marketplace',
      health: '[marketplace+page+fact], [marketplace+page]',
    })
    .upgrade((change) =>
      // Until they are folded anew: nobody had corrected anything.
      change.table<Partial<CaseRecord>>('cases').toCollection().modify({ corrections: [] }),
    )
  // Offers and how cases end: the ended ones are asked for by when they changed last.
  db.version(3)
    .stores({ cases: 'id, [key+status], [status+updatedAt], updatedAt' })
    .upgrade((change) =>
      // Until they are folded anew: nobody had noted an offer.
      change.table<Partial<CaseRecord>>('cases').toCollection().modify({ offers: [] }),
    )
  // What goods and parcels cost the shop, and what was typed for an item the last time.
  db.version(4).stores({ costRules: 'id, place', rememberedCosts: 'id, usedAt' })
  return db
}
