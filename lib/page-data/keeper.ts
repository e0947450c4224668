import { parseHints } from '../reading/page-hints.ts'
import { loadValueTables } from '../reading/values/value-tables.ts'
import { ends, openHearer } from './channel.ts'
import { keptCopies } from './kept-copies.ts'
import type { PageDataKeeper, PageDataSlot } from './slot.ts'
import { withPageData } from './with-page-data.ts'

/**
 * Keeps what the page's world copied, for the reader of this tab; in memory only. `isAlive`: the
 * extension is still there; an update or removal ends the copying with the next response.
 */
export function installKeeper(document: Document, isAlive: () => boolean): PageDataKeeper {
  const slot = globalThis as PageDataSlot
  slot.amendsPageData?.stop()
  const copies = keptCopies()
  const keeper: PageDataKeeper = {
    onNew: undefined,
    take: (text) => {
      if (copies.add(text)) keeper.onNew?.()
    },
    over: (reading, url, data) => {
      const site = data.sites.find(({ host }) => host === url.hostname)
      if (!site) return reading
      loadValueTables(data.tables)
      return withPageData(reading, url, data, copies.all(), parseHints(document, site, data))
    },
    stop: () => {
      hearing.stop()
      copies.clear()
      keeper.onNew = undefined
      if (slot.amendsPageData === keeper) delete slot.amendsPageData
    },
  }
  const hearing = openHearer(ends(document), crypto.randomUUID(), (text) => {
    if (isAlive()) keeper.take(text)
    else keeper.stop()
  })
  slot.amendsPageData = keeper
  return keeper
}
