import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { Disclosure } from '#lib/evidence/disclosure.ts'
import type { ProvenCard } from '#lib/evidence/keys.ts'
import type { Sealed } from '#lib/evidence/vault.ts'
import type { DeviceWrapped, PassphraseWrapped } from '#lib/evidence/vault-key.ts'

/** What stands in the tables that hold evidence and keys. */

/** A personal value in the clear, as versions 1 to 4 wrote it. Moved into `sealed` by and by. */
export type DisclosureRow = Disclosure & { readonly caseId: string; readonly entryId: string }

/** A personal value and the entry that it was taken out of. */
export type EntryValue = Disclosure & { readonly entryId: string }

/**
 * The personal values of the entries of one append, encrypted: an `EntryValue[]`. `entryId`: the last
 * of them that had any; it is the `aad`, too. Deleting the row forgets them.
 */
export type SealedRow = Sealed & { readonly entryId: string; readonly caseId: string }

/** The bytes of a kept file, encrypted; `aad` is the row's id. */
export type FileRow = Sealed & {
  /** `sha256:caseId`. */
  readonly id: string
  readonly caseId: string
  /** base64url, of the bytes as they were kept. */
  readonly sha256: string
  readonly size: number
  readonly type: string
}

/** The part of a projection that lists and queries need; nothing in it says who the buyer is. */
export type PlainCase = Pick<
  CaseRecord,
  | 'id'
  | 'key'
  | 'marketplace'
  | 'site'
  | 'status'
  | 'openedAt'
  | 'updatedAt'
  | 'situation'
  | 'evidence'
  | 'entries'
  | 'head'
  | 'foldVersion'
>

export type SealedCase = PlainCase & {
  readonly sealed: Sealed
  /** `seq` of the last entry that a signature covers. */
  readonly signedTo: number
}

/** A projection as versions 1 to 4 wrote it, in the clear; the oldest lack corrections and offers. */
export type ClearCase = Omit<CaseRecord, 'corrections' | 'offers'> & Partial<CaseRecord>

export type CaseRow = SealedCase | ClearCase

export type SigningKeyRow = ProvenCard & {
  readonly kind: 'signing'
  /** Cannot be taken out of the browser. Null: of another device, or retired. */
  readonly privateKey: CryptoKey | null
}

export type VaultKeyRow = {
  readonly id: 'vault'
  readonly kind: 'vault'
  readonly createdAt: string
  readonly wrapped: DeviceWrapped | PassphraseWrapped
  /** Minutes without a hand on the machine after which the vault locks; with a passphrase only. */
  readonly lockAfter: number
}

export type KeyRow = SigningKeyRow | VaultKeyRow

/** How far old rows are brought forward. */
export type Forwarding = {
  readonly id: 'forward'
  /** The schema version that rows are brought to. */
  readonly version: number
  readonly state: 'running' | 'failed' | 'done'
  readonly done: number
  readonly total: number
  /** Why it stopped. */
  readonly code?: string
}

/** When it was last looked at what may no longer be kept, ISO day of UTC. */
export type LookedRow = { readonly id: 'retention'; readonly day: string }

export type MetaRow = { readonly id: 'schema'; readonly version: number } | Forwarding | LookedRow
