import { vaultWith, VaultTrouble, type Vault } from '#lib/evidence/vault.ts'
import { newVaultKey, unwrapOnDevice, usableKey, wrapForDevice } from '#lib/evidence/vault-key.ts'
import type { AmendsDb } from './db.ts'
import type { VaultKeyRow } from './rows.ts'
import { writing } from './writing.ts'

/**
 * The vault of this browser. Its key is made with the first value that is sealed; a key that is lost
 * (the browser's data was cleared in part) is never replaced while sealed values wait for it.
 */
export function deviceVault(db: AmendsDb): Vault {
  let known: CryptoKey | undefined
  const keyOf = async (row: VaultKeyRow | undefined) => {
    known ??= row && (await usable(row))
    return known ?? 'damaged'
  }
  return vaultWith(
    async () => known ?? keyOf(await rowOf(db)),
    async () => known ?? keyOf((await rowOf(db)) ?? (await newRow(db))),
  )
}

async function usable({ wrapped }: VaultKeyRow): Promise<CryptoKey | undefined> {
  if (wrapped.by !== 'device') throw new VaultTrouble('locked')
  const raw = await unwrapOnDevice(wrapped)
  return raw && usableKey(raw)
}

async function rowOf(db: AmendsDb): Promise<VaultKeyRow | undefined> {
  const row = await db.keys.get('vault')
  return row?.kind === 'vault' ? row : undefined
}

/** Two windows may make one at once: the first that is written is everybody's. */
async function newRow(db: AmendsDb): Promise<VaultKeyRow | undefined> {
  const wrapped = await wrapForDevice(newVaultKey())
  const createdAt = Temporal.Now.instant().toString()
  return writing(db, [db.keys, db.sealed], async () => {
    const there = await rowOf(db)
    // What was sealed with the lost key would never open again, and nobody would know why.
    if (there || (await db.sealed.count()) > 0) return there
    const row: VaultKeyRow = { id: 'vault', kind: 'vault', createdAt, wrapped, lockAfter: 0 }
    await db.keys.add(row)
    return row
  })
}
