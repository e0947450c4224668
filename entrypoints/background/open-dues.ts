import { browser } from 'wxt/browser'
import { duesOf, numberOf, type CaseDues, type Due } from '#lib/alarms/due.ts'
import { rulesOf } from '#lib/marketplaces/rules.ts'
import { alarmDuesKey } from '#lib/platform/alarm-keys.ts'
import { openCase } from '#lib/storage/case-rows.ts'
import type { CaseRow } from '#lib/storage/rows.ts'
import type { Store } from '#lib/storage/store.ts'
import { storageCodeOf } from '#lib/storage/trouble.ts'

/**
 * What is due in open cases. Instants are kept in the clear beside the casebook, so that a locked one still
 * tells how late it is, and so that a look of ours is no use of the passphrase.
 */

type Known = {
  readonly head: string
  /** Version of Amends: another one may know other times. */
  readonly by: string
  readonly dues: readonly Due[]
}
type KnownOf = Readonly<Record<string, Known>>

export type OpenDues = {
  readonly cases: readonly CaseDues[]
  /** Cases that are locked and of which nothing is known. */
  readonly unseen: number
}

export async function openDues(
  store: Store,
  rows: readonly CaseRow[],
  now: Temporal.Instant,
): Promise<OpenDues> {
  const before = await storedDues()
  const known: Record<string, Known> = {}
  for (const row of rows) {
    const each = await knownOf(store, row, before[row.id], now)
    if (each) known[row.id] = each
  }
  await browser.storage.local.set({ [alarmDuesKey]: known })
  const cases = rows.flatMap((row) => caseDues(row, known[row.id], now.epochMilliseconds))
  return { cases, unseen: rows.length - cases.length }
}

async function storedDues(): Promise<KnownOf> {
  // Only we write there, and always this type.
  const stored: Record<string, KnownOf | undefined> = await browser.storage.local.get(alarmDuesKey)
  return stored[alarmDuesKey] ?? {}
}

/** Undefined: locked, and not known from before. */
async function knownOf(
  store: Store,
  row: CaseRow,
  before: Known | undefined,
  now: Temporal.Instant,
): Promise<Known | undefined> {
  const by = browser.runtime.getManifest().version
  if (before?.head === row.head && before.by === by) return before
  try {
    const record = await openCase(store, row)
    const dues = record ? duesOf(record, now, Temporal.Now.timeZoneId()) : []
    return { head: row.head, by, dues }
  } catch (error) {
    if (storageCodeOf(error) === 'locked') return before
    throw error
  }
}

function caseDues(
  { id, key, marketplace }: CaseRow,
  known: Known | undefined,
  now: number,
): CaseDues[] {
  if (!known) return []
  const dues = known.dues.filter(({ goneAt = Infinity }) => goneAt > now)
  const number = numberOf(key)
  const name = marketplace === 'carrier' ? '' : rulesOf(marketplace).name
  return [{ caseId: id, marketplace: name, dues, ...(number === undefined ? {} : { number }) }]
}
