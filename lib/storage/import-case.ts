import { Dexie } from 'dexie'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { forgottenText, parseBody } from '#lib/casebook/parse-body.ts'
import { entryBodySchema, type Entry, type EntryBody } from '#lib/casebook/entry.ts'
import { foldAll, type FoldEntry } from '#lib/casebook/fold.ts'
import { prove } from '#lib/evidence/keys.ts'
import type { OpenedPack, SoundPack } from '#lib/evidence/pack/verdict.ts'
import type { Signer } from '#lib/evidence/signature.ts'
import { signedTo } from '#lib/evidence/verify.ts'
import { rememberCase, sealCase } from './case-rows.ts'
import type { AmendsDb } from './db.ts'
import { sealFile } from './files.ts'
import type { EntryValue, FileRow, SealedCase, SealedRow, SigningKeyRow } from './rows.ts'
import { chained, sealedRow, signed } from './seal.ts'
import { signerOf } from './signing-key.ts'
import type { Store } from './store.ts'
import { writing } from './writing.ts'

/**
 * A sound pack becomes a case of its own. The panel writes it itself: a pack is too large for a
 * message, and nobody else writes into a case that is not there yet.
 */

export type ImportOutcome =
  { readonly caseId: string } | { readonly problem: 'known' | 'key-taken' | 'not-understood' }

/** All of it in one transaction, or nothing. @throws StorageTrouble, VaultTrouble; errors of IndexedDB */
export async function takeIn(
  store: Store,
  sound: SoundPack,
  at: Temporal.Instant,
): Promise<ImportOutcome> {
  const { pack } = sound
  const caseId = pack.about.caseId
  const before = entriesIn(pack)
  const opened = before && foldAll(before.read)
  if (!before || !opened) return { problem: 'not-understood' }
  if (await isKnown(store.db, pack)) return { problem: 'known' }
  // The order's own case would no longer be found by its page.
  const { key } = opened
  const isTaken = key !== forgottenText && (await store.db.cases.where({ key }).count()) > 0
  if (isTaken) return { problem: 'key-taken' }
  const rows = await rowsOf(store, sound, before, at)
  try {
    await put(store.db, rows)
  } catch (error) {
    // Somebody took it in meanwhile.
    if (error instanceof Dexie.ConstraintError || error instanceof Dexie.BulkError) {
      if (await isKnown(store.db, pack)) return { problem: 'known' }
    }
    throw error
  }
  rememberCase(store, rows.record)
  return { caseId }
}

async function isKnown(db: AmendsDb, { about, entries }: OpenedPack): Promise<boolean> {
  const [byCase, byId] = await Promise.all([
    db.entries.where('[caseId+seq]').between([about.caseId, 0], [about.caseId, Infinity]).count(),
    db.entries.bulkGet(entries.map(({ id }) => id)),
  ])
  return byCase > 0 || byId.some((each) => each !== undefined)
}

type Understood = { readonly rows: readonly Entry[]; readonly read: readonly FoldEntry[] }

/** Undefined: a newer Amends made it, or somebody who is none. */
function entriesIn({ entries, disclosures }: OpenedPack): Understood | undefined {
  const values = Map.groupBy(disclosures, ({ entryId }) => entryId)
  const [rows, read]: [Entry[], FoldEntry[]] = [[], []]
  for (const entry of entries) {
    const body = bodyOf(entry.body, values.get(entry.id) ?? [])
    if (
      !isInstant(entry.at) ||
      body?.kind !== entry.kind ||
      (body.kind === 'case-opened') !== (entry.seq === 1)
    ) {
      return undefined
    }
    rows.push({ ...entry, kind: body.kind })
    const { caseId, seq, at, hash } = entry
    read.push({ caseId, seq, at, hash, body })
  }
  return { rows, read }
}

/** Undefined: a kind or form that this version does not know, or a value that is no JSON. */
function bodyOf(body: unknown, values: readonly EntryValue[]): EntryBody | undefined {
  try {
    return entryBodySchema.parse(parseBody(body, values))
  } catch {
    return undefined
  }
}

/** Of the right form, and a moment that there is. */
function isInstant(at: string): boolean {
  try {
    return Temporal.Instant.from(at).epochMilliseconds > 0
  } catch {
    return false
  }
}

type Rows = {
  readonly entries: readonly Entry[]
  readonly values: readonly SealedRow[]
  readonly files: readonly FileRow[]
  readonly keys: readonly SigningKeyRow[]
  readonly projection: SealedCase
  readonly record: CaseRecord
}

async function rowsOf(
  store: Store,
  sound: SoundPack,
  { rows, read }: Understood,
  at: Temporal.Instant,
): Promise<Rows> {
  const { pack } = sound
  const { vault } = store
  const caseId = pack.about.caseId
  const signer = await signerOf(store.db)
  const end = { seq: rows.length, head: rows.at(-1)?.hash ?? null }
  const batch = chained([importedBody(sound)], { caseId, at: at.toString(), end })
  const added = await signed(batch, rows.slice(signedTo(rows)), signer)
  const record = foldAll([...read, ...batch.read])
  if (!record) throw new Error('A case that was read folds')
  const [theirs, ours] = await Promise.all([
    sealedRow(vault, caseId, pack.disclosures),
    sealedRow(vault, caseId, batch.taken),
  ])
  const files: FileRow[] = []
  for (const file of pack.files) files.push(await sealFile(vault, caseId, file))
  return {
    entries: [...rows, ...added],
    values: [...theirs, ...ours],
    files,
    keys: await foreignKeys(store.db, pack, signer),
    projection: await sealCase(vault, record, record.entries),
    record,
  }
}

function importedBody({ pack, digest, signedBy, leftOut }: SoundPack): EntryBody {
  const { about, entries, disclosures } = pack
  const there = new Set(disclosures.map((each) => each.digest))
  return {
    kind: 'imported',
    pack: digest,
    madeAt: about.madeAt,
    madeBy: about.madeBy.slice(0, 100),
    profile: about.profile.slice(0, 100),
    signedBy,
    absent: {
      values: entries.flatMap(({ digests }) => digests.filter((each) => !there.has(each))),
      files: leftOut.files.map(({ sha256 }) => sha256),
    },
  }
}

/** Keys of the pack that are not known here, vouched for by the key in use as what they are. */
async function foreignKeys(
  db: AmendsDb,
  { keys }: OpenedPack,
  signer: Signer,
): Promise<readonly SigningKeyRow[]> {
  const known = await db.keys.bulkGet(keys.map(({ id }) => id))
  const foreign = keys.filter((_, at) => known[at] === undefined)
  return Promise.all(
    foreign.map(async (key) => ({
      ...(await prove({ ...key, origin: 'imported' }, signer)),
      kind: 'signing' as const,
      privateKey: null,
    })),
  )
}

async function put(db: AmendsDb, rows: Rows): Promise<void> {
  await writing(db, [db.entries, db.sealed, db.files, db.keys, db.cases], async () => {
    await Promise.all([
      db.entries.bulkAdd([...rows.entries]),
      db.sealed.bulkAdd([...rows.values]),
      db.files.bulkAdd([...rows.files]),
      db.keys.bulkPut([...rows.keys]),
      db.cases.add(rows.projection),
    ])
  })
}
