import type { Entry } from '#lib/casebook/entry.ts'
import type { FoldEntry } from '#lib/casebook/fold.ts'
import { parseBody } from '#lib/casebook/parse-body.ts'
import { VaultTrouble, type Vault } from '#lib/evidence/vault.ts'
import type { AmendsDb } from './db.ts'
import type { DisclosureRow, EntryValue, SealedRow } from './rows.ts'

type Entrusted = { readonly db: AmendsDb; readonly vault: Vault }

/**
 * A case's entries in order, personal values put back in and parsed. Values that were forgotten, or
 * do not open, are left out; verifying tells the one from the other. @throws VaultTrouble `locked`
 */
export async function readEntries({ db, vault }: Entrusted, caseId: string): Promise<FoldEntry[]> {
  const [entries, sealed, clear] = await atOnce(db, () => rowsOf(db, caseId))
  const opened = await Promise.all(sealed.map(async (row) => (await openValues(vault, row)) ?? []))
  const values = Map.groupBy<string, EntryValue>(
    [...opened.flat(), ...clear],
    (each) => each.entryId,
  )
  return entries.map((entry) => ({
    ...entry,
    body: parseBody(entry.body, values.get(entry.id) ?? []),
  }))
}

/**
 * Reads in one transaction: all of it as it stood at one moment, also while values are being sealed
 * or forgotten. Decrypt afterwards: live queries follow only what is read before the first decryption.
 */
export function atOnce<T>(db: AmendsDb, read: () => Promise<T>): Promise<T> {
  const { entries, sealed, disclosures, files, keys, cases } = db
  return db.transaction('r', [entries, sealed, disclosures, files, keys, cases], read)
}

/** Entries, sealed values and values in the clear, as stored. */
export function rowsOf(
  db: AmendsDb,
  caseId: string,
): Promise<[Entry[], SealedRow[], DisclosureRow[]]> {
  return Promise.all([
    entriesOf(db, caseId),
    db.sealed.where({ caseId }).toArray(),
    db.disclosures.where({ caseId }).toArray(),
  ])
}

/** As stored, oldest first. */
export function entriesOf(db: AmendsDb, caseId: string, after = 0): Promise<Entry[]> {
  return db.entries
    .where('[caseId+seq]')
    .between([caseId, after], [caseId, Infinity], false)
    .toArray()
}

/** Undefined: they do not open. @throws VaultTrouble `locked` */
export async function openValues(
  vault: Vault,
  row: SealedRow,
): Promise<readonly EntryValue[] | undefined> {
  const bytes = await vault.open(row, row.entryId)
  if (bytes === 'locked') throw new VaultTrouble('locked')
  if (bytes === 'damaged') return undefined
  // Sealed and authenticated: what we wrote ourselves.
  return JSON.parse(new TextDecoder().decode(bytes)) as readonly EntryValue[]
}
