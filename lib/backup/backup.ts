import type { Bytes } from '#lib/evidence/vault.ts'
import type { Store } from '#lib/storage/store.ts'
import { schemaVersion } from '#lib/storage/writing.ts'
import { locked, unlocked } from './age.ts'
import { readBackup, written } from './format.ts'
import { gather } from './make.ts'
import { restore, type Restored } from './restore.ts'

/** A backup of everything as one encrypted file, and the way back. */

export const backupCodes = [
  'too-large',
  'not-a-backup',
  'wrong-passphrase',
  'broken',
  'newer',
] as const
export type BackupCode = (typeof backupCodes)[number]

type Refused = { readonly ok: false; readonly code: BackupCode }

export type Made =
  | { readonly ok: true; readonly bytes: Bytes; readonly cases: number; readonly leftOut: number }
  | Refused

export type MakeTerms = {
  readonly passphrase: string
  /** ISO instant, UTC. */
  readonly at: string
  readonly onCase?: (done: number, total: number) => void
  readonly workFactor?: number
}

/** @throws VaultTrouble `locked` */
export async function makeBackup(store: Store, terms: MakeTerms): Promise<Made> {
  const gathered = await gather(store, terms.at, terms.onCase)
  if (!gathered.ok) return { ok: false, code: gathered.code }
  const { backup, leftOut } = gathered
  const bytes = await locked(written(backup), terms.passphrase, terms.workFactor)
  return { ok: true, bytes, cases: backup.head.cases.length, leftOut }
}

export type RestoreDone =
  { readonly ok: true; readonly restored: Restored; readonly madeAt: string } | Refused

/** Nothing is written unless all of it can be. @throws StorageTrouble, VaultTrouble; errors of IndexedDB */
export async function restoreBackup(
  store: Store,
  bytes: Bytes,
  passphrase: string,
): Promise<RestoreDone> {
  const opened = await unlocked(bytes, passphrase)
  if (typeof opened === 'string') return { ok: false, code: opened }
  const backup = readBackup(opened, schemaVersion)
  if (typeof backup === 'string') return { ok: false, code: backup }
  const restored = await restore(store, backup)
  if (restored === 'broken') return { ok: false, code: 'broken' }
  return { ok: true, restored, madeAt: backup.head.madeAt }
}
