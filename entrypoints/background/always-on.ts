import { browser } from 'wxt/browser'
import { alwaysOnIds } from '#lib/marketplaces/always-on.ts'
import { ok, type Handlers } from '#lib/messaging/server.ts'
import { tabStateKey } from '#lib/messaging/protocol.ts'
import type { MarketplaceId } from '#lib/order/kinds.ts'
import { readTab } from './tabs.ts'
import type { Store } from '#lib/storage/store.ts'
import { grantOf, takeBack } from './always-on-grant.ts'
import { leaveTabs, putIntoTabs, registered, register, unregister } from './always-on-scripts.ts'

type Settle = () => Promise<void>
/** Message name → what happens. */
type AlwaysOnHandlers = Pick<Handlers, 'switch-off-always-on'>

/**
 * "Always on" is one thing: the browser's permission. Scripts follow it, whoever gave or took it, at
 * each start too, since browsers forget registered scripts with an update.
 */
export function watchAlwaysOn(store: Store, report: (error: unknown) => void): AlwaysOnHandlers {
  const settle = oneAtATime(() => settleAll(store))
  const again = (): void => void settle().catch(report)
  browser.permissions.onAdded.addListener(again)
  browser.permissions.onRemoved.addListener(again)
  browser.runtime.onInstalled.addListener(again)
  browser.runtime.onStartup.addListener(again)
  again()
  return {
    'switch-off-always-on': async ({ marketplace }) => {
      await takeBack(marketplace)
      await settle()
      return ok(null)
    },
  }
}

async function settleAll(store: Store): Promise<void> {
  for (const id of alwaysOnIds) await settleOne(store, id)
}

async function settleOne(store: Store, id: MarketplaceId): Promise<void> {
  const [grant, isThere] = await Promise.all([grantOf(id), registered(id)])
  // One host taken away in the browser's own settings ends it for all of them.
  if (grant === 'part') await takeBack(id)
  if (grant === 'all' && !isThere) {
    await register(id)
    await putIntoTabs(id)
    await readAgain(store)
  } else if (grant !== 'all' && isThere) {
    await unregister(id)
    await leaveTabs(id)
    await readAgain(store)
  }
}

/** What the panel shows of a tab changes with the permission. */
async function readAgain(store: Store): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null)
  const tabs = await browser.tabs.query({ active: true })
  const shown = tabs.flatMap(({ id }) =>
    id !== undefined && tabStateKey(id) in stored ? [id] : [],
  )
  await Promise.all(shown.map((tabId) => readTab(store, tabId)))
}

/** Runs once more after the one that is running, however often it was asked for meanwhile. */
function oneAtATime(work: Settle): Settle {
  let running: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined
  return () => {
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined
        return (running = work())
      })
    return next
  }
}
