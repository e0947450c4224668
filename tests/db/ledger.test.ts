import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EntryBody } from '#lib/casebook/entry.ts'
import { FOLD_VERSION } from '#lib/casebook/fold.ts'
import { verifyChain } from '#lib/evidence/chain.ts'
import type { Reading } from '#lib/order/schema.ts'
import type { AmendsDb } from '#lib/storage/db.ts'
import { openStore, type Store } from '#lib/storage/store.ts'
import { verifyCase } from '#lib/storage/verify-case.ts'
import { readEntries } from '#lib/storage/entries.ts'
import { openLedger, type Ledger } from '#lib/storage/ledger.ts'
import { caseOf, findCase } from '#lib/storage/queries.ts'

const at = Temporal.Instant.from('2026-11-24T10:00:00Z')
const opened: EntryBody = {
  kind: 'case-opened',
  key: 'ebay:order:21-14512-87213',
  marketplace: 'ebay',
  site: 'www.ebay.com',
}
const reading: Reading = {
  outcome: 'ready',
  marketplace: 'ebay',
  page: 'order',
  site: 'www.ebay.com',
  facts: {
    order: { id: '21-14512-87213' },
    buyer: { name: 'Mara Kestrel', username: 'mara_k', country: 'United States' },
    items: [{ title: 'Ceramic pour-over set', listingId: '123456789012' }],
    messages: [{ from: 'buyer', body: 'Two cups are broken.' }],
  },
  sources: { 'buyer.name': { raw: 'Mara Kestrel', reader: 'css:dd.buyer > div' } },
  missing: [],
  conflicts: [],
}
const kept: EntryBody = {
  kind: 'reading-kept',
  url: 'https://www.ebay.com/mesh/ord/details?orderid=21-14512-87213',
  title: 'Order details',
  readAt: '2026-11-24T10:00:00Z',
  readerVersion: '0.1.0',
  page: 'order',
  reading,
}

let store: Store
let db: AmendsDb
let ledger: Ledger
let count = 0

beforeEach(() => {
  store = openStore(`test-${count++}`)
  db = store.db
  ledger = openLedger(store)
})
afterEach(() => db.delete())

describe('append', () => {
  it('writes entries, their disclosures and the projection together', async () => {
    const record = await ledger.append('c1', [opened, kept], at)
    expect(record).toMatchObject({
      status: 'open',
      entries: 2,
      evidence: 1,
      foldVersion: FOLD_VERSION,
    })
    expect(await caseOf(store, opened.key, undefined)).toEqual(record)
    expect((await readEntries(store, 'c1')).map((entry) => entry.body)).toEqual([opened, kept])
  })

  it('keeps personal values out of the ledger itself', async () => {
    await ledger.append('c1', [opened, kept], at)
    const stored = JSON.stringify(await db.entries.toArray())
    expect(stored).not.toContain('Mara Kestrel')
    expect(stored).not.toContain('Two cups are broken')
    expect(stored).toContain('21-14512-87213')
  })

  it('still verifies when a personal value was forgotten', async () => {
    await ledger.append('c1', [opened, kept], at)
    await db.sealed.clear()
    const links = await db.entries.toArray()
    expect(verifyChain(links.toSorted((a, b) => a.seq - b.seq))).toEqual([])
  })

  it('chains entries over several calls, also when they are made at once', async () => {
    await ledger.append('c1', [opened, kept], at)
    const step = (id: string): EntryBody => ({ kind: 'step-set', step: id, mark: 'done' })
    await Promise.all(['a', 'b', 'c'].map((id) => ledger.append('c1', [step(id)], at)))
    const links = (await db.entries.toArray()).toSorted((a, b) => a.seq - b.seq)
    expect(links.map((link) => link.seq)).toEqual([1, 2, 3, 4, 5])
    expect(verifyChain(links)).toEqual([])
    const record = await caseOf(store, opened.key, undefined)
    expect(Object.keys(record?.steps ?? {}).toSorted()).toEqual(['a', 'b', 'c'])
  })

  it('writes nothing when one entry of the call cannot follow', async () => {
    await ledger.append('c1', [opened], at)
    await expect(ledger.append('c1', [kept, opened], at)).rejects.toThrow('only once')
    expect(await db.entries.count()).toBe(1)
    expect(await db.sealed.count()).toBe(0)
  })

  it('goes on after a failed append', async () => {
    await expect(ledger.append('c1', [kept], at)).rejects.toThrow('must begin')
    await expect(ledger.append('c1', [opened], at)).resolves.toMatchObject({ entries: 1 })
  })
})

