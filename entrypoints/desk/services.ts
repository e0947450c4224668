import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useSyncExternalStore } from 'react'
import { browser } from 'wxt/browser'
import type { DeskServices } from '#components/desk/desk-services.ts'
import type { PanelServices } from '#components/panel/services.ts'
import { viewsIn } from '#lib/case-list/saved-views.ts'
import { caseById } from '#lib/storage/queries.ts'
import type { ActiveTabStore } from '../sidepanel/active-tab.ts'
import { pageStore, servicesOn } from '../sidepanel/services.ts'
import { caseFeed } from './case-feed.ts'
import { useStored } from './use-stored.ts'

/** In the browser's local storage; neither says anything of a case. */
const viewsKey = 'desk-views'
const startKey = 'desk-start-done'

/** The desk stands beside no page. */
const noTabs: ActiveTabStore = {
  get: () => undefined,
  subscribe: () => () => {},
  reading: () => undefined,
}

type Services = { readonly panel: PanelServices; readonly desk: DeskServices }

/** The desk's services in the extension. */
export function deskServices(chosenLocale: string | undefined): Services {
  const store = pageStore()
  const feed = caseFeed(store)
  feed.start()
  const panel = servicesOn(store, noTabs, chosenLocale)
  return {
    panel: {
      ...panel,
      useLock: () => {
        const lock = panel.useLock()
        const isLocked = lock?.isLocked
        useEffect(() => {
          if (isLocked) feed.stop()
        }, [isLocked])
        return lock
      },
    },
    desk: {
      useCaseList: () => useSyncExternalStore(feed.subscribe, feed.get),
      useRecord: (id) => useLiveQuery(async () => (await caseById(store, id)) ?? null, [id]),
      useSavedViews: () => {
        const stored = useStored(viewsKey)
        return stored && viewsIn(stored.value)
      },
      saveViews: (views) => void browser.storage.local.set({ [viewsKey]: views }),
      useStartDone: () => {
        const stored = useStored(startKey)
        return stored && stored.value === true
      },
      setStartDone: (isDone) => void browser.storage.local.set({ [startKey]: isDone }),
      version: browser.runtime.getManifest().version,
    },
  }
}
