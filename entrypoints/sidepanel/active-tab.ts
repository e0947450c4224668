import { browser } from 'wxt/browser'
import { send } from '#lib/messaging/client.ts'
import type { Reading } from '#lib/order/schema.ts'
import { tabStateKey, type TabState } from '#lib/messaging/protocol.ts'

/**
 * The tab beside the panel and what is known of it. The panel follows its window's active tab;
 * what it shows always names the tab it belongs to, so that two buyers are never mixed.
 */

export type ActiveTab = { readonly tabId: number; readonly state: TabState }

export type ActiveTabStore = {
  readonly get: () => ActiveTab | undefined
  readonly subscribe: (listener: () => void) => () => void
  /** The ready reading that is shown, if any. */
  readonly reading: () => Reading | undefined
}

export function activeTabStore(): ActiveTabStore {
  let current: ActiveTab | undefined
  const listeners = new Set<() => void>()
  const set = (next: ActiveTab): void => {
    current = next
    for (const listener of listeners) listener()
  }
  const show = (tabId: number, state: TabState): void => {
    if (current?.tabId === tabId) set({ tabId, state })
  }
  let told = 0
  const tell = (tabId: number, state: TabState): void => {
    told += 1
    show(tabId, state)
  }
  const readAgain = async (tabId: number): Promise<void> => {
    const reply = await send('read-tab', { tabId })
    if (!reply.ok) return show(tabId, { status: 'failed', detail: reply.detail ?? reply.code })
    // Another read may have ended since: what is stored is newer than this reply, and what was told
    // while we asked for it is newer still.
    const before = told
    const stored = await storedState(tabId)
    if (told === before) show(tabId, stored ?? reply.value)
  }
  const follow = async (tabId: number): Promise<void> => {
    set({ tabId, state: (await storedState(tabId)) ?? { status: 'reading' } })
    await readAgain(tabId)
  }
  void start(follow, readAgain, tell, () => current?.tabId)
  return {
    get: () => current,
    reading: () => (current?.state.status === 'read' ? current.state.reading : undefined),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

async function storedState(tabId: number): Promise<TabState | undefined> {
  const key = tabStateKey(tabId)
  const stored: Record<string, TabState | undefined> = await browser.storage.session.get(key)
  return stored[key]
}

async function start(
  follow: (tabId: number) => Promise<void>,
  readAgain: (tabId: number) => Promise<void>,
  show: (tabId: number, state: TabState) => void,
  shown: () => number | undefined,
): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent()
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) void follow(active.tabId)
  })
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId !== shown() || change.status === undefined) return
    // What the last page said is not what the next one says: stop showing it at once.
    if (change.status === 'loading') show(tabId, { status: 'reading' })
    void readAgain(tabId)
  })
  browser.storage.onChanged.addListener((changes, area) => {
    const tabId = shown()
    if (area !== 'session' || tabId === undefined) return
    const state = changes[tabStateKey(tabId)]?.newValue as TabState | undefined
    if (state) show(tabId, state)
  })
  const [tab] = await browser.tabs.query({
    active: true,
    ...(windowId === undefined ? {} : { windowId }),
  })
  if (tab?.id !== undefined) await follow(tab.id)
}
