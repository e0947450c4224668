import { VaultTrouble } from '#lib/evidence/vault.ts'

/** What can go wrong with the store, as codes that the panel has words for. */

export const storageCodes = [
  /** The vault waits for the passphrase. */
  'locked',
  /** What is stored does not open: changed, or sealed with a key that is lost. */
  'damaged',
  /** Another window runs a newer Amends. */
  'newer-schema',
  /** No space left, or the browser gives none. */
  'storage-full',
  /** Something else holds the database, and does not let go. */
  'storage-busy',
  /** The browser gives no database, or a broken one. */
  'storage-failed',
] as const
export type StorageCode = (typeof storageCodes)[number]

/** Trouble that a transaction has to be left for. */
export class StorageTrouble extends Error {
  readonly code: StorageCode
  constructor(code: StorageCode) {
    super(`The store says: ${code}`)
    this.name = 'StorageTrouble'
    this.code = code
  }
}

/** Names that IndexedDB and Dexie give to trouble of the store; all others are bugs. */
const codes: Readonly<Record<string, StorageCode>> = {
  QuotaExceededError: 'storage-full',
  OpenFailedError: 'storage-failed',
  MissingAPIError: 'storage-failed',
  InvalidStateError: 'storage-failed',
  DatabaseClosedError: 'storage-failed',
  VersionError: 'storage-failed',
  UpgradeError: 'storage-failed',
  NotReadableError: 'storage-failed',
  UnknownError: 'storage-failed',
  NotAllowedError: 'storage-failed',
  SecurityError: 'storage-failed',
  DataError: 'storage-failed',
  TimeoutError: 'storage-busy',
}

/** The code of an error that the store gave; undefined for bugs. */
export function storageCodeOf(error: unknown): StorageCode | undefined {
  if (error instanceof VaultTrouble || error instanceof StorageTrouble) return error.code
  // The cause says more than what Dexie makes of it: a full disk ends a transaction as `AbortError`.
  return codesIn(error).at(-1)
}

function codesIn(error: unknown): readonly StorageCode[] {
  if (typeof error !== 'object' || error === null) return []
  const name: unknown = Reflect.get(error, 'name')
  const code = typeof name === 'string' ? codes[name] : undefined
  const inner: unknown = Reflect.get(error, 'inner')
  return [...(code === undefined ? [] : [code]), ...codesIn(inner === error ? undefined : inner)]
}
