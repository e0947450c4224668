import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { serve } from '#lib/messaging/server.ts'
import { openPanel } from '#lib/platform/panel.ts'
import { unlockedKey } from '#lib/platform/unlocked.ts'
import { openLedger } from '#lib/storage/ledger.ts'
import { openStore } from '#lib/storage/store.ts'
import { storageCodeOf } from '#lib/storage/trouble.ts'
import { watchDeadlines } from './alarms.ts'
import { watchAlwaysOn } from './always-on.ts'
import { handlersOf } from './handlers.ts'
import { keepToTime } from './keeping.ts'
import { forgetTab, readTab } from './tabs.ts'

export default defineBackground({
  main() {
    const store = openStore(undefined, { get: unlockedKey })
    const ledger = openLedger(store)
    const alwaysOn = watchAlwaysOn(store, report)
    serve({ ...handlersOf(store, ledger), ...alwaysOn }, storageCodeOf)
    // The click is the grant: the panel must open in the same turn, before anything is awaited.
    browser.action.onClicked.addListener((tab) => {
      openPanel(tab.windowId)
      if (tab.id !== undefined) void readTab(store, tab.id)
    })
    browser.commands.onCommand.addListener((name) => {
      if (name === 'open-desk') void browser.tabs.create({ url: '/desk.html' })
    })
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
    watchDeadlines(store, report)
    browser.runtime.onInstalled.addListener(() => void ledger.refold().catch(report))
    // Once done it is one look; a start that was cut short is made up for by the next.
    void ledger
      .bringForward()
      .then(() => keepToTime({ store, ledger }))
      .catch(report)
  },
})

/** Trouble of the store is told where somebody waits for it: by the next deed. Everything else is a bug. */
function report(error: unknown): void {
  if (storageCodeOf(error) === undefined) console.error('amends: tidying up failed', error)
}
