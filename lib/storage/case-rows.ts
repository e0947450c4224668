import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { foldAll } from '#lib/casebook/fold.ts'
import { canonicalJson } from '#lib/evidence/canonical.ts'
import { sealJson, VaultTrouble, type Vault } from '#lib/evidence/vault.ts'
import { readEntries } from './entries.ts'
import type { CaseRow, ClearCase, PlainCase, SealedCase } from './rows.ts'
import { mostOpened, type Store } from './store.ts'

/** Projections as they are stored: what lists need in the clear, everything else encrypted. */

export async function sealCase(
  vault: Vault,
  record: CaseRecord,
  signedTo: number,
): Promise<SealedCase> {
  const { plain, personal } = parted(record)
  const marked = { ...plain, signedTo }
  return { ...marked, sealed: await sealJson(vault, personal, aadOf(marked)) }
}

function parted(record: CaseRecord): { plain: PlainCase; personal: object } {
  const { id, key, marketplace, site, status, openedAt, updatedAt, situation, ...more } = record
  const { evidence, entries, head, foldVersion, ...personal } = more
  const known = situation === undefined ? {} : { situation }
  const names = { id, key, marketplace, site, status, openedAt, updatedAt, ...known }
  return { plain: { ...names, evidence, entries, head, foldVersion }, personal }
}

/** A sealed part belongs to what stands beside it in the clear: with any of it changed it does not open. */
function aadOf(marked: Omit<SealedCase, 'sealed'>): string {
  return canonicalJson(marked)
}

export function isSealed(row: CaseRow): row is SealedCase {
  return 'sealed' in row && row.sealed !== undefined
}

/** `seq` of the last signed entry; rows of older versions know of no signatures. */
export function signedToOf(row: CaseRow | undefined): number {
  return row && isSealed(row) ? row.signedTo : 0
}

/** What the oldest rows lack: nobody had corrected or offered anything. */
function completed(row: ClearCase): CaseRecord {
  return { ...row, corrections: row.corrections ?? [], offers: row.offers ?? [] }
}

/**
 * The projection of a row. One that does not open is made anew from the ledger, which says the same.
 * Undefined only where the ledger has no entry of it. @throws VaultTrouble `locked`
 */
export async function openCase(store: Store, row: CaseRow): Promise<CaseRecord | undefined> {
  if (!isSealed(row)) return completed(row)
  const record =
    store.opened.get(nameOf(row)) ??
    (await openSealed(store.vault, row)) ??
    foldAll(await readEntries(store, row.id))
  if (record) rememberCase(store, record)
  return record
}

function nameOf({ head, foldVersion }: Pick<CaseRecord, 'head' | 'foldVersion'>): string {
  return `${head} ${foldVersion}`
}

/** It need not be opened again. */
export function rememberCase({ opened }: Store, record: CaseRecord): void {
  opened.set(nameOf(record), record)
  if (opened.size <= mostOpened) return
  const [oldest = ''] = opened.keys()
  opened.delete(oldest)
}

/** Undefined: damaged, or written by code that knew of no sealed part. @throws VaultTrouble `locked` */
export async function openSealed(vault: Vault, row: SealedCase): Promise<CaseRecord | undefined> {
  const { sealed, ...marked } = row
  const bytes = await vault.open(sealed, aadOf(marked))
  if (bytes === 'locked') throw new VaultTrouble('locked')
  if (bytes === 'damaged') return undefined
  // Sealed and authenticated: what we wrote ourselves.
  const personal = JSON.parse(new TextDecoder().decode(bytes)) as Omit<CaseRecord, keyof PlainCase>
  const { signedTo: _, ...plain } = marked
  return { ...plain, ...personal }
}

/** All of them, those that cannot be made left out. */
export async function openCases(store: Store, rows: readonly CaseRow[]): Promise<CaseRecord[]> {
  const records = await Promise.all(rows.map((row) => openCase(store, row)))
  return records.filter((record) => record !== undefined)
}
