import { browser } from 'wxt/browser'
import { readerData, readerFor, type ReaderScript } from '#lib/marketplaces/registry.ts'
import { tabStateKey, type TabState } from '#lib/messaging/protocol.ts'
import type { ReaderSlot } from '#lib/messaging/reader-client.ts'
import { readingSchema, type Reading } from '#lib/order/schema.ts'
import type { ReaderData } from '#lib/reading/spec.ts'

/** What is known of each tab; in memory only, gone with the browser. */

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
  await browser.storage.session.remove(tabStateKey(tabId))
}

/**
 * Injects the marketplace's reader into the tab and stores what it read. Panel, page and click may
 * each ask for it at the same time: one that was overtaken stores nothing, or a look from before the
 * click would say "no access" after it.
 */
export async function readTab(tabId: number): Promise<TabState> {
  const turn = (newest.get(tabId) ?? 0) + 1
  newest.set(tabId, turn)
  const store = async (state: TabState): Promise<TabState> =>
    newest.get(tabId) === turn ? put(tabId, state) : ((await tabState(tabId)) ?? state)
  const tab = await browser.tabs.get(tabId)
  // Without a grant the browser does not even tell the address.
  if (!tab.url) return store({ status: 'no-access' })
  const script = readerFor(tab.url)
  if (!script) return store({ status: 'not-ours', host: URL.parse(tab.url)?.hostname ?? '' })
  const before = await tabState(tabId)
  if (before?.status !== 'read' || before.url !== tab.url) await store({ status: 'reading' })
  return store(await inject(tabId, script, tab.url, tab.title ?? ''))
}

async function inject(
  tabId: number,
  script: ReaderScript,
  url: string,
  title: string,
): Promise<TabState> {
  try {
    const target = { tabId }
    await browser.scripting.executeScript({ target, files: [`/${script}.js`] })
    const [first] = await browser.scripting.executeScript({
      target,
      args: [readerData(script)],
      func: (data: ReaderData) => (globalThis as ReaderSlot).amendsRead?.(data),
    })
    const parsed = readingSchema.safeParse(first?.result)
    if (!parsed.success)
      return { status: 'failed', detail: parsed.error.issues[0]?.path.join('.') ?? '' }
    return read(parsed.data, url, title)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    // The grant ended between the look at the address and the injection (a navigation to another site).
    return /cannot access|missing host permission/i.test(detail)
      ? { status: 'no-access' }
      : { status: 'failed', detail }
  }
}

function read(reading: Reading, url: string, title: string): TabState {
  return { status: 'read', reading, url, title, readAt: Temporal.Now.instant().toString() }
}

/** Takes over what a watching reader saw, unless it speaks of another site than its own. */
export async function takeReading(tabId: number, url: string, reading: Reading): Promise<boolean> {
  if (URL.parse(url)?.hostname !== reading.site) return false
  const tab = await browser.tabs.get(tabId)
  await put(tabId, read(reading, tab.url ?? url, tab.title ?? ''))
  return true
}
