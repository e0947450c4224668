import { caseKeyOf } from '#lib/casebook/case-key.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { FoldEntry } from '#lib/casebook/fold.ts'
import { practiceId } from '#lib/casebook/practice.ts'
import type { Facts, Reading } from '#lib/order/schema.ts'
import { plainNumber } from '#lib/order/plain-number.ts'
import { openCase, openCases } from './case-rows.ts'
import type { AmendsDb } from './db.ts'
import { readEntries } from './entries.ts'
import type { CaseRow } from './rows.ts'
import type { Store } from './store.ts'

/** What the panel asks of the casebook. Reading only: the background is the one that writes. */

/**
 * The case that a page belongs to, the open one before an ended one: by its key, or, for a message
 * thread that shows no order id, the only open case with that buyer and that item; for a carrier's
 * page, the only open case with that parcel.
 */
export async function findCase(store: Store, reading: Reading): Promise<CaseRecord | undefined> {
  const key = caseKeyOf(reading)
  return key === undefined ? undefined : caseOf(store, key, reading)
}

/** The same for a known key; the reading serves to find a thread's order. */
export async function caseOf(
  store: Store,
  key: string,
  reading: Reading | undefined,
): Promise<CaseRecord | undefined> {
  const { db } = store
  const [, kind = ''] = key.split(':')
  const isRelated = relatives[kind]
  // All reads before the first decryption: live queries follow only what is read at once.
  const [byKey, open] = await Promise.all([
    db.cases.where('[key+status]').between([key], [key, []]).toArray(),
    reading && isRelated ? thoseThatAre('open', db).toArray() : [],
  ])
  const row = firstOf(byKey)
  if (row) return openCase(store, row)
  if (!reading || !isRelated) return undefined
  const related = (await openCases(store, open)).filter((record) => isRelated(record, reading))
  return related.length === 1 ? related[0] : undefined
}

/** How a case is told that a page belongs to whose key names no order, by the key's kind. */
const relatives: Readonly<Record<string, (record: CaseRecord, reading: Reading) => boolean>> = {
  thread: isSameDeal,
  parcel: hasParcel,
}

/** By when they changed last. */
function thoseThatAre(status: CaseRecord['status'], db: AmendsDb) {
  return db.cases.where('[status+updatedAt]').between([status, ''], [status, '\uffff'])
}

/** The open one, else the one that ended last. */
function firstOf(rows: readonly CaseRow[]): CaseRow | undefined {
  const open = rows.find(({ status }) => status === 'open')
  return open ?? rows.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0]
}

function hasParcel(record: CaseRecord, { facts }: Reading): boolean {
  const numbers = (parcels: Facts['shipments']): readonly string[] =>
    (parcels ?? []).flatMap(({ trackingNumber: number }) => (number ? [plainNumber(number)] : []))
  const known = numbers(record.facts.shipments)
  return numbers(facts.shipments).some((each) => known.includes(each))
}

function isSameDeal(record: CaseRecord, reading: Reading): boolean {
  const { buyer, items } = reading.facts
  const isBuyer = record.facts.buyer?.username === buyer?.username
  const isItem =
    record.facts.items?.some((item) => item.listingId === items?.[0]?.listingId) ?? false
  return record.marketplace === reading.marketplace && isBuyer && isItem
}

/** How many ended cases there is something to learn from: older ones say little of today's buyers. */
const mostEnded = 500

/** Cases that ended, the newest first. What was tried on the practice case teaches nothing. */
export async function endedCases(store: Store): Promise<CaseRecord[]> {
  const rows = await thoseThatAre('closed', store.db).reverse().limit(mostEnded).toArray()
  return openCases(
    store,
    rows.filter(({ id }) => id !== practiceId),
  )
}

/** All cases, those that changed last first. @param most No more than these. */
export async function allCases(store: Store, most = Infinity): Promise<CaseRecord[]> {
  const newest = store.db.cases.orderBy('updatedAt').reverse()
  return openCases(store, await (most === Infinity ? newest : newest.limit(most)).toArray())
}

export async function caseById(store: Store, caseId: string): Promise<CaseRecord | undefined> {
  const row = await store.db.cases.get(caseId)
  return row && openCase(store, row)
}

/** A case's entries, oldest first, with what they hold. `wholeReadings` gives readings their messages and scans. */
export function caseEntries(store: Store, caseId: string): Promise<FoldEntry[]> {
  return readEntries(store, caseId)
}

/** The working values of an order, by name. */
export async function workspaceOf(db: AmendsDb, key: string): Promise<Record<string, string>> {
  const rows = await db.workspace.where({ key }).toArray()
  return Object.fromEntries(rows.map((row) => [row.name, row.value]))
}
