import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { runReader } from '#lib/messaging/reader-client.ts'
import { ebayReader } from '#lib/marketplaces/ebay/reader.ts'

/** Injected after a click; its completion value is the reading. */
export default defineUnlistedScript(() => runReader(ebayReader))
