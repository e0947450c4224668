import { caseKeyOf } from '#lib/casebook/case-key.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { FoldEntry } from '#lib/casebook/fold.ts'
import type { Facts, Reading } from '#lib/order/schema.ts'
import { plainNumber } from '#lib/order/plain-number.ts'
import type { AmendsDb } from './db.ts'
import { readEntries } from './entries.ts'

/** What the panel asks of the casebook. Reading only: the background is the one that writes. */

/**
 * The case that a page belongs to, the open one before an ended one: by its key, or, for a message
 * thread that shows no order id, the only open case with that buyer and that item; for a carrier's
 * page, the only open case with that parcel.
 */
export async function findCase(db: AmendsDb, reading: Reading): Promise<CaseRecord | undefined> {
  const key = caseKeyOf(reading)
  return key === undefined ? undefined : caseOf(db, key, reading)
}

/** The same for a known key; the reading serves to find a thread's order. */
export async function caseOf(
  db: AmendsDb,
  key: string,
  reading: Reading | undefined,
): Promise<CaseRecord | undefined> {
  const byKey = firstOf(await db.cases.where('[key+status]').between([key], [key, []]).toArray())
  const [, kind = ''] = key.split(':')
  const isRelated = relatives[kind]
  if (byKey || !reading || !isRelated) return byKey
  const related = await thoseThatAre('open', db)
    .filter((record) => isRelated(record, reading))
    .toArray()
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
function firstOf(records: readonly CaseRecord[]): CaseRecord | undefined {
  const open = records.find(({ status }) => status === 'open')
  return open ?? records.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0]
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

/** Cases that ended, the newest first. */
export function endedCases(db: AmendsDb): Promise<CaseRecord[]> {
  return thoseThatAre('closed', db).reverse().limit(mostEnded).toArray()
}

/** A case's entries, oldest first, with what they hold. `wholeReadings` gives readings their messages and scans. */
export function caseEntries(db: AmendsDb, caseId: string): Promise<FoldEntry[]> {
  return readEntries(db, caseId)
}

/** The working values of an order, by name. */
export async function workspaceOf(db: AmendsDb, key: string): Promise<Record<string, string>> {
  const rows = await db.workspace.where({ key }).toArray()
  return Object.fromEntries(rows.map((row) => [row.name, row.value]))
}
