import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeCasePack } from '#lib/evidence/export/make-case-pack.ts'
import { hideableIn, planExport, type StoredEvidence } from '#lib/evidence/export/plan.ts'
import type { SoundPack } from '#lib/evidence/pack/verdict.ts'
import { verifyPack } from '#lib/evidence/pack/verify-pack.ts'
import { words } from '#lib/i18n/rooms/export-en.ts'
import { createTranslator } from '#lib/i18n/translator.ts'
import { openKeptFile } from '#lib/storage/files.ts'
import { takeIn } from '#lib/storage/import-case.ts'
import { openLedger } from '#lib/storage/ledger.ts'
import { caseEntries, caseOf } from '#lib/storage/queries.ts'
import { signerOf, signingKeys } from '#lib/storage/signing-key.ts'
import { storedCase } from '#lib/storage/stored-case.ts'
import { openStore, type Store } from '#lib/storage/store.ts'
import { storageCodeOf } from '#lib/storage/trouble.ts'
import { verifyCase } from '#lib/storage/verify-case.ts'
import { joined } from '#tests/unit/evidence/pack/invented-case.ts'
import { at, caseOpened, fileOf, noteOf, pageKept } from './invented.ts'

/** A pack becomes a case in another browser: whole, marked, still verifying; or nothing is written. */

const caseId = '7c1f0c9e-5d0e-4d55-9a53-0d5a1f2b3c4d'
const say = createTranslator('en', words)
let count = 0
let [here, there]: Store[] = []
let theirs: Store
let ours: Store
beforeEach(async () => {
  theirs = openStore(`import-from-${count}`)
  ours = openStore(`import-to-${count++}`)
  ;[here, there] = [ours, theirs]
  const ledger = openLedger(theirs)
  await ledger.append(caseId, [caseOpened(1), pageKept], at)
  const { row, body } = await fileOf(theirs, caseId, 'Two cups, broken at the handle.')
  await ledger.append(caseId, [body, noteOf('She keeps the two that are whole.')], at, [row])
})
afterEach(async () => {
  vi.restoreAllMocks()
  await here?.db.delete()
  await there?.db.delete()
})

const isNever: (text: string) => boolean = () => false

/** @param isHidden Which values stay out. */
async function packOf(store: Store, isHidden = isNever): Promise<SoundPack> {
  const { entries, disclosures, damaged, files } = await storedCase(store, caseId)
  const stored: StoredEvidence = { entries, disclosures, files, damaged: damaged.length }
  const hidden = hideableIn(stored).filter(({ text }) => isHidden(text))
  const plan = planExport(stored, hidden, 'UTC', say)
  if (!plan) throw new Error('The case cannot be read')
  const signer = await signerOf(store.db)
  const keys = (await signingKeys(store.db)).map(({ id, createdAt, retiredAt, publicJwk }) => {
    return { id, createdAt, retiredAt, publicJwk }
  })
  const pack = await makeCasePack(
    {
      record: plan.shown.record,
      stored,
      plan,
      originals: new Set(files.map(({ sha256 }) => sha256)),
      exhibits: [],
      pictures: [],
      text: 'Chronology',
    },
    {
      profile: 'everything',
      madeAt: '2026-11-25T07:00:00Z',
      version: '0.1.0',
      verifier: '<!doctype html><title>Verify</title>',
      signer,
      keys,
      original: async (sha256) => {
        const file = await openKeptFile(store, caseId, sha256)
        return file.ok ? file.bytes : undefined
      },
      say,
      language: 'en',
    },
  )
  const verdict = await verifyPack(joined(pack.parts))
  if (verdict.verdict !== 'sound') throw new Error(JSON.stringify(verdict))
  expect(verdict.digest).toBe(pack.digest)
  return verdict
}

async function rowsIn({ db }: Store): Promise<number> {
  const tables = [db.entries, db.sealed, db.files, db.cases]
  const counts = await Promise.all(tables.map((table) => table.count()))
  return counts.reduce((sum, each) => sum + each, 0)
}

