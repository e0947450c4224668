import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Table } from 'dexie'
import { sealCase } from '#lib/storage/case-rows.ts'
import { openLedger, type Ledger } from '#lib/storage/ledger.ts'
import { caseOf } from '#lib/storage/queries.ts'
import { openStore, type Store } from '#lib/storage/store.ts'
import { verifyCase } from '#lib/storage/verify-case.ts'
import { diceOf, flipped } from './flips.ts'
import { at, caseOpened, fileOf, noteOf, pageKept } from './invented.ts'

/** What is stored is judged as it stands: nothing can be changed unseen. */

let store: Store
let ledger: Ledger
let count = 0
beforeEach(async () => {
  store = openStore(`verify-${count++}`)
  ledger = openLedger(store)
  await ledger.append('c1', [caseOpened(1), pageKept], at)
  const { row, body } = await fileOf(store, 'c1', 'Two cups, broken at the handle.')
  await ledger.append('c1', [body, noteOf('She keeps the two that are whole.')], at, [row])
  await ledger.append('c2', [caseOpened(2), pageKept], at)
})
afterEach(() => store.db.delete())

describe('a case as it is stored', () => {
  it('is sound, also when it is opened anew', async () => {
    expect(await verifyCase(store, 'c1')).toEqual([])
    const again = openStore(store.db.name)
    expect(await verifyCase(again, 'c1')).toEqual([])
    again.db.close()
  })

  it('is sound when its personal values were forgotten, and an entry says so', async () => {
    await store.db.sealed.where({ caseId: 'c1' }).delete()
    await store.db.files.where({ caseId: 'c1' }).delete()
    expect((await verifyCase(store, 'c1')).map(({ fault }) => fault)).toContain('missing')
    const again = openStore(store.db.name)
    await openLedger(again).append('c1', [{ kind: 'forgotten', why: 'agent', upTo: 4 }], at)
    await openLedger(again).refold()
    const faults = await verifyCase(again, 'c1')
    // The projection is made anew by what forgets; here it still holds what is gone.
    expect(faults).toEqual([{ place: 'case', fault: 'changed' }])
    again.db.close()
  })

  it.each([
    ['the newest entry', (db: Store['db']) => db.entries.filter(({ seq }) => seq === 4).delete()],
    ['the projection', (db: Store['db']) => db.cases.delete('c1')],
    ['a file', (db: Store['db']) => db.files.clear()],
    ['the values of an entry', (db: Store['db']) => db.sealed.clear()],
    ['the signing key', (db: Store['db']) => db.keys.where('id').notEqual('vault').delete()],
  ])('is not sound without %s', async (_, spoil) => {
    await store.db.entries.count()
    await spoilAll(spoil)
    expect(await verifyCase(store, 'c1')).not.toEqual([])
  })

  it('tells values that no key opens from values that are gone', async () => {
    await store.db.keys.delete('vault')
    const again = openStore(store.db.name)
    const faults = await verifyCase(again, 'c1')
    expect(faults.filter(({ fault }) => fault === 'damaged').length).toBeGreaterThanOrEqual(3)
    // A new key would leave them closed for ever: nothing is sealed until the old one is back.
    await expect(openLedger(again).append('c1', [noteOf('One more')], at)).rejects.toThrow(
      'damaged',
    )
    again.db.close()
  })

  it('is not sound with values of another case in it', async () => {
    const [other] = await store.db.sealed.where({ caseId: 'c2' }).toArray()
    const [own] = await store.db.sealed.where({ caseId: 'c1' }).toArray()
    if (!other || !own) throw new Error('Both have values')
    await store.db.sealed.put({ ...other, entryId: own.entryId, caseId: 'c1' })
    expect((await verifyCase(store, 'c1')).map(({ fault }) => fault)).toContain('damaged')
  })

  it('is not sound with a projection that says more than its entries', async () => {
    const record = await caseOf(store, 'ebay:order:21-14512-87211', undefined)
    if (!record) throw new Error('It is there')
    await store.db.cases.put(await sealCase(store.vault, { ...record, evidence: 9 }, 4))
    expect(await verifyCase(store, 'c1')).toEqual([{ place: 'case', fault: 'changed' }])
  })
})

async function spoilAll(spoil: (db: Store['db']) => Promise<unknown>): Promise<void> {
  if (spoil.length !== 1) throw new Error('It takes the database')
  await spoil(store.db)
}

describe('any one bit', () => {
  const flips = 2_000

  it('that is turned in any row is found, at the entry that it belongs to', async () => {
    const dice = diceOf(20_261_125)
    const { db } = store
    const tables: readonly Table[] = [
      db.entries,
      db.entries,
      db.sealed,
      db.files,
      db.keys,
      db.cases,
    ]
    const missed: string[] = []
    for (let done = 0; done < flips;) {
      const table = tables[dice(tables.length)] ?? db.entries
      const rows = (await table.toArray()) as Readonly<Record<string, unknown>>[]
      const own = rows.filter(
        (row) => row['caseId'] === 'c1' || row['id'] === 'c1' || row['kind'] === 'signing',
      )
      const row = own[dice(own.length)]
      const turned = row && flipped(row, dice)
      if (!row || !turned) continue
      done += 1
      const seq = seqOf(row, await db.entries.where({ caseId: 'c1' }).toArray())
      await replace(table, row, turned)
      const faults = await verifyCase(store, 'c1')
      const isPlaced =
        seq === undefined || faults.some((fault) => fault.seq === seq || isAway(row, turned))
      if (faults.length === 0 || !isPlaced) missed.push(`${table.name} ${JSON.stringify(turned)}`)
      await replace(table, turned, row)
    }
    expect(missed).toEqual([])
    expect(await verifyCase(store, 'c1')).toEqual([])
  }, 240_000)
})

/** The entry that a row belongs to; keys and projections belong to all. */
function seqOf(
  row: Readonly<Record<string, unknown>>,
  entries: readonly { id: string; seq: number; body: unknown }[],
) {
  const entryId = row['entryId'] ?? row['id']
  const names = ({ id, body }: (typeof entries)[number]): boolean =>
    id === entryId || ('sha256' in row && isFileOf(body, row['sha256']))
  return entries.find(names)?.seq
}

function isFileOf(body: unknown, sha256: unknown): boolean {
  return typeof body === 'object' && body !== null && Reflect.get(body, 'sha256') === sha256
}

/** It went to another case or another place: what is told is the hole that it left. */
function isAway(
  row: Readonly<Record<string, unknown>>,
  turned: Readonly<Record<string, unknown>>,
): boolean {
  return ['caseId', 'seq', 'id', 'entryId'].some((name) => row[name] !== turned[name])
}

async function replace(table: Table, from: object, to: object): Promise<void> {
  const [left, put] = [keyOf(table, from), keyOf(table, to)]
  if (left !== undefined) await table.delete(left)
  // A turned name of a field may leave no key: such a row is no row any more.
  if (put !== undefined) await table.put(to)
}

function keyOf(table: Table, row: object): string | undefined {
  const key: unknown = Reflect.get(row, String(table.schema.primKey.keyPath))
  return typeof key === 'string' ? key : undefined
}
