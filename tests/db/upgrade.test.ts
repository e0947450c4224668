import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, expect, it } from 'vitest'
import { readEntries } from '#lib/storage/entries.ts'
import { openLedger } from '#lib/storage/ledger.ts'
import { caseOf, endedCases } from '#lib/storage/queries.ts'
import { openStore } from '#lib/storage/store.ts'

/** What was stored by an older version is there after the upgrade, and goes on. */

const name = 'upgrade'
afterEach(() => Dexie.delete(name))

/** Tables as they have been since version 1, and those of version 2. */
const sinceFirst = {
  entries: 'id, &[caseId+seq]',
  disclosures: 'digest, caseId, entryId',
  workspace: '[key+name], key',
}
const sinceSecond = {
  ...sinceFirst,
  repairs: 'id, marketplace',
  health: '[marketplace+page+fact], [marketplace+page]',
}

function storedCase(at: string, more: object): object {
  return {
    id: 'c1',
    key: 'ebay:order:1',
    marketplace: 'ebay',
    site: 'www.ebay.com',
    status: 'open',
    openedAt: at,
    updatedAt: at,
    steps: {},
    facts: {},
    evidence: 0,
    ...more,
  }
}

function storedEntry(seq: number, at: string, body: { readonly kind: string }): object {
  return {
    id: `e${seq}`,
    caseId: 'c1',
    seq,
    at,
    kind: body.kind,
    body,
    digests: [],
    prev: seq === 1 ? null : `h${seq - 1}`,
    hash: `h${seq}`,
    signature: null,
  }
}

it('from version 1 keeps cases, entries and typed values', async () => {
  const opened = {
    kind: 'case-opened',
    key: 'ebay:order:1',
    marketplace: 'ebay',
    site: 'www.ebay.com',
  }
  const at = '2026-11-01T10:00:00Z'
  const record = storedCase(at, { entries: 1, head: 'h1', foldVersion: 1 })
  const old = new Dexie(name)
  old.version(1).stores({ ...sinceFirst, cases: 'id, [key+status], updatedAt' })
  await old.table('entries').add(storedEntry(1, at, opened))
  await old.table('cases').add(record)
  await old.table('workspace').add({ key: 'ebay:order:1', name: 'costs.unitCost', value: '40' })
  old.close()

  const store = openStore(name)
  const { db } = store
  expect(await caseOf(store, 'ebay:order:1', undefined)).toEqual({
    ...record,
    corrections: [],
    offers: [],
  })
  expect(await readEntries(store, 'c1')).toMatchObject([{ body: opened }])
  expect(await db.workspace.toArray()).toHaveLength(1)
  expect(await db.repairs.toArray()).toEqual([])
  expect(await db.health.toArray()).toEqual([])
  const ledger = openLedger(store)
  expect(await ledger.refold()).toBe(1)
  const after = await ledger.append(
    'c1',
    [
      {
        kind: 'facts-corrected',
        page: 'order',
        how: 'typed',
        facts: [{ fact: 'buyer.name', value: 'Mara Kestrel' }],
      },
    ],
    Temporal.Instant.from(at),
  )
  expect(after.corrections).toHaveLength(1)
  const [, written] = await db.entries.orderBy('[caseId+seq]').toArray()
  expect(JSON.stringify(written)).not.toContain('Kestrel')
  db.close()
})

it('from version 2 keeps what was corrected, and takes offers and an end', async () => {
  const at = '2026-11-20T10:00:00Z'
  const bodies = [
    { kind: 'case-opened', key: 'ebay:order:1', marketplace: 'ebay', site: 'www.ebay.com' },
    { kind: 'situation-set', situation: 'not-as-described' },
  ]
  const old = new Dexie(name)
  old.version(2).stores({ ...sinceSecond, cases: 'id, [key+status], updatedAt' })
  await old.table('entries').bulkAdd(bodies.map((body, index) => storedEntry(index + 1, at, body)))
  await old.table('cases').add(
    storedCase(at, {
      situation: 'not-as-described',
      corrections: [{ page: 'order', fact: 'order.id', value: '1', how: 'typed', at }],
      entries: 2,
      head: 'h2',
      foldVersion: 2,
    }),
  )
  old.close()

  const store = openStore(name)
  const { db } = store
  // Before it is folded anew it can be shown already.
  expect(await caseOf(store, 'ebay:order:1', undefined)).toMatchObject({
    offers: [],
    corrections: [{ value: '1' }],
  })
  const ledger = openLedger(store)
  expect(await ledger.refold()).toBe(1)
  expect(await endedCases(store)).toEqual([])
  const ended = await ledger.append(
    'c1',
    [
      { kind: 'offer-made', way: 'partial-refund', amount: { amount: '12.00', currency: 'USD' } },
      { kind: 'case-closed', outcome: 'partial-refund' },
    ],
    Temporal.Instant.from(at),
  )
  expect(ended).toMatchObject({ status: 'closed', situation: 'not-as-described', entries: 4 })
  expect(await endedCases(store)).toEqual([ended])
  expect(await db.costRules.toArray()).toEqual([])
  expect(await db.rememberedCosts.toArray()).toEqual([])
  db.close()
})

it('from version 3 keeps offers and ends', async () => {
  const old = new Dexie(name)
  old.version(3).stores({
    ...sinceSecond,
    cases: 'id, [key+status], [status+updatedAt], updatedAt',
  })
  const at = '2026-11-20T10:00:00Z'
  const record = {
    id: 'c1',
    key: 'ebay:order:1',
    status: 'closed',
    updatedAt: at,
    offers: [{ id: 2 }],
  }
  await old.table('cases').add(record)
  old.close()
  const store = openStore(name)
  const { db } = store
  expect(await endedCases(store)).toEqual([{ ...record, corrections: [] }])
  expect(await db.costRules.toArray()).toEqual([])
  db.close()
})
