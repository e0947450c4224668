import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { locked } from '#lib/backup/age.ts'
import { makeBackup, restoreBackup } from '#lib/backup/backup.ts'
import { readBackup, written, type Backup } from '#lib/backup/format.ts'
import { gather } from '#lib/backup/make.ts'
import { utf8 } from '#lib/evidence/bytes.ts'
import type { Bytes } from '#lib/evidence/vault.ts'
import { changeCostRules, rememberCosts } from '#lib/storage/costs.ts'
import { openKeptFile } from '#lib/storage/files.ts'
import { openLedger, type Ledger } from '#lib/storage/ledger.ts'
import { caseEntries, caseOf } from '#lib/storage/queries.ts'
import { openStore, type Store } from '#lib/storage/store.ts'
import { schemaVersion } from '#lib/storage/writing.ts'
import { verifyCase } from '#lib/storage/verify-case.ts'
import { at, caseOpened, fileOf, noteOf, pageKept } from './invented.ts'

/** A backup of everything, and what comes of it in another browser. */

const passphrase = 'nine green kettles'
let store: Store
let ledger: Ledger
let other: Store
let photo: string
let count = 0

beforeEach(async () => {
  store = openStore(`backup-${count}`)
  other = openStore(`backup-${count++}-other`)
  ledger = openLedger(store)
  const { row, body } = await fileOf(store, 'c1', 'A photo of broken cups.')
  photo = row.sha256
  await ledger.append('c1', [caseOpened(1), pageKept], at)
  await ledger.append('c1', [body, noteOf('She called twice.')], at, [row])
  await ledger.append('c2', [caseOpened(2), pageKept], at)
  await changeCostRules(store.db, [costRule], [])
  await rememberCosts(store.db, ['ebay USD sku a'], remembered)
  await store.db.workspace.put({ key: 'ebay:order:1', name: 'draft', value: 'Dear Mara' })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await Promise.all([store.db.delete(), other.db.delete()])
})

const costRule = { item: 'A-*', store: 'ebay', currency: 'USD', values: { unitCost: '4.00' } }
const remembered = { values: { unitCost: '4.00' }, quantity: 1, usedAt: at.toString() }
const made = async (from: Store = store): Promise<Bytes> => {
  const done = await makeBackup(from, { passphrase, at: at.toString(), workFactor: 4 })
  if (!done.ok) throw new Error(done.code)
  return done.bytes
}
const all = async ({ db }: Store): Promise<string> =>
  JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())))

/** A backup whose inside was changed before it was encrypted. */
async function forged(change: (backup: Backup) => Bytes): Promise<Bytes> {
  const gathered = await gather(store, at.toString())
  if (!gathered.ok) throw new Error(gathered.code)
  return locked(change(gathered.backup), passphrase, 4)
}

const restored = async (bytes: Bytes, into: Store = other) => {
  const done = await restoreBackup(into, bytes, passphrase)
  return done.ok ? done.restored : done.code
}

describe('a backup in a new browser', () => {
  it('is the same casebook, which verifies and goes on', async () => {
    expect(await restored(await made())).toEqual({ added: 2, extended: 0, known: 0, conflict: 0 })
    for (const id of ['c1', 'c2']) {
      expect(await caseEntries(other, id)).toEqual(await caseEntries(store, id))
      expect(await verifyCase(other, id)).toEqual([])
    }
    const key = 'ebay:order:21-14512-87211'
    expect(await caseOf(other, key, undefined)).toEqual(await caseOf(store, key, undefined))
    expect(await openKeptFile(other, 'c1', photo)).toMatchObject({
      ok: true,
      bytes: utf8('A photo of broken cups.'),
    })
    await openLedger(other).append('c1', [noteOf('Goes on here.')], at)
    expect(await verifyCase(other, 'c1')).toEqual([])
    const kids = (await other.db.keys.toArray()).map((row) =>
      row.kind === 'signing' ? [row.origin, row.privateKey === null] : [],
    )
    expect(kids).toEqual(expect.arrayContaining([['imported', true], ['here', false], []]))
  })

  it('brings the shop’s costs and what was being worked on', async () => {
    await restored(await made())
    expect(await other.db.costRules.toArray()).toEqual(await store.db.costRules.toArray())
    expect(await other.db.rememberedCosts.toArray()).toEqual([
      { id: 'ebay USD sku a', ...remembered },
    ])
    expect(await other.db.workspace.toArray()).toEqual(await store.db.workspace.toArray())
  })

  it('holds nothing that was forgotten, and still verifies', async () => {
    await ledger.forget({ caseIds: ['c1'], why: 'agent', at: at.toString(), withHeld: false })
    await restored(await made())
    expect(JSON.stringify(await caseEntries(other, 'c1'))).not.toContain('Mara')
    expect(await verifyCase(other, 'c1')).toEqual([])
  })

  it('says nothing to who has not the passphrase, and stands sealed there', async () => {
    const text = new TextDecoder().decode(await made())
    expect(text).toContain('age-encryption.org/v1')
    expect(text).not.toMatch(/Mara|ebay/)
    await restored(await made())
    expect(JSON.stringify(await other.db.entries.toArray())).not.toContain('Mara')
    expect(await other.db.disclosures.count()).toBe(0)
  })
})

