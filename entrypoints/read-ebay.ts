import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ebayHooks } from '#lib/marketplaces/ebay/hooks/index.ts'
import { embeddedState } from '#lib/reading/state.ts'
import { installReader } from '#lib/messaging/reader-client.ts'

/** Injected after a click; the call that follows hands it its page specs and gets the reading. */
export default defineUnlistedScript(() =>
  installReader({ hooks: ebayHooks, embedded: embeddedState }),
)
