import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, expect, it } from 'vitest'
import { openDb } from '#lib/storage/db.ts'
import { openLedger, readEntries } from '#lib/storage/ledger.ts'

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
  expect(await db.cases.get('c1')).toEqual({ ...record, corrections: [] })
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
