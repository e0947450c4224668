import { Dexie } from 'dexie'
import type { EntryBody } from '#lib/casebook/entry.ts'
import { foldAll } from '#lib/casebook/fold.ts'
import { openLedger } from '#lib/storage/ledger.ts'
import { caseEntries, caseOf } from '#lib/storage/queries.ts'
import { openStore, type Store } from '#lib/storage/store.ts'
import { storedCase } from '#lib/storage/stored-case.ts'

/** What the benchmark does with a casebook of its own, in a page of a real browser. */

/** Milliseconds. */
export type LedgerTiming = {
  /** 20,000 entries in chunks: our appends, and `bulkAdd` of rows of the same bytes. */
  readonly many: { readonly ours: number; readonly bare: number }
  /** One entry at a time, waited for: medians. */
  readonly one: { readonly ours: number; readonly bare: number }
  /** A case of 1,000 entries with all that they hold, and its projection: medians. */
  readonly opening: number
  readonly projection: number
}

const at = Temporal.Instant.from('2026-11-24T10:00:00Z')
const key = 'ebay:order:21-14512-87213'
const opened = { kind: 'case-opened', key, marketplace: 'ebay', site: 'www.ebay.com' } as const
const words = 'Two of the four cups came broken at the handle, the box was soft on one side. '

/** What a case holds most of: words, and deeds without any. */
function deedOf(number: number): EntryBody {
  const text = `${number} ${words.repeat(4)}`
  const deeds: readonly EntryBody[] = [
    { kind: 'note', channel: 'phone', text },
    { kind: 'step-set', step: `step-${number % 20}`, mark: 'done' },
    { kind: 'reply-inserted', snippet: 'apologise-once', text, where: 'copied' },
    { kind: 'situation-set', situation: 'not-as-described' },
  ]
  return deeds[number % deeds.length] ?? { kind: 'note', text }
}

/** Measures all of it once. @param total Entries of the long run. */
async function timeLedger(total: number, chunk: number): Promise<LedgerTiming> {
  const store = openStore('bench-ours')
  const bare = new Dexie('bench-bare', { chromeTransactionDurability: 'strict', cache: 'disabled' })
  bare.version(1).stores({ rows: 'id, &[caseId+seq]', values: 'entryId, caseId' })
  try {
    return {
      many: await timeMany(store, bare, total, chunk),
      one: await timeOne(store, bare),
      ...(await timeOpening(store)),
    }
  } finally {
    await Promise.all([store.db.delete(), bare.delete()])
  }
}

async function timeMany(store: Store, bare: Dexie, total: number, chunk: number) {
  const ledger = openLedger(store)
  await ledger.append('warm', [opened, ...deeds(0, chunk)], at)
  let [ours, plain] = [0, 0]
  for (let done = 0; done < total; done += chunk) {
    // Cases are of ordinary length: the projection is part of each append.
    const caseId = `many-${done}`
    const bodies = [opened, ...deeds(done, chunk - 1)]
    ours += await timed(() => ledger.append(caseId, bodies, at))
    const [rows, values] = await Promise.all([
      store.db.entries.where('[caseId+seq]').between([caseId, 0], [caseId, Infinity]).toArray(),
      store.db.sealed.where({ caseId }).toArray(),
    ])
    plain += await timed(() =>
      bare.transaction('rw', ['rows', 'values'], async () => {
        await bare.table('rows').bulkAdd(rows)
        await bare.table('values').bulkAdd(values)
      }),
    )
  }
  return { ours, bare: plain }
}

async function timeOne(store: Store, bare: Dexie) {
  const ledger = openLedger(store)
  await ledger.append('one', [opened], at)
  const [ours, plain]: [number[], number[]] = [[], []]
  for (let number = 0; number < 120; number++) {
    ours.push(await timed(() => ledger.append('one', [deedOf(number)], at)))
    // The same bytes in one row: the entry, its value, the projection.
    const [entry, value, projection] = await Promise.all([
      store.db.entries
        .where('[caseId+seq]')
        .equals(['one', number + 2])
        .first(),
      store.db.sealed.where({ caseId: 'one' }).last(),
      store.db.cases.get('one'),
    ])
    const row = { ...entry, value, projection }
    plain.push(await timed(() => bare.table('rows').add(row)))
  }
  return { ours: median(ours), bare: median(plain) }
}

async function timeOpening(store: Store) {
  const ledger = openLedger(store)
  await ledger.append('long', [{ ...opened, key: `${key}9` }, ...deeds(0, 999)], at)
  const [opening, projection]: [number[], number[]] = [[], []]
  for (let times = 0; times < 9; times++) {
    const fresh = { ...store, opened: new Map() }
    projection.push(await timed(() => caseOf(fresh, `${key}9`, undefined)))
    opening.push(await timed(async () => foldAll(await caseEntries(fresh, 'long'))))
  }
  return { opening: median(opening), projection: median(projection) }
}

/** Writes a case of 1,000 entries as version 4 did, and the same brought forward to today's form. */
async function makeOld(old: string, now: string): Promise<void> {
  const store = openStore('bench-model')
  await openLedger(store).append('long', [opened, ...deeds(0, 999)], at)
  const { entries, disclosures } = await storedCase(store, 'long')
  const record = await caseOf(store, key, undefined)
  const values = disclosures.map((each) => ({ ...each, caseId: 'long' }))
  for (const name of [old, now]) {
    const db = new Dexie(name)
    db.version(4).stores(versionFour)
    await db.table('entries').bulkAdd(entries.map((entry) => ({ ...entry, signature: null })))
    await db.table('disclosures').bulkAdd(values)
    await db.table('cases').add(record)
    db.close()
  }
  const today = openStore(now)
  await openLedger(today).bringForward()
  today.db.close()
  await store.db.delete()
}

const versionFour = {
  entries: 'id, &[caseId+seq]',
  disclosures: 'digest, caseId, entryId',
  cases: 'id, [key+status], [status+updatedAt], updatedAt',
  workspace: '[key+name], key',
  repairs: 'id, marketplace',
  health: '[marketplace+page+fact], [marketplace+page]',
  costRules: 'id, place',
  rememberedCosts: 'id, usedAt',
}

/** From a closed database to the case with all that it holds, in milliseconds. */
function openAll(name: string): Promise<number> {
  return timed(async () => {
    const store = openStore(name)
    await caseOf(store, key, undefined)
    foldAll(await caseEntries(store, 'long'))
  })
}

function deeds(from: number, count: number): EntryBody[] {
  return Array.from({ length: count }, (_, i) => deedOf(from + i))
}

async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}

const bench = { timeLedger, makeOld, openAll }
export type LedgerBench = typeof bench
;(globalThis as { amendsLedger?: LedgerBench }).amendsLedger = bench
