import { defineBackground } from 'wxt/utils/define-background'
import { browser } from 'wxt/browser'

export default defineBackground({
  main() {
    browser.action.onClicked.addListener((tab) => {
      if (browser.sidePanel) void browser.sidePanel.open({ windowId: tab.windowId })
    })
  },
})
