import type { Entry, EntryBody } from '#lib/casebook/entry.ts'
import { foldAll, type FoldEntry } from '#lib/casebook/fold.ts'
import type { ForgettingReason } from '#lib/casebook/keeping.ts'
import { parseBody } from '#lib/casebook/parse-body.ts'
import type { Signer } from '#lib/evidence/signature.ts'
import { sealCase, signedToOf } from './case-rows.ts'
import { entriesOf } from './entries.ts'
import type { SealedCase } from './rows.ts'
import { chained, signed } from './seal.ts'
import type { Store } from './store.ts'
import { writing } from './writing.ts'

export type ForgetTerms = {
  /** Null: every case, and the working values of all orders. */
  readonly caseIds: readonly string[] | null
  readonly why: ForgettingReason
  /** ISO instant, UTC. */
  readonly at: string
  /** Also what a hold keeps; asked of the agent apart. */
  readonly withHeld: boolean
}

/** Ids of cases. */
export type ForgotWhat = {
  readonly forgotten: readonly string[]
  /** Left as they are: a hold keeps them. */
  readonly held: readonly string[]
}

/**
 * Takes the personal values and the files out of cases, all in one transaction. The entries stay, and
 * one more says what went and why: the chain verifies as before. Nothing needs to be opened for it.
 */
export async function forget(
  store: Store,
  signer: Signer,
  { caseIds, why, at, withHeld }: ForgetTerms,
): Promise<ForgotWhat> {
  const { db } = store
  const ids = caseIds ?? (await db.cases.toCollection().primaryKeys())
  const held: string[] = []
  const rows: ForgottenRows[] = []
  for (const caseId of new Set(ids)) {
    if (!(await holdsAnything(store, caseId))) continue
    const entries = await entriesOf(db, caseId)
    const bare = entries.map(withoutValues)
    if (foldAll(bare)?.hold && !withHeld) held.push(caseId)
    else rows.push(await rowsOf(store, signer, { caseId, entries, bare, why, at }))
  }
  await put(store, rows, caseIds === null)
  return { forgotten: rows.map(({ projection }) => projection.id), held }
}

async function holdsAnything({ db }: Store, caseId: string): Promise<boolean> {
  const tables = [db.sealed, db.disclosures, db.files]
  const counts = await Promise.all(tables.map((table) => table.where({ caseId }).count()))
  return counts.some((count) => count > 0)
}

function withoutValues(entry: Entry): FoldEntry {
  return { ...entry, body: parseBody(entry.body, []) }
}

type ForgottenRows = {
  readonly added: readonly Entry[]
  readonly projection: SealedCase
  /** Under which the case's working values stand. */
  readonly key: string
}

type Bared = Pick<ForgetTerms, 'why' | 'at'> & {
  readonly caseId: string
  readonly entries: readonly Entry[]
  readonly bare: readonly FoldEntry[]
}

async function rowsOf(
  { db, vault }: Store,
  signer: Signer,
  { caseId, entries, bare, why, at }: Bared,
): Promise<ForgottenRows> {
  const row = await db.cases.get(caseId)
  const [end, signedTo] = [entries.at(-1), signedToOf(row)]
  if (!row || !end) throw new Error('A case has a projection and entries')
  const body: EntryBody = { kind: 'forgotten', why, upTo: end.seq }
  const batch = chained([body], { caseId, at, end: { seq: end.seq, head: end.hash } })
  const record = foldAll([...bare, ...batch.read])
  if (!record) throw new Error('A case has entries')
  const unsigned = entries.filter(({ seq }) => seq > signedTo)
  const [added, projection] = await Promise.all([
    signed(batch, unsigned, signer),
    sealCase(vault, record, record.entries),
  ])
  return { added, projection, key: row.key }
}

async function put(
  { db, opened }: Store,
  rows: readonly ForgottenRows[],
  isEverything: boolean,
): Promise<void> {
  const ids = rows.map(({ projection }) => projection.id)
  const tables = [db.entries, db.sealed, db.disclosures, db.files, db.cases, db.workspace]
  await writing(db, tables, async () => {
    const gone = [db.sealed, db.disclosures, db.files].map((table) =>
      table.where('caseId').anyOf(ids).delete(),
    )
    const working = isEverything
      ? db.workspace.where('key').notEqual(ownWords)
      : db.workspace.where('key').anyOf(rows.map(({ key }) => key))
    await Promise.all([
      db.entries.bulkAdd(rows.flatMap(({ added }) => [...added])),
      ...gone,
      db.cases.bulkPut(rows.map(({ projection }) => projection)),
      working.delete(),
    ])
  })
  for (const [head, { id }] of opened) if (ids.includes(id)) opened.delete(head)
}

/** The working values that say nothing of an order: how the agent signs. */
const ownWords = 'agent'

/** Cases of which something personal is left. Follows live. */
export async function casesWithValues({ db }: Pick<Store, 'db'>): Promise<ReadonlySet<string>> {
  const tables = [db.sealed, db.disclosures, db.files]
  const keys = await Promise.all(tables.map((table) => table.orderBy('caseId').uniqueKeys()))
  return new Set(keys.flat().map(String))
}
