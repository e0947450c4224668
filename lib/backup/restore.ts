import { sha256Of } from '#lib/evidence/bytes.ts'
import { checkCard, prove } from '#lib/evidence/keys.ts'
import { placed } from '#lib/cost-profile/changes.ts'
import { ruleId } from '#lib/cost-profile/rule.ts'
import { repairId } from '#lib/repairs/repair.ts'
import { entriesOf } from '#lib/storage/entries.ts'
import type { SigningKeyRow } from '#lib/storage/rows.ts'
import { signerOf, signingKeys } from '#lib/storage/signing-key.ts'
import type { Store } from '#lib/storage/store.ts'
import { StorageTrouble } from '#lib/storage/trouble.ts'
import { writing } from '#lib/storage/writing.ts'
import { caseRows, readCase, type CaseRows } from './case-rows.ts'
import type { Backup, BackupCase } from './format.ts'
import { fateOf, type Fate } from './plan.ts'

/** How many cases had which fate. */
export type Restored = Readonly<Record<Fate, number>>

/**
 * Writes a backup into this casebook, all in one transaction. What is here already stays: a case is
 * only added, or made longer. @throws StorageTrouble, VaultTrouble; errors of IndexedDB
 * @returns `broken`: something in it is not what it says it is; nothing was written.
 */
export async function restore(store: Store, backup: Backup): Promise<Restored | 'broken'> {
  if (!(await filesAreWhole(backup))) return 'broken'
  const planned = await plan(store, backup)
  if (planned === 'broken') return 'broken'
  const keys = await foreignKeys(store, backup)
  await put(store, backup, planned, keys)
  const counts = Map.groupBy(planned, ({ fate }) => fate)
  const of = (fate: Fate): number => counts.get(fate)?.length ?? 0
  return {
    added: of('added'),
    extended: of('extended'),
    known: of('known'),
    conflict: of('conflict'),
  }
}

async function filesAreWhole({ head, bytes }: Backup): Promise<boolean> {
  const found = await Promise.all(bytes.map((each) => sha256Of(each)))
  return head.files.every(({ sha256 }, at) => found[at] === sha256)
}

type Planned = {
  readonly fate: Fate
  readonly caseId: string
  /** Entries that are here before. */
  readonly before: number
  /** What is to be written; absent where everything stays. */
  readonly rows?: CaseRows
}

async function plan(store: Store, backup: Backup): Promise<readonly Planned[] | 'broken'> {
  const planned: Planned[] = []
  const [cases, ids] = [new Set<string>(), new Set<string>()]
  for (const each of backup.head.cases) {
    const known = readCase(each)
    if (!known || cases.has(known.caseId)) return 'broken'
    cases.add(known.caseId)
    // An entry is one entry of one case.
    for (const { id } of each.entries) {
      if (ids.has(id)) return 'broken'
      ids.add(id)
    }
    const here = await entriesOf(store.db, known.caseId)
    const isTaken = await hasOthersEntry(store, each, here.length)
    const fate = isTaken ? 'conflict' : fateOf(each, here)
    const isWritten = fate === 'added' || fate === 'extended'
    const rows = isWritten ? { rows: await caseRows(store, each, known, backup) } : {}
    planned.push({ fate, caseId: known.caseId, before: here.length, ...rows })
  }
  return planned
}

/** Whether an entry that would be added stands here already, in another case. */
async function hasOthersEntry(
  { db }: Store,
  { entries }: BackupCase,
  before: number,
): Promise<boolean> {
  const there = await db.entries.bulkGet(entries.slice(before).map(({ id }) => id))
  return there.some((entry) => entry !== undefined)
}

/** Public halves of the keys that signed elsewhere, vouched for by this browser's key. */
async function foreignKeys(store: Store, { head }: Backup): Promise<readonly SigningKeyRow[]> {
  const here = new Set((await signingKeys(store.db)).map(({ id }) => id))
  const signer = await signerOf(store.db)
  const rows: SigningKeyRow[] = []
  for (const { proof, ...card } of head.keys) {
    // One whose own word was changed is not vouched for: verifying then says `unknown-key`.
    const isChanged = (await checkCard({ ...card, proof }, head.keys)) !== undefined
    if (here.has(card.id) || isChanged) continue
    const proven = await prove({ ...card, origin: 'imported' }, signer)
    rows.push({ ...proven, kind: 'signing', privateKey: null })
  }
  return rows
}

async function put(
  store: Store,
  { head }: Backup,
  planned: readonly Planned[],
  keys: readonly SigningKeyRow[],
): Promise<void> {
  const { db } = store
  const casework = [db.entries, db.sealed, db.disclosures, db.files, db.cases, db.keys]
  const besides = [db.workspace, db.costRules, db.rememberedCosts, db.repairs]
  await writing(db, [...casework, ...besides], async () => {
    for (const { caseId, before, rows } of planned) {
      if (!rows) continue
      const now = db.entries.where('[caseId+seq]').between([caseId, 0], [caseId, Infinity])
      if ((await now.count()) !== before) throw new StorageTrouble('storage-busy')
      await putCase(store, rows, before)
    }
    await db.keys.bulkPut([...keys])
    await putBesides(store, head)
  })
}

/** The backup's chain is the longer one: its values and files are those that belong to it. */
async function putCase({ db }: Store, rows: CaseRows, before: number): Promise<void> {
  const { caseId, entries, sealed, files, projection } = rows
  if (before > 0) {
    const old = [db.sealed, db.disclosures, db.files].map((table) =>
      table.where({ caseId }).delete(),
    )
    await Promise.all(old)
  }
  await db.entries.bulkAdd(entries.slice(before))
  await db.sealed.bulkAdd([...sealed])
  await db.files.bulkAdd([...files])
  await db.cases.put(projection)
}

/** Of what is in no ledger, what stands here goes before what the backup says. */
async function putBesides({ db }: Store, head: Backup['head']): Promise<void> {
  const known = await db.costRules.toArray()
  const ids = new Set(known.map(({ id }) => id))
  const rules = head.costRules.filter((rule) => !ids.has(ruleId(rule)))
  await db.costRules.bulkPut([...placed(known, rules)])
  const here = await db.workspace.toCollection().primaryKeys()
  const taken = new Set(here.map((pair) => JSON.stringify(pair)))
  const isNew = ({ key, name }: { key: string; name: string }) =>
    !taken.has(JSON.stringify([key, name]))
  await db.workspace.bulkPut(head.workspace.filter(isNew))
  await addNew(db.rememberedCosts, head.remembered)
  await addNew(
    db.repairs,
    head.repairs.map((each) => ({ ...each, id: repairId(each) })),
  )
}

async function addNew<T extends { readonly id: string }>(
  table: {
    readonly bulkGet: (ids: string[]) => PromiseLike<readonly (T | undefined)[]>
    readonly bulkAdd: (rows: readonly T[]) => PromiseLike<unknown>
  },
  rows: readonly T[],
): Promise<void> {
  const here = await table.bulkGet(rows.map(({ id }) => id))
  await table.bulkAdd(rows.filter((_, at) => here[at] === undefined))
}
