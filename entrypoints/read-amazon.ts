import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { runReader } from '#lib/messaging/reader-client.ts'
import { amazonReader } from '#lib/marketplaces/amazon/reader.ts'

/** Injected after a click; its completion value is the reading. */
export default defineUnlistedScript(() => runReader(amazonReader))