describe('a backup where cases are already', () => {
  it('changes nothing the second time', async () => {
    const bytes = await made()
    await restored(bytes)
    const before = await all(other)
    expect(await restored(bytes)).toEqual({ added: 0, extended: 0, known: 2, conflict: 0 })
    expect(await all(other)).toBe(before)
  })

  it('makes a case longer whose beginning is here', async () => {
    await restored(await made())
    await ledger.append('c1', [noteOf('A later word.')], at)
    expect(await restored(await made())).toEqual({ added: 0, extended: 1, known: 1, conflict: 0 })
    expect(await caseEntries(other, 'c1')).toEqual(await caseEntries(store, 'c1'))
    expect(await verifyCase(other, 'c1')).toEqual([])
  })

  it('brings nothing back that was forgotten here since', async () => {
    const bytes = await made()
    await ledger.forget({ caseIds: null, why: 'agent', at: at.toString(), withHeld: false })
    expect(await restored(bytes, store)).toEqual({ added: 0, extended: 0, known: 2, conflict: 0 })
    expect(JSON.stringify(await caseEntries(store, 'c1'))).not.toContain('Mara')
    expect(await verifyCase(store, 'c1')).toEqual([])
  })

  it('forgets what the longer case forgot', async () => {
    await restored(await made())
    await ledger.forget({ caseIds: ['c1'], why: 'agent', at: at.toString(), withHeld: false })
    expect(await restored(await made())).toMatchObject({ extended: 1 })
    expect(JSON.stringify(await caseEntries(other, 'c1'))).not.toContain('Mara')
    expect(await other.db.files.count()).toBe(0)
    expect(await verifyCase(other, 'c1')).toEqual([])
  })

  it('leaves alone what went another way', async () => {
    await restored(await made())
    await openLedger(other).append('c1', [noteOf('Written there.')], at)
    await ledger.append('c1', [noteOf('Written here.')], at)
    await ledger.append('c1', [noteOf('And this.')], at)
    expect(await restored(await made())).toMatchObject({ conflict: 1, known: 1 })
    expect(JSON.stringify(await caseEntries(other, 'c1'))).toContain('Written there.')
    expect(await verifyCase(other, 'c1')).toEqual([])
  })
})

describe('an entry of two cases', () => {
  it('is a conflict where another case has it here, and nothing of that case is touched', async () => {
    await restored(await made())
    const taken = (await store.db.entries.where({ caseId: 'c1' }).toArray())[0]
    if (!taken) throw new Error('c1 has entries')
    await other.db.entries.where({ caseId: 'c1' }).delete()
    await other.db.entries.put({ ...taken, caseId: 'c9', seq: 9 })
    expect(await restored(await made())).toEqual({ added: 0, extended: 0, known: 1, conflict: 1 })
    expect(await other.db.entries.get(taken.id)).toMatchObject({ caseId: 'c9' })
    expect(await other.db.entries.where({ caseId: 'c1' }).count()).toBe(0)
  })

  it('is no backup of ours: it is refused', async () => {
    const twice = await forged(({ head, bytes }) =>
      written({ head: { ...head, cases: [...head.cases, ...head.cases.slice(0, 1)] }, bytes }),
    )
    expect(await restored(twice)).toBe('broken')
    expect(await other.db.entries.count()).toBe(0)
  })
})