describe('verifyChain', () => {
  it.each([
    [
      'a changed body',
      (links: { body: unknown }[]) => void (links[1]!.body = { kind: 'x' }),
      'changed',
    ],
    ['a dropped entry', (links: unknown[]) => void links.splice(1, 1), 'gap'],
    [
      'a changed link',
      (links: { prev: string | null }[]) => void (links[2]!.prev = 'x'),
      'broken-link',
    ],
  ])('sees %s', async (_, spoil, fault) => {
    await ledger.append('c1', [opened, kept, { kind: 'step-set', step: 'a', mark: 'done' }], at)
    const links = (await db.entries.toArray())
      .toSorted((a, b) => a.seq - b.seq)
      .map((link) => ({ ...link }))
    spoil(links as never)
    expect(verifyChain(links).map((each) => each.fault)).toContain(fault)
  })
})

describe('refold', () => {
  it('rebuilds a projection of an older fold from the ledger alone', async () => {
    const record = await ledger.append('c1', [opened, kept], at)
    await db.cases.put({ ...record, facts: {}, foldVersion: 0 })
    expect(await ledger.refold()).toBe(1)
    expect(await caseOf(store, opened.key, undefined)).toEqual(record)
  })
})

describe('findCase', () => {
  const thread: Reading = {
    ...reading,
    page: 'messages',
    facts: { buyer: { username: 'mara_k' }, items: [{ listingId: '123456789012' }] },
  }
  it('finds the case of a thread that shows no order id by its buyer and item', async () => {
    await ledger.append('c1', [opened, kept], at)
    expect((await findCase(store, thread))?.id).toBe('c1')
  })
  it('finds none when two orders could be meant', async () => {
    await ledger.append('c1', [opened, kept], at)
    await ledger.append('c2', [{ ...opened, key: 'ebay:order:22-00000-00001' }, kept], at)
    expect(await findCase(store, thread)).toBeUndefined()
  })

  describe('of a carrier’s page', () => {
    const parcel: Reading = {
      ...reading,
      marketplace: 'carrier',
      page: 'tracking',
      facts: { shipments: [{ trackingNumber: 'LX123456785CN' }] },
    }
    const shipped = {
      ...kept,
      reading: { ...reading, facts: { shipments: [{ trackingNumber: 'LX 123 456 785 CN' }] } },
    }
    it('is the one open case with that parcel', async () => {
      await ledger.append('c1', [opened, shipped], at)
      await ledger.append('c2', [{ ...opened, key: 'ebay:order:22-00000-00001' }, kept], at)
      expect((await findCase(store, parcel))?.id).toBe('c1')
    })
    it('is none when two cases have it', async () => {
      await ledger.append('c1', [opened, shipped], at)
      await ledger.append('c2', [{ ...opened, key: 'ebay:order:22-00000-00001' }, shipped], at)
      expect(await findCase(store, parcel)).toBeUndefined()
    })
  })
})

describe('two windows', () => {
  it('that append to one case make one chain', async () => {
    await ledger.append('c1', [opened, kept], at)
    const other = openLedger(openStore(db.name))
    const step = (id: string): EntryBody => ({ kind: 'step-set', step: id, mark: 'done' })
    await other.append('c1', [step('a')], at)
    await ledger.append('c1', [step('b')], at)
    await other.append('c1', [step('c')], at)
    const links = (await db.entries.toArray()).toSorted((a, b) => a.seq - b.seq)
    expect(links.map((link) => link.seq)).toEqual([1, 2, 3, 4, 5])
    expect(await verifyCase(openStore(db.name), 'c1')).toEqual([])
  })
})
