import type { Vault } from '#lib/evidence/vault.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { openDb, type AmendsDb } from './db.ts'
import { deviceVault, neverUnlocked, type UnlockedKey } from './vault-row.ts'

/** The casebook: its tables, what opens the personal part of them, and projections already opened. */
export type Store = {
  readonly db: AmendsDb
  readonly vault: Vault
  readonly opened: OpenedCases
}

/** Projections by the head of their ledger, which never says two things. In memory only. */
export type OpenedCases = Map<string, CaseRecord>

/** More than any view shows at once. */
export const mostOpened = 1_000

/** @param unlocked Where the key of a vault with a passphrase stands while it is unlocked. */
export function openStore(name?: string, unlocked: UnlockedKey = neverUnlocked): Store {
  const db = openDb(name)
  return { db, vault: deviceVault(db, unlocked), opened: new Map() }
}
