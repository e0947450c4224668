import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { serve } from '#lib/messaging/server.ts'
import { openPanel } from '#lib/platform/panel.ts'
import { openDb } from '#lib/storage/db.ts'
import { openLedger } from '#lib/storage/ledger.ts'
import { handlersOf } from './handlers.ts'
import { forgetTab, readTab } from './tabs.ts'

export default defineBackground({
  main() {
    const db = openDb()
    const ledger = openLedger(db)
    serve(handlersOf(db, ledger))
    // The click is the grant: the panel must open in the same turn, before anything is awaited.
    browser.action.onClicked.addListener((tab) => {
      openPanel(tab.windowId)
      if (tab.id !== undefined) void readTab(db, tab.id)
    })
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
    browser.runtime.onInstalled.addListener(() => void ledger.refold())
  },
})
