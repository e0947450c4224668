import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { amazonHooks } from '#lib/marketplaces/amazon/hooks/index.ts'
import { installReader } from '#lib/messaging/reader-client.ts'

/** Injected after a click; the call that follows hands it its page specs and gets the reading. */
export default defineUnlistedScript(() => installReader({ hooks: amazonHooks }))
