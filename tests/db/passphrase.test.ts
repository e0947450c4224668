import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLedger } from '#lib/storage/ledger.ts'
import { guardOf, removePassphrase, setPassphrase, unlock } from '#lib/storage/passphrase.ts'
import { caseById } from '#lib/storage/queries.ts'
import { openStore, type Store } from '#lib/storage/store.ts'
import { storageCodeOf } from '#lib/storage/trouble.ts'
import { verifyCase } from '#lib/storage/verify-case.ts'
import { at, caseOpened, noteOf, pageKept } from './invented.ts'

/** A passphrase over the vault: nothing opens and nothing is written without it, and nothing is lost. */

const passphrase = 'four cups on a shelf'
let store: Store
let count = 0
/** What session storage holds. */
let remembered: string | undefined
const memory = { get: () => Promise.resolve(remembered) }

/** A window that was opened now. */
const fresh = (): Store => openStore(store.db.name, memory)

beforeEach(async () => {
  remembered = undefined
  store = openStore(`passphrase-${count++}`, memory)
  await openLedger(store).append('c1', [caseOpened(1), pageKept], at)
})
afterEach(() => store.db.delete())

async function set(): Promise<void> {
  const done = await setPassphrase(store.db, memory, passphrase, 15)
  if (!done.ok) throw new Error(done.code)
  remembered = done.key
}

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => storageCodeOf(error),
  )
}

describe('a passphrase', () => {
  it('changes nothing of what is sealed while it is unlocked', async () => {
    const before = await store.db.sealed.toArray()
    await set()
    expect(await store.db.sealed.toArray()).toEqual(before)
    expect(await guardOf(store.db)).toEqual({ by: 'passphrase', lockAfter: 15 })
    const window = fresh()
    expect((await caseById(window, 'c1'))?.facts.buyer?.name).toBe('Mara Kestrel')
    await openLedger(window).append('c1', [noteOf('Still open.')], at)
    expect(await verifyCase(window, 'c1')).toEqual([])
  })

  it('lets nothing be read or written once it is locked, and loses nothing', async () => {
    await set()
    remembered = undefined
    const window = fresh()
    expect(await codeOf(caseById(window, 'c1'))).toBe('locked')
    expect(await codeOf(openLedger(window).append('c1', [noteOf('No.')], at))).toBe('locked')
    expect(await codeOf(openLedger(window).append('c2', [caseOpened(2), pageKept], at))).toBe(
      'locked',
    )
    expect(await store.db.entries.count()).toBe(2)
    expect(await setPassphrase(store.db, memory, 'another one', 5)).toEqual({
      ok: false,
      code: 'locked',
    })
    expect(await removePassphrase(store.db, memory)).toEqual({ ok: false, code: 'locked' })
  })

  it('opens with itself and with nothing else', async () => {
    await set()
    const key = remembered
    remembered = undefined
    expect(await unlock(store.db, 'four cups on a shelf ')).toBeUndefined()
    expect(await unlock(store.db, '')).toBeUndefined()
    const found = await unlock(store.db, passphrase)
    expect(found).toEqual({ key, lockAfter: 15 })
    remembered = found?.key
    expect((await caseById(fresh(), 'c1'))?.id).toBe('c1')
  })

  it('is the same from another keyboard', async () => {
    const done = await setPassphrase(store.db, memory, 'cafe\u0301 am See', 5)
    expect(done.ok).toBe(true)
    expect(await unlock(store.db, 'caf\u00e9 am See')).toBeDefined()
  })

  it('gives way to another, and can be taken off', async () => {
    await set()
    expect((await setPassphrase(store.db, memory, 'five plates in a box', 30)).ok).toBe(true)
    expect(await unlock(store.db, passphrase)).toBeUndefined()
    expect((await removePassphrase(store.db, memory)).ok).toBe(true)
    remembered = undefined
    expect(await guardOf(store.db)).toEqual({ by: 'device' })
    expect((await caseById(fresh(), 'c1'))?.facts.buyer?.name).toBe('Mara Kestrel')
  })

  it('stands nowhere in the database, nor does the key', async () => {
    await set()
    const rows = JSON.stringify(await Promise.all(store.db.tables.map((each) => each.toArray())))
    expect(rows).not.toContain(passphrase)
    expect(rows).not.toContain(remembered)
  })

  it('can be set before anything is kept', async () => {
    const empty = openStore(`passphrase-empty-${count++}`, memory)
    const done = await setPassphrase(empty.db, memory, passphrase, 15)
    remembered = done.ok ? done.key : undefined
    await openLedger(empty).append('c1', [caseOpened(1), pageKept], at)
    expect(await verifyCase(empty, 'c1')).toEqual([])
    await empty.db.delete()
  })
})
