import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { dataSources } from '#lib/marketplaces/data-sources.ts'
import { alwaysOnFor } from '#lib/marketplaces/always-on.ts'
import { installPageData } from '#lib/page-data/world/install.ts'

/** In the page's own world at document start, only where "always on" was switched on. */
export default defineUnlistedScript(() => {
  const id = alwaysOnFor(location.hostname)
  if (id) installPageData(window, dataSources[id])
})
