import type { Entry } from '#lib/casebook/entry.ts'
import type { Disclosure } from '#lib/evidence/disclosure.ts'
import { VaultTrouble } from '#lib/evidence/vault.ts'
import { entriesOf, openValues } from './entries.ts'
import type { FileRow, SigningKeyRow } from './rows.ts'
import { signingKeys } from './signing-key.ts'
import type { Store } from './store.ts'

/** A case as it is stored, its values opened: what a pack is made from and what is verified. */
export type StoredCase = {
  /** Oldest first. */
  readonly entries: readonly Entry[]
  readonly disclosures: readonly (Disclosure & { readonly entryId: string })[]
  /** Entries whose values do not open. */
  readonly damaged: readonly string[]
  /** Their bytes are still sealed: `openFile`. */
  readonly files: readonly FileRow[]
  readonly keys: readonly SigningKeyRow[]
}

/** @throws VaultTrouble `locked` */
export async function storedCase(store: Store, caseId: string): Promise<StoredCase> {
  const { db, vault } = store
  // All reads before the first decryption: live queries follow only what is read at once.
  const [entries, sealed, clear, files, keys] = await Promise.all([
    entriesOf(db, caseId),
    db.sealed.where({ caseId }).toArray(),
    db.disclosures.where({ caseId }).toArray(),
    db.files.where({ caseId }).toArray(),
    signingKeys(db),
  ])
  const opened = await Promise.all(
    sealed.map(async (row) => ({ row, values: await openValues(vault, row) })),
  )
  const disclosures = opened.flatMap(({ row: { entryId }, values }) =>
    (values ?? []).map((value) => ({ ...value, entryId })),
  )
  return {
    entries,
    disclosures: [
      ...disclosures,
      ...clear.map(({ digest, encoded, entryId }) => ({ digest, encoded, entryId })),
    ],
    damaged: opened.flatMap(({ row, values }) => (values ? [] : [row.entryId])),
    files,
    keys,
  }
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
