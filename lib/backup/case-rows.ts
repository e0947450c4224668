import type { Entry } from '#lib/casebook/entry.ts'
import { foldAll, type FoldEntry } from '#lib/casebook/fold.ts'
import { parseBody } from '#lib/casebook/parse-body.ts'
import { verifyChain } from '#lib/evidence/chain.ts'
import { signedTo } from '#lib/evidence/verify.ts'
import { sealCase } from '#lib/storage/case-rows.ts'
import { sealFile } from '#lib/storage/files.ts'
import type { EntryValue, FileRow, SealedCase, SealedRow } from '#lib/storage/rows.ts'
import { sealedRow } from '#lib/storage/seal.ts'
import type { Store } from '#lib/storage/store.ts'
import type { Backup, BackupCase } from './format.ts'

/** A case of a backup as rows, values and files sealed with this browser's vault. */
export type CaseRows = {
  readonly caseId: string
  readonly entries: readonly Entry[]
  readonly sealed: readonly SealedRow[]
  readonly files: readonly FileRow[]
  readonly projection: SealedCase
}

/** A case whose entries can be read and whose chain holds. */
export type ReadCase = { readonly caseId: string; readonly read: readonly FoldEntry[] }

/** Undefined: entries of several cases, a chain that does not hold, or bodies that nobody wrote. */
export function readCase({ entries, values }: BackupCase): ReadCase | undefined {
  const caseId = entries[0]?.caseId ?? ''
  if (entries.some((each) => each.caseId !== caseId)) return undefined
  if (verifyChain(entries).length > 0) return undefined
  const byEntry = Map.groupBy(values, ({ entryId }) => entryId)
  try {
    const read = entries.map((entry) => ({
      ...entry,
      body: parseBody(entry.body, byEntry.get(entry.id) ?? []),
    }))
    return read.every(({ kind, body }) => kind === body.kind) ? { caseId, read } : undefined
  } catch {
    // Bodies that no version wrote; zod says which, and nobody can mend them.
    return undefined
  }
}

/** @throws VaultTrouble */
export async function caseRows(
  { vault }: Pick<Store, 'vault'>,
  given: BackupCase,
  { caseId, read }: ReadCase,
  { head, bytes }: Backup,
): Promise<CaseRows> {
  const record = foldAll(read)
  if (!record) throw new Error('A case that was read has entries')
  const kept = head.files.flatMap((file, at) => {
    const content = bytes[at]
    return file.caseId === caseId && content ? [{ ...file, bytes: content }] : []
  })
  return {
    caseId,
    entries: given.entries.map((entry, at) => ({ ...entry, kind: read[at]?.body.kind ?? 'note' })),
    sealed: (
      await Promise.all(appends(given).map((values) => sealedRow(vault, caseId, values)))
    ).flat(),
    files: await Promise.all(kept.map((file) => sealFile(vault, caseId, file))),
    projection: await sealCase(vault, record, signedTo(given.entries)),
  }
}

/** The values of each append, in the order of its entries: they were sealed and signed together. */
function appends({ entries, values }: BackupCase): readonly (readonly EntryValue[])[] {
  const byEntry = Map.groupBy(values, ({ entryId }) => entryId)
  const groups: EntryValue[][] = [[]]
  for (const { id, signature } of entries) {
    groups.at(-1)?.push(...(byEntry.get(id) ?? []))
    if (signature !== null) groups.push([])
  }
  return groups.filter((group) => group.length > 0)
}
