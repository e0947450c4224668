import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { Entry, EntryBody } from '#lib/casebook/entry.ts'
import { fold, foldAll, FOLD_VERSION } from '#lib/casebook/fold.ts'
import { hashOf } from '#lib/evidence/chain.ts'
import { separate, type Disclosure } from '#lib/evidence/disclosure.ts'
import { isPersonal } from '#lib/evidence/personal.ts'
import type { AmendsDb } from './db.ts'
import { readEntries } from './entries.ts'
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
  /** Rebuilds projections that an older fold made. */
  readonly refold: () => Promise<number>
}

type Sealed = {
  readonly entry: Entry
  readonly disclosures: readonly Disclosure[]
  readonly body: EntryBody
}

export function openLedger(db: AmendsDb): Ledger {
  const inTurn = inTurnOf()
  return {
    append: (caseId, bodies, at) => inTurn(() => append(db, caseId, bodies, at)),
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

async function refold(db: AmendsDb): Promise<number> {
  const old = await db.cases.filter((record) => record.foldVersion !== FOLD_VERSION).toArray()
  for (const record of old) {
    const rebuilt = foldAll(await readEntries(db, record.id))
    if (rebuilt) await db.cases.put(rebuilt)
  }
  return old.length
}
