import { sha256Of } from '#lib/evidence/bytes.ts'
import type { Bytes, Vault } from '#lib/evidence/vault.ts'
import type { FileRow } from './rows.ts'
import { openFile } from './stored-case.ts'
import type { Store } from './store.ts'

/** Bytes of kept files. They are written by the ledger, in one transaction with the entry that names them. */

export type FileBytes = {
  /** base64url SHA-256 of the bytes. */
  readonly sha256: string
  readonly bytes: Bytes
  /** MIME type. */
  readonly type: string
}

/** A row for the ledger's `files`, sealed. @throws VaultTrouble */
export async function sealFile(
  vault: Vault,
  caseId: string,
  { sha256, bytes, type }: FileBytes,
): Promise<FileRow> {
  const id = fileId(caseId, sha256)
  const sealed = await vault.seal(bytes, id)
  return { id, caseId, sha256, size: bytes.length, type, ...sealed }
}

export function fileId(caseId: string, sha256: string): string {
  return `${sha256}:${caseId}`
}

/** Whether the case holds these very bytes. */
export async function hasFile({ db }: Store, caseId: string, sha256: string): Promise<boolean> {
  return (await db.files.where({ id: fileId(caseId, sha256) }).count()) > 0
}

/** `gone`: forgotten, or never there. `damaged`: not the bytes that were kept. */
export type OpenedFile =
  | { readonly ok: true; readonly bytes: Bytes; readonly type: string }
  | { readonly ok: false; readonly code: 'gone' | 'damaged' }

/** The bytes of a kept file, once they are known to be the ones that were kept. @throws VaultTrouble `locked` */
export async function openKeptFile(
  store: Store,
  caseId: string,
  sha256: string,
): Promise<OpenedFile> {
  const row = await store.db.files.get(fileId(caseId, sha256))
  if (!row) return { ok: false, code: 'gone' }
  const bytes = await openFile(store, row)
  const isSame = bytes !== undefined && (await sha256Of(bytes)) === sha256
  return isSame ? { ok: true, bytes, type: row.type } : { ok: false, code: 'damaged' }
}
