import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { EntryBody } from '#lib/casebook/entry.ts'
import { fold, foldAll, FOLD_VERSION } from '#lib/casebook/fold.ts'
import type { Signer } from '#lib/evidence/signature.ts'
import { bringForward } from './bring-forward.ts'
import { isSealed, openCase, sealCase, signedToOf } from './case-rows.ts'
import { entriesOf, readEntries } from './entries.ts'
import { inTurnOf } from './in-turn.ts'
import type { CaseRow, FileRow, Forwarding } from './rows.ts'
import { sealBatch } from './seal.ts'
import { signerOf } from './signing-key.ts'
import type { Store } from './store.ts'
import { writing } from './writing.ts'

/**
 * The only door to the ledger. One writer at a time: the background owns it, and a queue makes
 * appends wait for each other, so that digests, hashes and signature can be made before the
 * transaction opens.
 */
export type Ledger = {
  /**
   * Adds entries to a case (a new one when `caseId` is new) with their projection, signed together,
   * all or nothing. `files`: rows of the files that the entries name.
   * @throws StorageTrouble, VaultTrouble; errors of IndexedDB
   */
  readonly append: (
    caseId: string,
    bodies: readonly EntryBody[],
    at: Temporal.Instant,
    files?: readonly FileRow[],
  ) => Promise<CaseRecord>
  /** Rebuilds projections that an older fold made. */
  readonly refold: () => Promise<number>
  /** Brings rows of older versions to today's form, case by case, between appends. */
  readonly bringForward: () => Promise<Forwarding>
}

export function openLedger(store: Store): Ledger {
  const inTurn = inTurnOf()
  let signer: Promise<Signer> | undefined
  const sign = (): Promise<Signer> => {
    const asked = signer ?? signerOf(store.db)
    signer = asked
    // A failure is not remembered: the next append asks again.
    asked.catch(() => (signer = undefined))
    return asked
  }
  return {
    append: (caseId, bodies, at, files = []) =>
      inTurn(async () => append(store, await sign(), caseId, bodies, at.toString(), files)),
    refold: () => inTurn(() => refold(store)),
    bringForward: () => bringForward(store, inTurn),
  }
}

async function append(
  store: Store,
  signer: Signer,
  caseId: string,
  bodies: readonly EntryBody[],
  at: string,
  files: readonly FileRow[],
): Promise<CaseRecord> {
  const { db, vault } = store
  const row = await db.cases.get(caseId)
  const before = row && (await currentCase(store, row))
  const end = { seq: before?.entries ?? 0, head: before?.head ?? null }
  const signedTo = signedToOf(row)
  const unsigned = signedTo < end.seq ? await entriesOf(db, caseId, signedTo) : []
  const batch = await sealBatch(bodies, { vault, signer, caseId, at, end, unsigned })
  const after = batch.read.reduce<CaseRecord | undefined>(fold, before)
  if (!after) throw new Error('Nothing to append')
  const stored = await sealCase(vault, after, after.entries)
  await writing(db, [db.entries, db.sealed, db.files, db.cases], async () => {
    const now = await db.cases.get(caseId)
    if (now?.head !== before?.head)
      throw new Error('The case changed while an entry was being sealed')
    await db.entries.bulkAdd([...batch.entries])
    await db.sealed.bulkAdd([...batch.rows])
    await db.files.bulkPut([...files])
    await db.cases.put(stored)
  })
  return after
}

/** The projection as today's fold makes it, also where an older one made the stored one. */
async function currentCase(store: Store, row: CaseRow): Promise<CaseRecord | undefined> {
  if (row.foldVersion === FOLD_VERSION) return openCase(store, row)
  return foldAll(await readEntries(store, row.id))
}

async function refold(store: Store): Promise<number> {
  const { db, vault } = store
  const old = await db.cases.filter((row) => row.foldVersion !== FOLD_VERSION).toArray()
  for (const row of old) {
    const rebuilt = await currentCase(store, row)
    if (!rebuilt) continue
    const stored = isSealed(row) ? await sealCase(vault, rebuilt, row.signedTo) : rebuilt
    await writing(db, [db.cases], () => db.cases.put(stored))
  }
  return old.length
}
