import { browser } from 'wxt/browser'
import { alwaysOnOrigins } from '#lib/marketplaces/always-on.ts'
import type { MarketplaceId } from '#lib/order/kinds.ts'
import { stopWord } from '#lib/page-data/stop-word.ts'

/** The two scripts of "always on": one in the page's own world, one in the extension's. */
const files = { 'page-data': 'MAIN', 'keep-page-data': 'ISOLATED' } as const
const names = Object.keys(files) as readonly (keyof typeof files)[]

function idOf(name: keyof typeof files, id: MarketplaceId): string {
  return `${name}-${id}`
}

/** Whether both scripts stand. */
export async function registered(id: MarketplaceId): Promise<boolean> {
  const ids = names.map((name) => idOf(name, id))
  const scripts = await browser.scripting.getRegisteredContentScripts({ ids })
  return scripts.length === names.length
}

export async function register(id: MarketplaceId): Promise<void> {
  await unregister(id)
  await browser.scripting.registerContentScripts(
    names.map((name) => ({
      id: idOf(name, id),
      matches: [...alwaysOnOrigins(id)],
      js: [`/${name}.js`],
      runAt: 'document_start',
      world: files[name],
      persistAcrossSessions: true,
    })),
  )
}

/** Those that stand, be it one of two. */
export async function unregister(id: MarketplaceId): Promise<void> {
  const all = await browser.scripting.getRegisteredContentScripts()
  const ours = names.map((name) => idOf(name, id))
  const ids = all.map((script) => script.id).filter((each) => ours.includes(each))
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids })
}

/** Tabs that are open already: their next responses are copied, too. */
export async function putIntoTabs(id: MarketplaceId): Promise<void> {
  await Promise.all((await tabIds({ url: [...alwaysOnOrigins(id)] })).map(putInto))
}

async function putInto(tabId: number): Promise<void> {
  for (const name of names) {
    await browser.scripting
      .executeScript({ target: { tabId }, files: [`/${name}.js`], world: files[name] })
      // A page of the browser's own in its place (no connection, a discarded tab): nothing to copy.
      .catch(() => undefined)
  }
}

/** Asked of every tab: without the permission the browser no longer tells which are the marketplace's. */
export async function leaveTabs(id: MarketplaceId): Promise<void> {
  // Most tabs hold nothing of ours, and nobody answers.
  const tell = (tabId: number) =>
    browser.tabs.sendMessage(tabId, stopWord(id)).catch(() => undefined)
  await Promise.all((await tabIds({})).map(tell))
}

async function tabIds(which: { readonly url?: string[] }): Promise<readonly number[]> {
  const tabs = await browser.tabs.query(which)
  return tabs.flatMap(({ id }) => id ?? [])
}