describe('a sound pack', () => {
  it('becomes a case that is marked as imported, verifies, and says what theirs says', async () => {
    const sound = await packOf(theirs)
    expect(await takeIn(ours, sound, at)).toEqual({ caseId })
    const [record, original] = await Promise.all([
      caseOf(ours, 'ebay:order:21-14512-87211', undefined),
      caseOf(theirs, 'ebay:order:21-14512-87211', undefined),
    ])
    expect(record?.imported).toMatchObject({ signedBy: sound.signedBy })
    expect(record?.facts).toEqual(original?.facts)
    expect(record?.facts.buyer?.name).toBeDefined()
    expect(await verifyCase(ours, caseId)).toEqual([])
    const kept = sound.pack.files[0]
    const file = await openKeptFile(ours, caseId, kept?.sha256 ?? '')
    expect(file).toMatchObject({ ok: true, bytes: kept?.bytes })
  })

  it('brings its keys as those of another device, never to sign with', async () => {
    const sound = await packOf(theirs)
    await takeIn(ours, sound, at)
    const keys = await signingKeys(ours.db)
    expect(keys.map(({ origin }) => origin).toSorted()).toEqual(['here', 'imported'])
    const foreign = keys.find(({ origin }) => origin === 'imported')
    expect(foreign).toMatchObject({ id: sound.signedBy, privateKey: null })
    expect((await signerOf(ours.db)).kid).not.toBe(sound.signedBy)
  })

  it('with hidden values is sound here too, and says what it came without', async () => {
    const sound = await packOf(theirs, (text) => text.includes('whole'))
    expect(sound.leftOut.withheld).toBeGreaterThan(0)
    await takeIn(ours, sound, at)
    expect(await verifyCase(ours, caseId)).toEqual([])
    const last = (await caseEntries(ours, caseId)).at(-1)?.body
    expect(last).toMatchObject({ kind: 'imported', pack: sound.digest })
    expect(last?.kind === 'imported' && last.absent.values).toHaveLength(sound.leftOut.withheld)
  })

  it('goes on under our own key, and can be handed on again', async () => {
    await takeIn(ours, await packOf(theirs), at)
    const again = openStore(ours.db.name)
    await openLedger(again).append(caseId, [noteOf('She has answered.')], at)
    expect(await verifyCase(again, caseId)).toEqual([])
    const second = await packOf(again)
    expect(second.pack.keys).toHaveLength(2)
    again.db.close()
  })

  it.each([
    ['what is missing of it later', (db: Store['db']) => db.sealed.clear(), 'missing'],
    ['what is changed of it later', (db: Store['db']) => db.files.clear(), 'missing'],
  ])('is not sound without %s', async (_, spoil, fault) => {
    await takeIn(ours, await packOf(theirs), at)
    await spoil(ours.db)
    expect((await verifyCase(ours, caseId)).map((each) => each.fault)).toContain(fault)
  })
})

describe('nothing is written', () => {
  it('for a case that is here already', async () => {
    const sound = await packOf(theirs)
    await takeIn(ours, sound, at)
    const before = await rowsIn(ours)
    expect(await takeIn(ours, sound, at)).toEqual({ problem: 'known' })
    expect(await takeIn(theirs, sound, at)).toEqual({ problem: 'known' })
    expect(await rowsIn(ours)).toBe(before)
  })

  it('where the order has a case of its own', async () => {
    const sound = await packOf(theirs)
    await openLedger(ours).append('own', [caseOpened(1)], at)
    const before = await rowsIn(ours)
    expect(await takeIn(ours, sound, at)).toEqual({ problem: 'key-taken' })
    expect(await rowsIn(ours)).toBe(before)
  })

  it.each([
    ['of a kind that is not known', { kind: 'from-the-future' }],
    ['that holds what its kind has not', { ...caseOpened(1), more: true }],
    ['that opens the case twice', caseOpened(1)],
    ['of no moment that there is', undefined],
  ])('for an entry %s', async (_, body) => {
    const sound = await packOf(theirs)
    const entries = sound.pack.entries.map((entry) =>
      entry.seq !== 4
        ? entry
        : body === undefined
          ? { ...entry, at: '2026-13-45T99:99Z' }
          : { ...entry, kind: body.kind, body },
    )
    const odd = { ...sound, pack: { ...sound.pack, entries } }
    expect(await takeIn(ours, odd, at)).toEqual({ problem: 'not-understood' })
    expect(await rowsIn(ours)).toBe(0)
  })

  it('for a value that is no JSON', async () => {
    const sound = await packOf(theirs)
    const disclosures = sound.pack.disclosures.map((each) => ({ ...each, encoded: 'AAAA' }))
    const odd = { ...sound, pack: { ...sound.pack, disclosures } }
    expect(await takeIn(ours, odd, at)).toEqual({ problem: 'not-understood' })
    expect(await rowsIn(ours)).toBe(0)
  })

  it('when the disk is full in the middle of it', async () => {
    const sound = await packOf(theirs)
    await signerOf(ours.db)
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function full() {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const tried = takeIn(ours, sound, at).then(
      () => 'done',
      (error: unknown) => storageCodeOf(error),
    )
    expect(await tried).toBe('storage-full')
    vi.restoreAllMocks()
    expect(await rowsIn(ours)).toBe(0)
  })
})
