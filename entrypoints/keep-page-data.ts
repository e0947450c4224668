import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { alwaysOnFor } from '#lib/marketplaces/always-on.ts'
import { stopWord } from '#lib/page-data/stop-word.ts'
import { installKeeper } from '#lib/page-data/keeper.ts'
import type { ReaderSlot } from '#lib/messaging/reader-client.ts'

/** In the extension's own world at document start, only where "always on" was switched on. */
export default defineUnlistedScript(() => {
  const { runtime } = browser
  // Tools run it, too; only an extension can be cut off.
  const isExtension = runtime?.id !== undefined
  const keeper = installKeeper(document, () => !isExtension || runtime?.id !== undefined)
  if (!isExtension) return
  const word = stopWord(alwaysOnFor(location.hostname) ?? '')
  const stop = (message: unknown): undefined => {
    if (message !== word) return
    runtime.onMessage.removeListener(stop)
    keeper.stop()
    const slot = globalThis as ReaderSlot
    slot.amendsWatch?.stop()
    delete slot.amendsWatch
    delete slot.amendsRead
  }
  runtime.onMessage.addListener(stop)
})