describe('what cannot be taken', () => {
  const flipped = (bytes: Bytes, at: number): Bytes => {
    const copy = bytes.slice()
    copy[at] = (copy[at] ?? 0) ^ 1
    return copy
  }
  const changedHead = (change: (json: string) => string) =>
    forged((backup) => {
      const bytes = written(backup)
      const end = bytes.indexOf(10)
      const line = new TextDecoder().decode(bytes.subarray(0, end))
      return new Uint8Array([...utf8(change(line)), ...bytes.subarray(end)])
    })

  it.each([
    ['another file', async () => utf8('A letter, no backup.'), 'not-a-backup'],
    ['an empty file', async () => new Uint8Array(0), 'not-a-backup'],
    ['a changed bit', async () => flipped(await made(), 900), 'broken'],
    ['a file cut off', async () => (await made()).slice(0, -200), 'broken'],
    ['something behind it', async () => new Uint8Array([...(await made()), 1]), 'broken'],
    ['another’s file of that form', () => locked(utf8('Dear diary\n'), passphrase, 4), 'broken'],
    ['a missing byte', () => forged((backup) => written(backup).slice(0, -1)), 'broken'],
    [
      'a changed file inside',
      () => forged((b) => flipped(written(b), written(b).length - 1)),
      'broken',
    ],
    ['a changed entry', () => changedHead((line) => line.replace('"seq":2', '"seq":7')), 'broken'],
    [
      'a changed body',
      () => changedHead((line) => line.replace('United States', 'Untied States')),
      'broken',
    ],
    [
      'newer rows',
      () => changedHead((line) => line.replace(`"schema":${schemaVersion}`, '"schema":99')),
      'newer',
    ],
    [
      'a newer form',
      () => changedHead((line) => line.replace('"version":1', '"version":2')),
      'newer',
    ],
  ] as const)('%s is refused, and nothing is written', async (_, bytes, code) => {
    const given = await bytes()
    await other.db.open()
    const before = await all(other)
    expect(await restored(given)).toBe(code)
    expect(await all(other)).toBe(before)
  })

  it('another passphrase is refused; the same one typed otherwise is not', async () => {
    const bytes = await made()
    expect(await restoreBackup(other, bytes, 'nine green kettle')).toEqual({
      ok: false,
      code: 'wrong-passphrase',
    })
    expect(await other.db.entries.count()).toBe(0)
    const wide = passphrase.replace('nine', 'ｎｉｎｅ')
    expect(await restoreBackup(other, bytes, wide)).toMatchObject({ ok: true })
  })

  it('a full disk leaves nothing half-written', async () => {
    const bytes = await made()
    vi.spyOn(other.db.repairs, 'bulkAdd').mockImplementation(() => {
      throw new DOMException('No space', 'QuotaExceededError')
    })
    await expect(restored(bytes)).rejects.toThrow('No space')
    vi.restoreAllMocks()
    for (const table of [other.db.entries, other.db.cases, other.db.sealed, other.db.workspace]) {
      expect(await table.count(), table.name).toBe(0)
    }
    expect(await restored(bytes)).toMatchObject({ added: 2 })
  })

  it('too much for one file is said before anything is made', async () => {
    const size = 'A photo of broken cups.'.length
    expect(await gather(store, at.toString(), undefined, size - 1)).toEqual({
      ok: false,
      code: 'too-large',
      bytes: size,
    })
    expect(await gather(store, at.toString(), undefined, size)).toMatchObject({ ok: true })
  })

  it('a file that does not open is left out, and counted', async () => {
    await store.db.files.toCollection().modify((row) => {
      row.data[3] = (row.data[3] ?? 0) ^ 1
    })
    const gathered = await gather(store, at.toString())
    expect(gathered).toMatchObject({ ok: true, leftOut: 1 })
  })
})

it('is written and read as one', async () => {
  const gathered = await gather(store, at.toString())
  if (!gathered.ok) throw new Error(gathered.code)
  expect(readBackup(written(gathered.backup), schemaVersion)).toEqual(gathered.backup)
})
