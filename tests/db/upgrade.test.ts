import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, expect, it } from 'vitest'
import { openDb } from '#lib/storage/db.ts'
import { openLedger, readEntries } from '#lib/storage/ledger.ts'
import { endedCases } from '#lib/storage/queries.ts'

/** What was stored by an older version is there after the upgrade, and goes on. */

const name = 'upgrade'
afterEach(() => Dexie.delete(name))

it('from version 1 keeps cases, entries and typed values', async () => {
  const opened = {
    kind: 'case-opened',
    key: 'ebay:order:1',
    marketplace: 'ebay',
    site: 'www.ebay.com',
  }
  const at = '2026-11-01T10:00:00Z'
  const record = {
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
    entries: 1,
    head: 'h1',
    foldVersion: 1,
  }
  const entry = {
    id: 'e1',
    caseId: 'c1',
    seq: 1,
    at,
    kind: 'case-opened',
    body: opened,
    digests: [],
    prev: null,
    hash: 'h1',
    signature: null,
  }
  const old = new Dexie(name)
  old.version(1).stores({
    entries: 'id, &[caseId+seq]',
    disclosures: 'digest, caseId, entryId',
    cases: 'id, [key+status], updatedAt',
    workspace: '[key+name], key',
  })
  await old.table('entries').add(entry)
  await old.table('cases').add(record)
  await old.table('workspace').add({ key: 'ebay:order:1', name: 'costs.unitCost', value: '40' })
  old.close()

  const db = openDb(name)
  expect(await db.cases.get('c1')).toEqual({ ...record, corrections: [], offers: [] })
  expect(await readEntries(db, 'c1')).toMatchObject([{ body: opened }])
  expect(await db.workspace.toArray()).toHaveLength(1)
  expect(await db.repairs.toArray()).toEqual([])
  expect(await db.health.toArray()).toEqual([])
  const ledger = openLedger(db)
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
  old.version(2).stores({
    entries: 'id, &[caseId+seq]',
    disclosures: 'digest, caseId, entryId',
    cases: 'id, [key+status], updatedAt',
    workspace: '[key+name], key',
    repairs: 'id, marketplace',
    health: '[marketplace+page+fact], [marketplace+page]',
  })
  await old.table('entries').bulkAdd(
    bodies.map((body, index) => ({
      id: `e${index + 1}`,
      caseId: 'c1',
      seq: index + 1,
      at,
      kind: body.kind,
      body,
      digests: [],
      prev: index === 0 ? null : `h${index}`,
      hash: `h${index + 1}`,
      signature: null,
    })),
  )
  await old.table('cases').add({
    id: 'c1',
    key: 'ebay:order:1',
    marketplace: 'ebay',
    site: 'www.ebay.com',
    status: 'open',
    openedAt: at,
    updatedAt: at,
    situation: 'not-as-described',
    steps: {},
    facts: {},
    corrections: [{ page: 'order', fact: 'order.id', value: '1', how: 'typed', at }],
    evidence: 0,
    entries: 2,
    head: 'h2',
    foldVersion: 2,
  })
  old.close()

  const db = openDb(name)
  // Before it is folded anew it can be shown already.
  expect(await db.cases.get('c1')).toMatchObject({ offers: [], corrections: [{ value: '1' }] })
  const ledger = openLedger(db)
  expect(await ledger.refold()).toBe(1)
  expect(await endedCases(db)).toEqual([])
  const ended = await ledger.append(
    'c1',
    [
      { kind: 'offer-made', way: 'partial-refund', amount: { amount: '12.00', currency: 'USD' } },
      { kind: 'case-closed', outcome: 'partial-refund' },
    ],
    Temporal.Instant.from(at),
  )
  expect(ended).toMatchObject({ status: 'closed', situation: 'not-as-described', entries: 4 })
  expect(await endedCases(db)).toEqual([ended])
  expect(await db.costRules.toArray()).toEqual([])
  expect(await db.rememberedCosts.toArray()).toEqual([])
  db.close()
})

it('from version 3 keeps offers and ends', async () => {
  const old = new Dexie(name)
  old.version(3).stores({
    entries: 'id, &[caseId+seq]',
    disclosures: 'digest, caseId, entryId',
    cases: 'id, [key+status], [status+updatedAt], updatedAt',
    workspace: '[key+name], key',
    repairs: 'id, marketplace',
    health: '[marketplace+page+fact], [marketplace+page]',
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
  const db = openDb(name)
  expect(await endedCases(db)).toEqual([record])
  expect(await db.costRules.toArray()).toEqual([])
  db.close()
})
