import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EntryBody } from '#lib/casebook/entry.ts'
import type { FileKept } from '#lib/casebook/files.ts'
import { sha256Of } from '#lib/evidence/bytes.ts'
import { hasFile, openKeptFile, sealFile, type FileBytes } from '#lib/storage/files.ts'
import { caseEntries } from '#lib/storage/queries.ts'
import { openLedger, type Ledger } from '#lib/storage/ledger.ts'
import { openStore, type Store } from '#lib/storage/store.ts'
import { storageCodeOf } from '#lib/storage/trouble.ts'
import { verifyCase } from '#lib/storage/verify-case.ts'

/** Files of a case: sealed, written with their entry or not at all, and known again. */

const opened: EntryBody = {
  kind: 'case-opened',
  key: 'ebay:order:1',
  marketplace: 'ebay',
  site: 'www.ebay.com',
}
const at = Temporal.Instant.from('2026-11-20T10:00:00Z')
const content = new TextEncoder().encode('What Mara wrote on the parcel.')

let store: Store
let ledger: Ledger
beforeEach(() => {
  store = openStore('files')
  ledger = openLedger(store)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await store.db.delete()
})

async function bytesOf(bytes = content): Promise<FileBytes> {
  return { sha256: await sha256Of(bytes), bytes, type: 'text/plain' }
}

function named({ sha256, bytes, type }: FileBytes): FileKept {
  return {
    kind: 'file-kept',
    role: 'attachment',
    sha256,
    size: bytes.length,
    type,
    name: 'Mara.txt',
    how: 'dropped',
    takenAt: at.toString(),
    zone: 'UTC',
    version: '0.1.0',
    browser: 'Test',
    by: 'Ada Agent',
  }
}

async function keep(file: FileBytes): Promise<void> {
  const rows = [await sealFile(store.vault, 'c1', file)]
  await ledger.append('c1', [opened, named(file)], at, rows)
}

describe('a kept file', () => {
  it('comes back as it was, also after the browser was closed', async () => {
    const file = await bytesOf()
    await keep(file)
    store.db.close()
    store = openStore('files')
    expect(await openKeptFile(store, 'c1', file.sha256)).toEqual({
      ok: true,
      bytes: content,
      type: 'text/plain',
    })
    expect(await hasFile(store, 'c1', file.sha256)).toBe(true)
    expect(await hasFile(store, 'c2', file.sha256)).toBe(false)
    expect(await verifyCase(store, 'c1')).toEqual([])
  })

  it('does not stand in the clear, and neither does its name or the agent’s', async () => {
    await keep(await bytesOf())
    const rows = await store.db.files.toArray()
    const stored = rows.map(({ data }) => new TextDecoder().decode(data)).join()
    expect(stored).not.toContain('Mara')
    const entries = JSON.stringify(await store.db.entries.toArray())
    expect(entries).toContain('file-kept')
    expect(entries).not.toMatch(/Mara|Ada/)
  })

  it('is not shown when a bit of it changed, or when it stands in another’s place', async () => {
    const [file, other] = [await bytesOf(), await bytesOf(new TextEncoder().encode('Other.'))]
    await keep(file)
    const row = await sealFile(store.vault, 'c1', file)
    row.data[3] = (row.data[3] ?? 0) ^ 1
    await store.db.files.put(row)
    expect(await openKeptFile(store, 'c1', file.sha256)).toEqual({ ok: false, code: 'damaged' })
    const moved = await sealFile(store.vault, 'c1', other)
    await store.db.files.put({ ...moved, id: `${file.sha256}:c1` })
    expect(await openKeptFile(store, 'c1', file.sha256)).toEqual({ ok: false, code: 'damaged' })
    expect(await openKeptFile(store, 'c1', other.sha256)).toEqual({ ok: false, code: 'gone' })
    expect(await verifyCase(store, 'c1')).not.toEqual([])
  })
})

describe('a kept page', () => {
  it('says when, by which clocks, with what and by whom, the agent’s name sealed', async () => {
    const { takenAt, zone, version, browser, by } = named(await bytesOf())
    const clock = { timeOrigin: '2026-11-20T09:58:00Z', sinceOrigin: 120_000 }
    const captured = { takenAt, zone, clock, version, browser, ...(by === undefined ? {} : { by }) }
    const page: EntryBody = {
      kind: 'reading-kept',
      url: 'https://www.ebay.com/',
      title: 'Order',
      readAt: takenAt,
      readerVersion: version,
      page: 'order',
      reading: {
        outcome: 'ready',
        marketplace: 'ebay',
        page: 'order',
        site: 'www.ebay.com',
        facts: {},
        sources: {},
        missing: [],
        conflicts: [],
      },
      captured,
    }
    await ledger.append('c1', [opened, page], at)
    const [, kept] = await caseEntries(store, 'c1')
    expect(kept?.body).toEqual(page)
    const stored = JSON.stringify(await store.db.entries.toArray())
    expect(stored).toContain('120000')
    expect(stored).not.toContain('Ada')
  })
})

describe('a full disk', () => {
  it('leaves neither bytes nor entry, and says so', async () => {
    const file = await bytesOf()
    await ledger.append('c1', [opened], at)
    const rows = [await sealFile(store.vault, 'c1', file)]
    vi.spyOn(store.db.files, 'bulkPut').mockImplementation(() => {
      throw new DOMException('No space', 'QuotaExceededError')
    })
    const append = ledger.append('c1', [named(file)], at, rows)
    const error: unknown = await append.catch((each: unknown) => each)
    expect(storageCodeOf(error)).toBe('storage-full')
    expect(await store.db.entries.count()).toBe(1)
    expect(await store.db.files.count()).toBe(0)
    vi.restoreAllMocks()
    await ledger.append('c1', [named(file)], at, rows)
    expect(await verifyCase(store, 'c1')).toEqual([])
  })
})
