import { browser } from 'wxt/browser'
import { caseKeyOf } from '#lib/casebook/case-key.ts'
import { correctReading, newestCorrections, type Correction } from '#lib/casebook/corrections.ts'
import { pageDataOf, readerData, readerFor, type ReaderScript } from '#lib/marketplaces/registry.ts'
import { pointingKey, tabStateKey, type TabState } from '#lib/messaging/protocol.ts'
import type { ReaderSlot } from '#lib/messaging/reader-client.ts'
import { readingSchema, type Reading } from '#lib/order/schema.ts'
import type { DataReader } from '#lib/page-data/spec.ts'
import { withRepairs } from '#lib/repairs/with-repairs.ts'
import type { AmendsDb } from '#lib/storage/db.ts'
import { findCase } from '#lib/storage/queries.ts'
import type { Store } from '#lib/storage/store.ts'
import { storageCodeOf } from '#lib/storage/trouble.ts'
import { isAlwaysOn } from './always-on-grant.ts'
import { noteHealth } from './health.ts'

/** What is known of each tab; in memory only, gone with the browser. */

export type ReadTab = Extract<TabState, { status: 'read' }>

export async function tabState(tabId: number): Promise<TabState | undefined> {
  const key = tabStateKey(tabId)
  const stored: Record<string, TabState | undefined> = await browser.storage.session.get(key)
  return stored[key]
}

async function put(tabId: number, state: TabState): Promise<TabState> {
  await browser.storage.session.set({ [tabStateKey(tabId)]: state })
  return state
}

/** Which read of a tab began last. */
const newest = new Map<number, number>()

export async function forgetTab(tabId: number): Promise<void> {
  newest.delete(tabId)
  await browser.storage.session.remove([tabStateKey(tabId), pointingKey(tabId)])
}

/**
 * Injects the marketplace's reader into the tab and stores what it read. Panel, page and click may
 * each ask for it at the same time: one that was overtaken stores nothing, or a look from before the
 * click would say "no access" after it.
 */
export async function readTab(store: Store, tabId: number): Promise<TabState> {
  const turn = (newest.get(tabId) ?? 0) + 1
  newest.set(tabId, turn)
  const settle = async (state: TabState): Promise<TabState> =>
    newest.get(tabId) === turn ? put(tabId, state) : ((await tabState(tabId)) ?? state)
  const tab = await browser.tabs.get(tabId)
  // Without a grant the browser does not even tell the address.
  if (!tab.url) return settle({ status: 'no-access' })
  const script = readerFor(tab.url)
  if (!script) return settle({ status: 'not-ours', host: URL.parse(tab.url)?.hostname ?? '' })
  const before = await tabState(tabId)
  if (before?.status !== 'read' || before.url !== tab.url) await settle({ status: 'reading' })
  const read = await injectGranted(store.db, tabId, script, tab.url)
  if ('status' in read) return settle(read)
  await noteHealth(store.db, tabId, tab.url, read)
  return settle(await readState(store, read, tab.url, tab.title ?? '', before))
}

/** The reader's data for a page, with the places that the agent pointed at. */
export async function dataFor(
  db: AmendsDb,
  script: ReaderScript,
  url: string,
): Promise<DataReader> {
  const data = readerData(script)
  const repairs = await db.repairs.where({ marketplace: data.marketplace }).toArray()
  const whole = withRepairs(data, repairs, new URL(url))
  return (await isAlwaysOn(url)) ? { ...whole, pageData: pageDataOf(script) } : whole
}

/**
 * The tab's process learns of the click's grant a moment after the browser does, and refuses a script
 * until then: while the browser still tells the address, a refusal is worth another try.
 */
const patienceMs = [50, 150, 400, 1_000]

async function injectGranted(
  db: AmendsDb,
  tabId: number,
  script: ReaderScript,
  url: string,
): Promise<Reading | TabState> {
  for (const wait of patienceMs) {
    const read = await inject(db, tabId, script, url)
    const isRefused = 'status' in read && read.status === 'no-access'
    if (!isRefused || (await browser.tabs.get(tabId)).url !== url) return read
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
  return inject(db, tabId, script, url)
}

async function inject(
  db: AmendsDb,
  tabId: number,
  script: ReaderScript,
  url: string,
): Promise<Reading | TabState> {
  try {
    const target = { tabId }
    await browser.scripting.executeScript({ target, files: [`/${script}.js`] })
    const [first] = await browser.scripting.executeScript({
      target,
      args: [await dataFor(db, script, url)],
      func: (data: DataReader) => (globalThis as ReaderSlot).amendsRead?.(data),
    })
    const parsed = readingSchema.safeParse(first?.result)
    if (!parsed.success)
      return { status: 'failed', detail: parsed.error.issues[0]?.path.join('.') ?? '' }
    return parsed.data
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    // The grant ended between the look at the address and the injection (a navigation to another site).
    return /cannot access|missing host permission/i.test(detail)
      ? { status: 'no-access' }
      : { status: 'failed', detail }
  }
}

/** A reading with what the agent said of this page, and of this page of the order's case. */
async function readState(
  store: Store,
  asRead: Reading,
  url: string,
  title: string,
  before: TabState | undefined,
): Promise<ReadTab> {
  const held = heldCorrections(asRead, url, before)
  const record = await findCase(store, correctReading(asRead, held)).catch(noneWhileLocked)
  const kept = record?.corrections.filter((each) => each.page === asRead.page) ?? []
  return stateOf(asRead, newestCorrections([...kept, ...held]), url, title)
}

/** A page is read while the casebook is locked, too: what was said of it before comes with the next look. */
function noneWhileLocked(error: unknown): undefined {
  if (storageCodeOf(error) !== 'locked') throw error
  return undefined
}

export function stateOf(
  asRead: Reading,
  corrections: readonly Correction[],
  url: string,
  title: string,
): ReadTab {
  const readAt = Temporal.Now.instant().toString()
  const reading = correctReading(asRead, corrections)
  const base = { status: 'read', reading, url, title, readAt } as const
  return reading === asRead ? base : { ...base, asRead, corrections }
}

/** The agent's word holds while the address is the same, and the order that the page names. */
function heldCorrections(
  asRead: Reading,
  url: string,
  before: TabState | undefined,
): readonly Correction[] {
  if (before?.status !== 'read' || before.url !== url) return []
  const isSame = caseKeyOf(before.asRead ?? before.reading) === caseKeyOf(asRead)
  return isSame ? (before.corrections ?? []) : []
}

/** Puts the agent's corrections of the page in view in place of those before. */
export async function holdCorrections(
  tabId: number,
  { asRead, reading, url, title }: ReadTab,
  corrections: readonly Correction[],
): Promise<ReadTab> {
  const state = stateOf(asRead ?? reading, corrections, url, title)
  await put(tabId, state)
  return state
}

/** Takes over what a watching reader saw, unless it speaks of another site than its own. */
export async function takeReading(
  store: Store,
  tabId: number,
  url: string,
  reading: Reading,
): Promise<boolean> {
  if (URL.parse(url)?.hostname !== reading.site) return false
  const [tab, before] = await Promise.all([browser.tabs.get(tabId), tabState(tabId)])
  const at = tab.url ?? url
  await noteHealth(store.db, tabId, at, reading)
  await put(tabId, await readState(store, reading, at, tab.title ?? '', before))
  return true
}
