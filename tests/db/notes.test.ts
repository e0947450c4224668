import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entryBodySchema, type EntryBody } from '#lib/casebook/entry.ts'
import { timelineOf } from '#lib/evidence/timeline/timeline.ts'
import type { AmendsDb } from '#lib/storage/db.ts'
import { openStore, type Store } from '#lib/storage/store.ts'
import { openLedger, type Ledger } from '#lib/storage/ledger.ts'
import { caseEntries } from '#lib/storage/queries.ts'

/** Notes of the agent: written, found again, on the line of time. */

const opened: EntryBody = {
  kind: 'case-opened',
  key: 'ebay:order:1',
  marketplace: 'ebay',
  site: 'www.ebay.com',
}
const call = {
  kind: 'note',
  channel: 'phone',
  who: 'Mara Keller',
  happenedAt: '2026-11-18',
  text: 'She keeps the two cups that are whole.',
} as const
const at = Temporal.Instant.from('2026-11-20T10:00:00Z')

let store: Store
let db: AmendsDb
let ledger: Ledger
beforeEach(() => {
  store = openStore('notes')
  db = store.db
  ledger = openLedger(store)
})
afterEach(() => db.delete())

describe('a contact outside the page', () => {
  it('comes back with its words, which do not stand in the entry itself', async () => {
    await ledger.append('c1', [opened, call], at)
    const entries = await caseEntries(store, 'c1')
    expect(entries.at(-1)?.body).toEqual(call)
    const stored = JSON.stringify(await db.entries.toArray())
    expect(stored).toContain('phone')
    expect(stored).not.toContain('Mara')
    expect(stored).not.toContain('cups')
  })

  it('stands on the line of time where it took place, and a correction beside it', async () => {
    const corrected = { kind: 'note', text: 'She keeps all four.', corrects: 2 } as const
    await ledger.append('c1', [opened, call, corrected], at)
    const entries = await caseEntries(store, 'c1')
    const line = timelineOf({ entries, facts: {}, zone: 'UTC' })
    expect(line.map(({ id, when }) => [id, when.kind])).toEqual([
      ['entry-2', 'day'],
      ['entry-1', 'instant'],
      ['entry-3', 'instant'],
    ])
  })

  it('is refused without words', () => {
    expect(entryBodySchema.safeParse({ ...call, text: '' }).success).toBe(false)
  })
})
