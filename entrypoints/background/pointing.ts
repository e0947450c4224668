import { browser } from 'wxt/browser'
import { readerFor } from '#lib/marketplaces/registry.ts'
import { pointingKey, type Pointing, type Reply, type RequestOf } from '#lib/messaging/protocol.ts'
import { ok, refused, type Handlers, type Sender } from '#lib/messaging/server.ts'
import { factAt } from '#lib/casebook/fact-path.ts'
import { parseRepairs } from '#lib/repairs/file.ts'
import { repairId } from '#lib/repairs/repair.ts'
import type { AmendsDb } from '#lib/storage/db.ts'
import type { Store } from '#lib/storage/store.ts'
import { writing } from '#lib/storage/writing.ts'
import type { PointRequest, PointSlot } from '../point-at.ts'
import { dataFor, readTab, tabState } from './tabs.ts'

type PointingHandlers = Pick<
  Handlers,
  | 'point-at'
  | 'stop-pointing'
  | 'forget-pointing'
  | 'pointed'
  | 'pointing-left'
  | 'remove-repair'
  | 'import-repairs'
>

/** Pointing at a fact's place in the page, and the places that were kept. */
export function pointingHandlers(store: Store): PointingHandlers {
  const { db } = store
  return {
    'point-at': (request) => pointAt(db, request),
    'stop-pointing': async ({ tabId }) => {
      // First: where the page is out of reach by now, nothing is left in it to end.
      await browser.storage.session.remove(pointingKey(tabId))
      const func = () => (globalThis as PointSlot).amendsStopPointing?.()
      await browser.scripting.executeScript({ target: { tabId }, func })
      return ok(null)
    },
    'forget-pointing': async ({ tabId }) => {
      await browser.storage.session.remove(pointingKey(tabId))
      return ok(null)
    },
    pointed: (request, sender) => keepPlace(store, request, sender),
    'pointing-left': async (_, { tabId }) => {
      if (tabId === undefined) return refused('not-allowed')
      const pointing = await pointingIn(tabId)
      if (pointing) await setPointing(tabId, { ...pointing, status: 'left' })
      return ok(null)
    },
    'remove-repair': async ({ id }) => {
      await writing(db, [db.repairs], () => db.repairs.delete(id))
      return ok(null)
    },
    'import-repairs': ({ text }) => importRepairs(db, text),
  }
}

async function pointAt(
  db: AmendsDb,
  { tabId, fact, words }: RequestOf<'point-at'>,
): Promise<Reply<null>> {
  const tab = await tabState(tabId)
  if (tab?.status !== 'read' || tab.reading.page === null) return refused('nothing-read')
  const script = readerFor(tab.url)
  if (script === undefined) return refused('not-ours')
  const target = { tabId }
  const request: PointRequest = {
    data: await dataFor(db, script, tab.url),
    page: tab.reading.page,
    fact,
    words,
  }
  await browser.scripting.executeScript({ target, files: ['/point-at.js'] })
  await browser.scripting.executeScript({
    target,
    args: [request],
    func: (asked: PointRequest) => (globalThis as PointSlot).amendsPoint?.(asked),
  })
  // Told once the page can be pointed at, and before a hand can reach it.
  await setPointing(tabId, { fact, status: 'pointing' })
  return ok(null)
}

/** Keeps the place above the built-in rungs and reads the page with it. */
async function keepPlace(
  store: Store,
  { fact, rungs }: RequestOf<'pointed'>,
  { tabId }: Sender,
): Promise<Reply<null>> {
  if (tabId === undefined) return refused('not-allowed')
  const [tab, pointing] = await Promise.all([tabState(tabId), pointingIn(tabId)])
  // Only an answer to what the panel asked for.
  if (pointing?.status !== 'pointing' || pointing.fact !== fact) return refused('not-allowed')
  if (tab?.status !== 'read' || tab.reading.page === null) return refused('nothing-read')
  const { marketplace, page, site: host, facts } = tab.asRead ?? tab.reading
  if (page === null) return refused('nothing-read')
  const subject = { marketplace, host, page, fact }
  const id = repairId(subject)
  const { db } = store
  const before = await db.repairs.get(id)
  const place = {
    id,
    ...subject,
    // Of a place pointed at anew the first reason holds: what is read now is the place's own word.
    repair: before?.repair ?? (factAt(facts, fact) === undefined ? 'absent' : 'wrong'),
    rungs,
    madeAt: Temporal.Now.instant().toString(),
    madeBy: browser.runtime.getManifest().version,
  } as const
  await writing(db, [db.repairs], () => db.repairs.put(place))
  await readTab(store, tabId)
  await setPointing(tabId, { fact, status: 'taken' })
  return ok(null)
}

async function importRepairs(db: AmendsDb, text: string) {
  const read = parseRepairs(text)
  if (!read.ok) return ok({ problem: read.problem, field: read.field })
  const ids = read.repairs.map((each) => each.id)
  const replaced = await writing(db, [db.repairs], async () => {
    const before = await db.repairs.bulkGet(ids)
    await db.repairs.bulkPut([...read.repairs])
    return before.filter((each) => each !== undefined).length
  })
  return ok({ taken: ids.length, replaced })
}

async function pointingIn(tabId: number): Promise<Pointing | undefined> {
  const key = pointingKey(tabId)
  const stored: Record<string, Pointing | undefined> = await browser.storage.session.get(key)
  return stored[key]
}

async function setPointing(tabId: number, pointing: Pointing): Promise<void> {
  await browser.storage.session.set({ [pointingKey(tabId)]: pointing })
}
