import { canonicalJson } from '#lib/evidence/canonical.ts'
import { sha256Of } from '#lib/evidence/bytes.ts'
import { keptFiles, verifyLedger, type Fault } from '#lib/evidence/verify.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { absentIn } from '#lib/casebook/custody.ts'
import { foldAll, FOLD_VERSION } from '#lib/casebook/fold.ts'
import { forgottenTo } from '#lib/casebook/keeping.ts'
import { parseBody } from '#lib/casebook/parse-body.ts'
import { isSealed, openSealed } from './case-rows.ts'
import { wellFormed } from './row-shapes.ts'
import type { FileRow } from './rows.ts'
import type { Store } from './store.ts'
import { openFile, storedCase, type StoredCase } from './stored-case.ts'

/**
 * Everything that is stored of a case, judged: chain, signatures, keys, values, files, and the
 * projection against what the ledger says. Empty: nothing has changed since it was kept.
 * @throws VaultTrouble `locked`
 */
export async function verifyCase(store: Store, caseId: string): Promise<readonly Fault[]> {
  const { whole, faults: shapes } = wellFormed(await storedCase(store, caseId))
  const files = new Map<string, string | null>()
  for (const row of whole.files) files.set(row.sha256, await digestOf(store, row))
  const { entries, disclosures, damaged, keys } = whole
  const faults = await verifyLedger({
    entries,
    disclosures,
    damaged,
    files,
    keys,
    forgottenTo: forgottenTo(entries),
    absent: absentIn(entries),
  })
  return [...shapes, ...faults, ...rowFaults(whole), ...(await caseFaults(store, whole))]
}

/** Of the bytes that stand in the row; null where they do not open. */
async function digestOf(store: Store, row: FileRow): Promise<string | null> {
  const bytes = await openFile(store, row)
  return bytes ? sha256Of(bytes) : null
}

/** A file's row says the same of it as the entry that names it. */
function rowFaults({ entries, files }: StoredCase): readonly Fault[] {
  const kept = new Map(keptFiles(entries).map((each) => [each.name, each]))
  return files
    .filter(({ sha256, size, type, id, caseId }) => {
      const said = kept.get(sha256)
      const isSame = said?.size === size && said.type === type
      return said && !(isSame && id === `${sha256}:${caseId}`)
    })
    .map(({ sha256 }) => {
      const seq = kept.get(sha256)?.seq
      const place = seq === undefined ? {} : { seq }
      return { place: 'file', fault: 'changed', name: sha256, ...place }
    })
}

/** The projection must be what the fold makes of the entries. */
async function caseFaults(store: Store, whole: StoredCase): Promise<readonly Fault[]> {
  const { entries, row } = whole
  const last = entries.at(-1)
  if (!row) return last ? [{ place: 'case', fault: 'missing' }] : []
  const isShort = row.head !== last?.hash || row.entries !== last.seq
  if (isShort) return [{ place: 'case', fault: 'changed', seq: last?.seq ?? 0 }]
  const record = isSealed(row) ? await openSealed(store.vault, row) : row
  if (!record) return [{ place: 'case', fault: 'damaged' }]
  // An older fold's word is no fault: it is made anew at the next start.
  if (row.foldVersion !== FOLD_VERSION) return []
  const again = refolded(whole)
  const signedTo = entries.findLast(({ signature }) => signature !== null)?.seq ?? 0
  const isSame = canonicalJson(record) === canonicalJson(again)
  const isMarked = !isSealed(row) || row.signedTo === signedTo
  return isSame && isMarked ? [] : [{ place: 'case', fault: 'changed' }]
}

/** Undefined: the entries themselves are not what they were, which is told of them. */
function refolded({ entries, disclosures }: StoredCase): CaseRecord | undefined {
  const values = Map.groupBy(disclosures, ({ entryId }) => entryId)
  try {
    return foldAll(
      entries.map((entry) => ({
        ...entry,
        body: parseBody(entry.body, values.get(entry.id) ?? []),
      })),
    )
  } catch {
    return undefined
  }
}
