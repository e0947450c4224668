import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { entryBodySchema, type Entry, type EntryBody } from '#lib/casebook/entry.ts'
import { fold, foldAll, FOLD_VERSION, type FoldEntry } from '#lib/casebook/fold.ts'
import { wholeReadings } from '#lib/casebook/items-restore.ts'
import { hashOf } from '#lib/evidence/chain.ts'
import { rejoin, separate, type Disclosure } from '#lib/evidence/disclosure.ts'
import { isPersonal } from '#lib/evidence/personal.ts'
import type { AmendsDb } from './db.ts'
import { inTurnOf } from './in-turn.ts'

/**
 * The only door to the ledger. One writer at a time: the background owns it, and a queue makes
 * appends wait for each other, so that hashes can be computed before the transaction opens.
 */
export type Ledger = {
  /** Adds entries to a case (a new one when `caseId` is new), with their projection, all or nothing. */
  readonly append: (
    caseId: string,
    bodies: readonly EntryBody[],
    at: Temporal.Instant,
  ) => Promise<CaseRecord>
  /** The newest kept reading of a page of a case, to tell whether anything changed. */
  readonly lastReading: (caseId: string, page: string | null) => Promise<ReadingKept | undefined>
  /** Rebuilds projections that an older fold made. */
  readonly refold: () => Promise<number>
}

export type ReadingKept = Extract<EntryBody, { kind: 'reading-kept' }>

type Sealed = {
  readonly entry: Entry
  readonly disclosures: readonly Disclosure[]
  readonly body: EntryBody
}

export function openLedger(db: AmendsDb): Ledger {
  const inTurn = inTurnOf()
  return {
    append: (caseId, bodies, at) => inTurn(() => append(db, caseId, bodies, at)),
    lastReading: (caseId, page) => lastReading(db, caseId, page),
    refold: () => inTurn(() => refold(db)),
  }
}

async function append(
  db: AmendsDb,
  caseId: string,
  bodies: readonly EntryBody[],
  at: Temporal.Instant,
): Promise<CaseRecord> {
  const before = await currentCase(db, caseId)
  const sealed = await seal(caseId, bodies, at, before)
  let record = before
  for (const { entry, body } of sealed) record = fold(record, { ...entry, body })
  if (!record) throw new Error('Nothing to append')
  const after = record
  await db.transaction('rw', db.entries, db.disclosures, db.cases, async () => {
    const now = await db.cases.get(caseId)
    if (now?.head !== before?.head)
      throw new Error('The case changed while an entry was being sealed')
    await db.entries.bulkAdd(sealed.map((each) => each.entry))
    await db.disclosures.bulkAdd(
      sealed.flatMap((each) =>
        each.disclosures.map((row) => ({ ...row, caseId, entryId: each.entry.id })),
      ),
    )
    await db.cases.put(after)
  })
  return after
}

/** The projection as today's fold makes it, also where an older one made the stored one. */
async function currentCase(db: AmendsDb, caseId: string): Promise<CaseRecord | undefined> {
  const stored = await db.cases.get(caseId)
  if (!stored || stored.foldVersion === FOLD_VERSION) return stored
  return foldAll(await readEntries(db, caseId))
}

async function seal(
  caseId: string,
  bodies: readonly EntryBody[],
  at: Temporal.Instant,
  before: CaseRecord | undefined,
): Promise<Sealed[]> {
  const sealed: Sealed[] = []
  let prev = before?.head ?? null
  let seq = before?.entries ?? 0
  for (const body of bodies) {
    const { body: shown, disclosures } = await separate(body, isPersonal)
    const unhashed = {
      id: crypto.randomUUID(),
      caseId,
      seq: ++seq,
      at: at.toString(),
      kind: body.kind,
      body: shown,
      digests: disclosures.map((each) => each.digest).toSorted(),
      prev,
    }
    const hash = await hashOf(unhashed)
    sealed.push({ entry: { ...unhashed, hash, signature: null }, disclosures, body })
    prev = hash
  }
  return sealed
}

async function lastReading(
  db: AmendsDb,
  caseId: string,
  page: string | null,
): Promise<ReadingKept | undefined> {
  const entries = wholeReadings(await readEntries(db, caseId))
  const kept = entries.map((entry) => entry.body).filter((body) => body.kind === 'reading-kept')
  return kept.findLast((body) => body.page === page)
}

/** A case's entries in order, personal values put back in and parsed. Unreadable entries are bugs or damage: they throw. */
export async function readEntries(db: AmendsDb, caseId: string): Promise<FoldEntry[]> {
  const [entries, disclosures] = await Promise.all([
    db.entries.where('[caseId+seq]').between([caseId, 0], [caseId, Infinity]).sortBy('seq'),
    db.disclosures.where({ caseId }).toArray(),
  ])
  return entries.map((entry) => ({
    ...entry,
    body: entryBodySchema.parse(rejoin(entry.body, disclosures)),
  }))
}

async function refold(db: AmendsDb): Promise<number> {
  const old = await db.cases.filter((record) => record.foldVersion !== FOLD_VERSION).toArray()
  for (const record of old) {
    const rebuilt = foldAll(await readEntries(db, record.id))
    if (rebuilt) await db.cases.put(rebuilt)
  }
  return old.length
}
