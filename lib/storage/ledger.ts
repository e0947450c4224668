import { Dexie } from 'dexie'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { Entry, EntryBody } from '#lib/casebook/entry.ts'
import { fold, foldAll, FOLD_VERSION } from '#lib/casebook/fold.ts'
import type { Signer } from '#lib/evidence/signature.ts'
import { bringForward } from './bring-forward.ts'
import { isSealed, openCase, rememberCase, sealCase, signedToOf } from './case-rows.ts'
import type { AmendsDb } from './db.ts'
import { entriesOf, readEntries } from './entries.ts'
import { eraseCase } from './erase.ts'
import { forget, type ForgetTerms, type ForgotWhat } from './forget.ts'
import { inTurnOf } from './in-turn.ts'
import { opened } from './opened.ts'
import type { CaseRow, FileRow, Forwarding, SealedCase, SealedRow } from './rows.ts'
import { chained, sealedRow, signed } from './seal.ts'
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
  /** Forgets personal values and files of cases; see forget.ts. @throws as `append` */
  readonly forget: (terms: ForgetTerms) => Promise<ForgotWhat>
  /** Deletes a case whole, its entries too; see erase.ts. */
  readonly erase: (caseId: string) => Promise<void>
  /** Rebuilds projections that an older fold made. */
  readonly refold: () => Promise<number>
  /** Brings rows of older versions to today's form, case by case, between appends. */
  readonly bringForward: () => Promise<Forwarding>
}

export function openLedger(store: Store): Ledger {
  const inTurn = inTurnOf()
  let asking: Promise<Signer> | undefined
  const sign = (): Promise<Signer> => {
    const asked = asking ?? signerOf(store.db)
    asking = asked
    // A failure is not remembered: the next append asks again.
    asked.catch(() => (asking = undefined))
    return asked
  }
  // The row that was written last: agents work on one case for a while.
  let last: SealedCase | undefined
  const add = async (terms: Append): Promise<CaseRecord> => {
    const known = last?.id === terms.caseId ? last : undefined
    last = undefined
    await opened(store.db)
    const signer = await sign()
    // Where another window wrote meanwhile, the row that is known is old: once more with today's.
    const done = await append(store, signer, known, terms).catch((error: unknown) => {
      if (!known || !isTaken(error)) throw error
      return append(store, signer, undefined, terms)
    })
    last = done.row
    return done.record
  }
  return {
    append: (caseId, bodies, at, files = []) =>
      inTurn(() => add({ caseId, bodies, at: at.toString(), files })),
    forget: (terms) =>
      inTurn(async () => {
        last = undefined
        return forget(store, await sign(), terms)
      }),
    erase: (caseId) =>
      inTurn(async () => {
        last = undefined
        await eraseCase(store, caseId)
      }),
    refold: () => inTurn(() => refold(store)),
    bringForward: () => bringForward(store, inTurn),
  }
}

/** The place in the chain was taken. */
function isTaken(error: unknown): boolean {
  return error instanceof Dexie.ConstraintError || error instanceof Dexie.BulkError
}

type Append = {
  readonly caseId: string
  readonly bodies: readonly EntryBody[]
  /** ISO instant, UTC. */
  readonly at: string
  readonly files: readonly FileRow[]
}

async function append(
  store: Store,
  signer: Signer,
  known: SealedCase | undefined,
  { caseId, bodies, at, files }: Append,
): Promise<{ readonly record: CaseRecord; readonly row: SealedCase }> {
  const { db, vault } = store
  const row = known ?? (await db.cases.get(caseId))
  const before = row && (await currentCase(store, row))
  const end = { seq: before?.entries ?? 0, head: before?.head ?? null }
  const batch = chained(bodies, { caseId, at, end })
  const after = batch.read.reduce<CaseRecord | undefined>(fold, before)
  if (!after) throw new Error('Nothing to append')
  const signedTo = signedToOf(row)
  const unsigned = signedTo < end.seq ? await entriesOf(db, caseId, signedTo) : []
  const [entries, values, projection] = await Promise.all([
    signed(batch, unsigned, signer),
    sealedRow(vault, caseId, batch.taken),
    sealCase(vault, after, after.entries),
  ])
  await put(db, { entries, values, projection, files })
  rememberCase(store, after)
  return { record: after, row: projection }
}

type Rows = {
  readonly entries: readonly Entry[]
  readonly values: readonly SealedRow[]
  readonly projection: SealedCase
  readonly files: readonly FileRow[]
}

/**
 * All or nothing. Everything is asked of the store at once: what is refused undoes the rest. That
 * nobody wrote in between needs no look: a place in the chain can be taken once only.
 */
async function put(db: AmendsDb, { entries, values, projection, files }: Rows): Promise<void> {
  const tables = [db.entries, db.sealed, db.cases, ...(files.length > 0 ? [db.files] : [])]
  await writing(db, tables, async () => {
    await Promise.all([
      db.entries.bulkAdd([...entries]),
      ...(values.length > 0 ? [db.sealed.bulkAdd([...values])] : []),
      ...(files.length > 0 ? [db.files.bulkPut([...files])] : []),
      db.cases.put(projection),
    ])
  })
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
