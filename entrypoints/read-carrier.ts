import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { carrierHooks } from '#lib/marketplaces/carriers/hooks.ts'
import { installReader } from '#lib/messaging/reader-client.ts'

/** Injected after a click; the call that follows hands it its page specs and gets the reading. */
export default defineUnlistedScript(() => installReader({ hooks: carrierHooks }))
