import {
  keyFromText,
  keyText,
  unwrapOnDevice,
  unwrapWithPassphrase,
  wrapForDevice,
  wrapWithPassphrase,
} from '#lib/evidence/vault-key.ts'
import type { Bytes } from '#lib/evidence/vault.ts'
import type { AmendsDb } from './db.ts'
import type { VaultKeyRow } from './rows.ts'
import { newRow, vaultRow, type UnlockedKey } from './vault-row.ts'
import { writing } from './writing.ts'

/**
 * A passphrase over the vault: its key is wrapped anew, nothing is sealed anew. Whoever forgets it
 * has lost what was sealed; only a backup helps.
 */

/** Without one the device's own key opens the vault. */
export type Guard =
  { readonly by: 'device' } | { readonly by: 'passphrase'; readonly lockAfter: number }

/** Follows live. */
export async function guardOf(db: AmendsDb): Promise<Guard> {
  const row = await vaultRow(db)
  return row?.wrapped.by === 'passphrase'
    ? { by: 'passphrase', lockAfter: row.lockAfter }
    : { by: 'device' }
}

export type PassphraseReply =
  | { readonly ok: true; readonly key: string }
  | { readonly ok: false; readonly code: 'locked' | 'damaged' }

/**
 * Sets a passphrase, or another one. @returns the key as text, for the memory of the unlocked
 * @param lockAfter Minutes without use.
 */
export async function setPassphrase(
  db: AmendsDb,
  unlocked: UnlockedKey,
  passphrase: string,
  lockAfter: number,
): Promise<PassphraseReply> {
  const found = await rawKey(db, unlocked)
  if (typeof found === 'string') return { ok: false, code: found }
  const wrapped = await wrapWithPassphrase(found.raw, passphrase)
  await writing(db, [db.keys], () => db.keys.put({ ...found.row, wrapped, lockAfter }))
  return { ok: true, key: keyText(found.raw) }
}

/** The device's own key opens the vault again. Only while it is unlocked. */
export async function removePassphrase(
  db: AmendsDb,
  unlocked: UnlockedKey,
): Promise<PassphraseReply> {
  const found = await rawKey(db, unlocked)
  if (typeof found === 'string') return { ok: false, code: found }
  const wrapped = await wrapForDevice(found.raw)
  await writing(db, [db.keys], () => db.keys.put({ ...found.row, wrapped, lockAfter: 0 }))
  return { ok: true, key: keyText(found.raw) }
}

/** The key as text where the passphrase is right. */
export async function unlock(
  db: AmendsDb,
  passphrase: string,
): Promise<{ readonly key: string; readonly lockAfter: number } | undefined> {
  const row = await vaultRow(db)
  if (row?.wrapped.by !== 'passphrase') return undefined
  const raw = await unwrapWithPassphrase(row.wrapped, passphrase)
  return raw && { key: keyText(raw), lockAfter: row.lockAfter }
}

async function rawKey(
  db: AmendsDb,
  unlocked: UnlockedKey,
): Promise<{ readonly row: VaultKeyRow; readonly raw: Bytes } | 'locked' | 'damaged'> {
  const row = (await vaultRow(db)) ?? (await newRow(db))
  if (!row) return 'damaged'
  if (row.wrapped.by === 'device') {
    const raw = await unwrapOnDevice(row.wrapped)
    return raw ? { row, raw } : 'damaged'
  }
  const text = await unlocked.get()
  const raw = text === undefined ? undefined : keyFromText(text)
  return raw ? { row, raw } : 'locked'
}
