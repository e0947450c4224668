import type { Entry } from '#lib/casebook/entry.ts'
import { VaultTrouble } from '#lib/evidence/vault.ts'
import { atOnce, openValues, rowsOf } from './entries.ts'
import type { CaseRow, EntryValue, FileRow, SealedRow, SigningKeyRow } from './rows.ts'
import { signingKeys } from './signing-key.ts'
import type { Store } from './store.ts'

/** A case as it is stored, its values opened: what a pack is made from and what is verified. */
export type StoredCase = {
  /** Oldest first. */
  readonly entries: readonly Entry[]
  readonly disclosures: readonly EntryValue[]
  /** Entries whose values do not open. */
  readonly damaged: readonly string[]
  /** Their bytes are still sealed: `openFile`. */
  readonly files: readonly FileRow[]
  readonly keys: readonly SigningKeyRow[]
  /** The projection beside it; undefined where there is none. */
  readonly row: CaseRow | undefined
}

/** @throws VaultTrouble `locked` */
export async function storedCase(store: Store, caseId: string): Promise<StoredCase> {
  const { db, vault } = store
  const [[entries, sealed, clear], files, keys, row] = await atOnce(db, () =>
    Promise.all([
      rowsOf(db, caseId),
      db.files.where({ caseId }).toArray(),
      signingKeys(db),
      db.cases.get(caseId),
    ]),
  )
  const opened = await Promise.all(
    sealed.map(async (row) => ({ row, values: await openValues(vault, row) })),
  )
  const disclosures = opened.flatMap(({ values }) => values ?? [])
  return {
    entries,
    disclosures: [
      ...disclosures,
      ...clear.map(({ digest, encoded, entryId }) => ({ digest, encoded, entryId })),
    ],
    damaged: opened.flatMap(({ row, values }) => (values ? [] : appendOf(row, entries))),
    files,
    keys,
    row,
  }
}

/** The entries that were appended together with the one that a row names. */
function appendOf({ entryId }: SealedRow, entries: readonly Entry[]): readonly string[] {
  const end = entries.findIndex(({ id }) => id === entryId)
  if (end < 0) return [entryId]
  const before = entries.slice(0, end).findLastIndex(({ signature }) => signature !== null)
  const batch = entries.slice(before + 1, end + 1).filter(({ digests }) => digests.length > 0)
  return batch.map(({ id }) => id)
}

/** The bytes of a kept file; undefined where they do not open. @throws VaultTrouble `locked` */
export async function openFile(
  { vault }: Pick<Store, 'vault'>,
  row: FileRow,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = await vault.open(row, row.id)
  if (bytes === 'locked') throw new VaultTrouble('locked')
  return bytes === 'damaged' ? undefined : bytes
}
