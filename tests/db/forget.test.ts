import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lookedOn, noteLooked } from '#lib/storage/looked-on.ts'
import type { ForgetTerms } from '#lib/storage/forget.ts'
import { casesWithValues } from '#lib/storage/forget.ts'
import { openLedger, type Ledger } from '#lib/storage/ledger.ts'
import { caseEntries, caseOf } from '#lib/storage/queries.ts'
import { openStore, type Store } from '#lib/storage/store.ts'
import { verifyCase } from '#lib/storage/verify-case.ts'
import { at, caseOpened, fileOf, noteOf, pageKept } from './invented.ts'

/** Forgetting: the values and files go, the chain and what it says of it stay. */

let store: Store
let ledger: Ledger
let count = 0
beforeEach(async () => {
  store = openStore(`forget-${count++}`)
  ledger = openLedger(store)
  for (const number of [1, 2]) {
    const { row, body } = await fileOf(store, `c${number}`, 'A photo of broken cups.')
    await ledger.append(`c${number}`, [caseOpened(number), pageKept, body], at, [row])
    await ledger.append(`c${number}`, [noteOf('She called twice.')], at)
    const working = { key: `ebay:order:21-14512-8721${number}`, name: 'draft', value: 'Dear Mara' }
    await store.db.workspace.put(working)
  }
  await store.db.workspace.put({ key: 'agent', name: 'reply.agentName', value: 'Ada' })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await store.db.delete()
})

const terms = (more: Partial<ForgetTerms> = {}): ForgetTerms => ({
  caseIds: ['c1'],
  why: 'buyer-asked',
  at: at.toString(),
  withHeld: false,
  ...more,
})
const hold = { kind: 'hold-set', reason: 'The court asked.' } as const
const inTables = async (): Promise<number> => {
  const { sealed, files, workspace } = store.db
  return (await sealed.count()) + (await files.count()) + (await workspace.count())
}

describe('forgetting a case', () => {
  it('leaves nothing personal of it, and everything of the others', async () => {
    expect(await ledger.forget(terms())).toEqual({ forgotten: ['c1'], held: [] })
    const entries = await caseEntries(store, 'c1')
    expect(JSON.stringify(entries)).not.toMatch(/Mara|mara_k|called twice|cups/)
    expect(entries.at(-1)?.body).toEqual({ kind: 'forgotten', why: 'buyer-asked', upTo: 4 })
    const record = await caseOf(store, 'ebay:order:21-14512-87211', undefined)
    expect(record?.facts.buyer).toEqual({ country: 'United States' })
    expect(record?.facts.order).toEqual({ id: '21-14512-87213' })
    expect([...(await casesWithValues(store))]).toEqual(['c2'])
    expect(await store.db.files.where({ caseId: 'c1' }).count()).toBe(0)
    expect((await store.db.workspace.toArray()).map(({ key }) => key).toSorted()).toEqual([
      'agent',
      'ebay:order:21-14512-87212',
    ])
  })

  it('lets both verify, also after more was kept', async () => {
    await ledger.forget(terms())
    expect(await verifyCase(store, 'c1')).toEqual([])
    await ledger.append('c1', [noteOf('He wrote again.')], at)
    expect(await verifyCase(store, 'c1')).toEqual([])
    expect(await verifyCase(store, 'c2')).toEqual([])
    expect([...(await casesWithValues(store))].toSorted()).toEqual(['c1', 'c2'])
  })

  it('is noticed by a window that knew the case, and done once only', async () => {
    await ledger.forget(terms())
    expect(await ledger.forget(terms())).toEqual({ forgotten: [], held: [] })
    expect(await store.db.entries.where('id').above('').count()).toBe(9)
  })

  it('is found out by verify where it was not said', async () => {
    await store.db.sealed.where({ caseId: 'c1' }).delete()
    expect(await verifyCase(store, 'c1')).not.toEqual([])
  })

  it('happens whole or not at all', async () => {
    const before = await inTables()
    vi.spyOn(store.db.cases, 'bulkPut').mockImplementation(() => {
      throw new DOMException('No space', 'QuotaExceededError')
    })
    await expect(ledger.forget(terms({ caseIds: null }))).rejects.toThrow()
    vi.restoreAllMocks()
    expect(await inTables()).toBe(before)
    expect(await verifyCase(store, 'c1')).toEqual([])
  })
})

describe('a hold', () => {
  it('keeps its case, until it is said that it shall not', async () => {
    await ledger.append('c1', [hold], at)
    expect(await ledger.forget(terms({ caseIds: null, why: 'retention' }))).toEqual({
      forgotten: ['c2'],
      held: ['c1'],
    })
    expect(JSON.stringify(await caseEntries(store, 'c1'))).toContain('Mara')
    expect((await ledger.forget(terms({ withHeld: true }))).forgotten).toEqual(['c1'])
    expect(JSON.stringify(await caseEntries(store, 'c1'))).not.toMatch(/Mara|court/)
    expect(await verifyCase(store, 'c1')).toEqual([])
  })

  it('that has ended keeps nothing', async () => {
    await ledger.append('c1', [hold], at)
    await ledger.append('c1', [{ kind: 'hold-ended' }], at)
    expect((await ledger.forget(terms())).forgotten).toEqual(['c1'])
  })
})

it('everything: all cases and working values, but the agent’s own name', async () => {
  const done = await ledger.forget(terms({ caseIds: null, why: 'agent' }))
  expect(done.forgotten.toSorted()).toEqual(['c1', 'c2'])
  expect(await inTables()).toBe(1)
  for (const id of ['c1', 'c2']) expect(await verifyCase(store, id)).toEqual([])
})

it('an erased case is gone, with all that belongs to it, and others stay', async () => {
  const erased = openStore(`erase-${Math.random()}`)
  const door = openLedger(erased)
  await door.append('c1', [caseOpened(1), pageKept], at)
  await door.append('c2', [caseOpened(2), pageKept], at)
  await door.erase('c1')
  const tables = await Promise.all(erased.db.tables.map((table) => table.toArray()))
  expect(JSON.stringify(tables)).not.toContain('"c1"')
  expect(await verifyCase(erased, 'c2')).toEqual([])
  await erased.db.delete()
})

it('the day on which it was looked what is over is known', async () => {
  const looked = openStore(`day-${Math.random()}`)
  expect(await lookedOn(looked)).toBeUndefined()
  await noteLooked(looked, '2026-11-25')
  expect(await lookedOn(looked)).toBe('2026-11-25')
  await looked.db.delete()
})
