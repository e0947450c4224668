import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeCostRules, rememberCosts } from '#lib/storage/costs.ts'
import { openDb, type AmendsDb } from '#lib/storage/db.ts'
import { openLedger } from '#lib/storage/ledger.ts'
import { patience } from '#lib/storage/opened.ts'
import { openStore, type Store } from '#lib/storage/store.ts'
import { storageCodeOf } from '#lib/storage/trouble.ts'
import { verifyCase } from '#lib/storage/verify-case.ts'
import { schemaVersion, writing } from '#lib/storage/writing.ts'
import { frozen, thaw } from './frozen/dump.ts'
import { at, caseOpened, fileOf, noteOf, pageKept } from './invented.ts'

/** Full disks, locked databases, other windows: a code, nothing lost, nothing half-written. */

let name: string
let store: Store
let count = 0
beforeEach(async () => {
  name = `trouble-${count++}`
  store = openStore(name)
  await openLedger(store).append('c1', [caseOpened(1), pageKept], at)
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  store.db.close()
  await Dexie.delete(name)
})

async function codeOf(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work()
  } catch (error) {
    return storageCodeOf(error)
  }
  throw new Error('It should have failed')
}

/** Everything that is stored, however it is stored. */
async function allRows({ db }: Store): Promise<unknown> {
  return Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]))
}

const quota = (): never => {
  throw new DOMException('No space', 'QuotaExceededError')
}

describe('a full disk', () => {
  it.each(['entries', 'sealed', 'files', 'cases'])(
    'at the rows of %s leaves all as it was',
    async (table) => {
      const before = await allRows(store)
      const { row, body } = await fileOf(store, 'c1', 'Two cups.')
      const add = Reflect.get(IDBObjectStore.prototype, 'add') as IDBObjectStore['add']
      const put = Reflect.get(IDBObjectStore.prototype, 'put') as IDBObjectStore['put']
      vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
        this: IDBObjectStore,
        ...row
      ) {
        return this.name === table ? quota() : add.apply(this, row)
      })
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...row
      ) {
        return this.name === table ? quota() : put.apply(this, row)
      })
      const ledger = openLedger(store)
      expect(await codeOf(() => ledger.append('c1', [body, noteOf('Two')], at, [row]))).toBe(
        'storage-full',
      )
      vi.restoreAllMocks()
      expect(await allRows(store)).toEqual(before)
      await ledger.append('c1', [body, noteOf('Two')], at, [row])
      expect(await verifyCase(store, 'c1')).toEqual([])
    },
  )

  it('told only when the transaction ends leaves all as it was', async () => {
    const before = await allRows(store)
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as IDBObjectStore['put']
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      const request = put.apply(this, row)
      // As browsers end a transaction that finds no room: an abort whose error is the reason.
      request.addEventListener('success', () => {
        Object.defineProperty(this.transaction, 'error', {
          value: new DOMException('No space', 'QuotaExceededError'),
        })
        this.transaction.abort()
      })
      return request
    })
    const ledger = openLedger(store)
    expect(await codeOf(() => ledger.append('c1', [noteOf('Two')], at))).toBe('storage-full')
    vi.restoreAllMocks()
    expect(await allRows(store)).toEqual(before)
    await ledger.append('c1', [noteOf('Two')], at)
    expect(await verifyCase(store, 'c1')).toEqual([])
  })
})

describe('two windows of different versions', () => {
  /** What a coming version of Amends does to the database. */
  async function newer(): Promise<AmendsDb> {
    const db = openDb(name)
    db.version(schemaVersion + 1).stores({ later: 'id' })
    await db.meta.put({ id: 'schema', version: schemaVersion + 1 })
    return db
  }

  it('the older one reads on and writes nothing', async () => {
    const ledger = openLedger(store)
    const later = await newer()
    const before = await allRows(store)
    const { db } = store
    const writes: readonly (() => Promise<unknown>)[] = [
      () => ledger.append('c1', [noteOf('Two')], at),
      () => ledger.append('c3', [caseOpened(3)], at),
      () => changeCostRules(db, [], ['x']),
      () => rememberCosts(db, ['x'], { quantity: 1, values: {}, usedAt: at.toString() }),
      () =>
        writing(db, [db.workspace], () => db.workspace.put({ key: 'a', name: 'b', value: 'c' })),
    ]
    for (const write of writes) expect(await codeOf(write)).toBe('newer-schema')
    expect(await allRows(store)).toEqual(before)
    expect(await verifyCase(store, 'c1')).toEqual([])
    later.close()
  })

  it('the older one brings nothing back and makes no keys', async () => {
    const later = await newer()
    await later.cases.update('c1', { foldVersion: 1 })
    await later.keys.clear()
    const before = await allRows(store)
    const again = openLedger(openStore(name))
    for (const work of [
      () => again.refold(),
      () => again.bringForward(),
      () => again.append('c9', [caseOpened(9)], at),
    ])
      expect(await codeOf(work)).toBe('newer-schema')
    expect(await allRows(store)).toEqual(before)
    later.close()
  })
})

describe('a database that something else holds', () => {
  it('is said to be busy, and taken up when it is free', async () => {
    const held = `${name}-held`
    await thaw(await frozen(4), held)
    // A window of an older version that does not let go.
    const holder = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open(held)
      request.addEventListener('success', () => done(request.result))
      request.addEventListener('error', () => fail(request.error ?? new Error('No reason')))
    })
    const late = openStore(held)
    const ledger = openLedger(late)
    vi.spyOn(console, 'warn').mockReturnValue()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const code = codeOf(() => ledger.append('c1', [noteOf('One more')], at))
    await vi.advanceTimersByTimeAsync(patience)
    expect(await code).toBe('storage-busy')
    vi.useRealTimers()
    holder.close()
    await ledger.append('c1', [noteOf('One more')], at)
    expect(await verifyCase(late, 'c1')).toEqual([])
    late.db.close()
    await Dexie.delete(held)
  })
})
