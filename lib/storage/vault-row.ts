import { vaultWith, type Vault, type VaultTrouble } from '#lib/evidence/vault.ts'
import {
  keyFromText,
  newVaultKey,
  unwrapOnDevice,
  usableKey,
  wrapForDevice,
} from '#lib/evidence/vault-key.ts'
import type { Bytes } from '#lib/evidence/vault.ts'
import type { AmendsDb } from './db.ts'
import type { VaultKeyRow } from './rows.ts'
import { writing } from './writing.ts'

/**
 * Where an unlocked vault's key stands, as text, for as long as it is unlocked: in memory, never on
 * the disk. Undefined: it is locked, or no passphrase is set.
 */
export type UnlockedKey = { readonly get: () => Promise<string | undefined> }

/** Nobody can have unlocked it. */
export const neverUnlocked: UnlockedKey = { get: () => Promise.resolve(undefined) }

/** How long a key of this device is used before it is looked whether a passphrase was set, in milliseconds. */
const trustMs = 1_000

type Known = { readonly key: CryptoKey; readonly text?: string; readonly until: number }

/**
 * The vault of this browser. Its key is made with the first value that is sealed; a key that is lost
 * (the browser's data was cleared in part) is never replaced while sealed values wait for it.
 */
export function deviceVault(db: AmendsDb, unlocked: UnlockedKey): Vault {
  let known: Known | undefined
  const keyOf = async (
    findRow: () => Promise<VaultKeyRow | undefined>,
  ): Promise<CryptoKey | VaultTrouble['code']> => {
    if (known && known.text === undefined && performance.now() < known.until) return known.key
    const row = await findRow()
    if (!row) return 'damaged'
    return row.wrapped.by === 'device' ? ownKey(row) : unlockedKey()
  }
  const ownKey = async ({ wrapped }: VaultKeyRow): Promise<CryptoKey | 'damaged'> => {
    const until = performance.now() + trustMs
    if (known && known.text === undefined) known = { ...known, until }
    const raw = known || wrapped.by !== 'device' ? undefined : await unwrapOnDevice(wrapped)
    if (raw) known = { key: await usableKey(raw), until }
    return known?.key ?? 'damaged'
  }
  const unlockedKey = async (): Promise<CryptoKey | 'locked'> => {
    const text = await unlocked.get()
    const raw = text === undefined ? undefined : keyFromText(text)
    if (text === undefined || !raw) {
      known = undefined
      return 'locked'
    }
    if (known?.text !== text) known = { key: await usableKey(raw), text, until: 0 }
    return known.key
  }
  return vaultWith(
    () => keyOf(() => vaultRow(db)),
    () => keyOf(async () => (await vaultRow(db)) ?? newRow(db)),
  )
}

export async function vaultRow(db: AmendsDb): Promise<VaultKeyRow | undefined> {
  const row = await db.keys.get('vault')
  return row?.kind === 'vault' ? row : undefined
}

/** Two windows may make one at once: the first that is written is everybody's. */
export async function newRow(
  db: AmendsDb,
  raw: Bytes = newVaultKey(),
): Promise<VaultKeyRow | undefined> {
  const wrapped = await wrapForDevice(raw)
  const createdAt = Temporal.Now.instant().toString()
  return writing(db, [db.keys, db.sealed], async () => {
    const there = await vaultRow(db)
    // What was sealed with the lost key would never open again, and nobody would know why.
    if (there || (await db.sealed.count()) > 0) return there
    const row: VaultKeyRow = { id: 'vault', kind: 'vault', createdAt, wrapped, lockAfter: 0 }
    await db.keys.add(row)
    return row
  })
}
