import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { caseRecordsOf, wordsOf } from './frozen/read.ts'
import { frozen, frozenVersions, rowsNow, thaw, type Dump } from './frozen/dump.ts'
import { at, noteOf } from './invented.ts'
import { forwarding } from '#lib/storage/forwarding.ts'
import { openLedger } from '#lib/storage/ledger.ts'
import { openStore } from '#lib/storage/store.ts'
import { storageCodeOf } from '#lib/storage/trouble.ts'
import { verifyCase } from '#lib/storage/verify-case.ts'

/** Databases of every earlier version open with today's code, say what they said, and verify. */

const cases = ['c1', 'c2']
/** Tables whose rows no version has changed since. */
const untouched = ['entries', 'workspace', 'repairs', 'health', 'costRules', 'rememberedCosts']
const personalWords = ['Kestrel', 'mara_k', 'Two cups', '破损', 'Mara']
let name: string
let count = 0
beforeEach(() => (name = `frozen-${count++}`))
afterEach(async () => {
  vi.restoreAllMocks()
  await Dexie.delete(name)
})

describe.each(frozenVersions)('a database of version %i', (version) => {
  let dump: Dump
  beforeEach(async () => {
    dump = await frozen(version)
    await thaw(dump, name)
  })

  it('opens without a row being touched, reads right and verifies', async () => {
    const store = openStore(name)
    const texts = JSON.stringify(await wordsOf(store, cases))
    for (const word of [
      'Mara Kestrel',
      'Two cups are broken.',
      '破损',
      'Dear Mara, a part refund?',
    ])
      expect(texts).toContain(word)
    expect(await caseRecordsOf(store)).toMatchObject([
      { id: 'c1', situation: 'not-as-described', facts: { buyer: { name: 'Mara Kestrel' } } },
      { id: 'c2', status: version < 3 ? 'open' : 'closed' },
    ])
    for (const id of cases) expect(await verifyCase(store, id)).toEqual([])
    store.db.close()
    expect(await rowsNow(dump, name)).toEqual(dump.tables)
  })

  it('is brought forward: nothing personal stands in the clear, and all says the same', async () => {
    const store = openStore(name)
    const before = await wordsOf(store, cases)
    const ledger = openLedger(store)
    const [state] = await Promise.all([ledger.bringForward(), ledger.refold()])
    expect(state).toMatchObject({ state: 'done', done: 2, total: 2 })
    expect(await wordsOf(store, cases)).toEqual(before)
    for (const id of cases) expect(await verifyCase(store, id)).toEqual([])
    const { disclosures, ...now } = await rowsNow(dump, name)
    expect(disclosures).toEqual([])
    const clear = JSON.stringify(now)
    expect(personalWords.filter((word) => clear.includes(word))).toEqual([])
    for (const table of untouched) expect(now[table]).toEqual(dump.tables[table])
    store.db.close()
  })

  it('goes on: an append to an old case is signed for all before it', async () => {
    const store = openStore(name)
    await openLedger(store).append('c1', [noteOf('She called again.')], at)
    expect(await verifyCase(store, 'c1')).toEqual([])
    expect(await openLedger(store).bringForward()).toMatchObject({ state: 'done' })
    for (const id of cases) expect(await verifyCase(store, id)).toEqual([])
    const old = await store.db.entries.get({ caseId: 'c1', seq: 2 })
    if (!old) throw new Error('It is there')
    await store.db.entries.put({ ...old, digests: old.digests.slice(1) })
    const faults = await verifyCase(store, 'c1')
    expect(faults.map(({ place }) => place)).toEqual(expect.arrayContaining(['entry', 'signature']))
    store.db.close()
  })

  it('stops where the disk is full, loses nothing, says so, and is made up for later', async () => {
    const store = openStore(name)
    const before = await wordsOf(store, cases)
    const full = vi.spyOn(store.db.sealed, 'bulkAdd').mockImplementation(() => {
      throw new DOMException('No space', 'QuotaExceededError')
    })
    const stopped = await openLedger(store).bringForward()
    expect(stopped).toMatchObject({ state: 'failed', code: 'storage-full', done: 0, total: 2 })
    expect(await forwarding(store)).toEqual(stopped)
    expect(await rowsNow(dump, name)).toEqual(dump.tables)
    expect(await store.db.sealed.count()).toBe(0)
    full.mockRestore()
    expect(await openLedger(store).bringForward()).toMatchObject({ state: 'done' })
    expect(await wordsOf(store, cases)).toEqual(before)
    store.db.close()
  })

  it('that cannot be upgraded stays as it is, and says why', async () => {
    const create = Reflect.get(
      IDBDatabase.prototype,
      'createObjectStore',
    ) as IDBDatabase['createObjectStore']
    const failing = vi
      .spyOn(IDBDatabase.prototype, 'createObjectStore')
      .mockImplementation(function (this: IDBDatabase, table, options) {
        if (table === 'keys') throw new DOMException('No space', 'QuotaExceededError')
        return create.call(this, table, options)
      })
    const store = openStore(name)
    const trouble = await codeOf(() => openLedger(store).append('c1', [noteOf('One')], at))
    expect(trouble).toBe('storage-full')
    store.db.close()
    failing.mockRestore()
    expect(await rowsNow(dump, name)).toEqual(dump.tables)
    const again = openStore(name)
    await openLedger(again).append('c1', [noteOf('One')], at)
    expect(await verifyCase(again, 'c1')).toEqual([])
    again.db.close()
  })
})

async function codeOf(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work()
  } catch (error) {
    return storageCodeOf(error)
  }
  throw new Error('It should have failed')
}

it('every version before today’s has its dump', () => {
  const today = openStore(name)
  expect(frozenVersions).toHaveLength(today.db.verno - 1)
  today.db.close()
})
