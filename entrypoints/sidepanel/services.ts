import { useLiveQuery } from 'dexie-react-hooks'
import { useSyncExternalStore } from 'react'
import { browser } from 'wxt/browser'
import type { PanelServices } from '#components/panel/services.ts'
import { localeOf } from '#lib/i18n/locales.ts'
import { captureKey, type CaptureProgress } from '#lib/messaging/capture-requests.ts'
import { send } from '#lib/messaging/client.ts'
import { pointingKey, type Pointing } from '#lib/messaging/protocol.ts'
import { forwarding } from '#lib/storage/forwarding.ts'
import { allCases, caseEntries, caseOf, endedCases, workspaceOf } from '#lib/storage/queries.ts'
import { unlockedKey } from '#lib/platform/unlocked.ts'
import { openStore, type Store } from '#lib/storage/store.ts'
import { storageCodeOf } from '#lib/storage/trouble.ts'
import { activeTabStore, type ActiveTabStore } from './active-tab.ts'
import { saveAlarms, useAlarms } from './use-alarms.ts'
import { switchAlwaysOn, useAlwaysOn } from './use-always-on.ts'
import { noteBackupSaved, useLastBackup } from './use-last-backup.ts'
import { useLock, watchUse } from './use-lock.ts'
import { useSession } from './use-session.ts'
import { askToPersist, useStorageState } from './use-storage-state.ts'
import { useWholeReadings } from './use-whole-readings.ts'

/** A list of more is not looked through. */
const mostListed = 500

/** The casebook as our pages open it; a hand on the page keeps it unlocked. */
export function pageStore(): Store {
  watchUse()
  return openStore(undefined, { get: unlockedKey })
}

/**
 * The panel's services in the extension: live queries on the casebook, messages to the background.
 * @param chosenLocale The stored language setting, if any.
 */
export function panelServices(chosenLocale?: string): PanelServices {
  return servicesOn(pageStore(), activeTabStore(), chosenLocale)
}

/** @param tabs The tab that the page stands beside. */
export function servicesOn(
  store: Store,
  tabs: ActiveTabStore,
  chosenLocale: string | undefined,
): PanelServices {
  const { db } = store
  return {
    useActiveTab: () => useSyncExternalStore(tabs.subscribe, tabs.get),
    useCase: (key) => {
      const reading = tabs.reading()
      return useLiveQuery(
        () => (key === undefined ? undefined : caseOf(store, key, reading)),
        [key],
      )
    },
    useCases: () => useLiveQuery(() => allCases(store, mostListed), []),
    useEndedCases: () => useLiveQuery(() => endedCases(store), []),
    useEntries: (caseId) =>
      useWholeReadings(
        useLiveQuery(
          () => (caseId === undefined ? undefined : caseEntries(store, caseId)),
          [caseId],
        ),
      ),
    useWorkspace: (key) =>
      useLiveQuery(() => (key === undefined ? undefined : workspaceOf(db, key)), [key]),
    useCostRules: () => useLiveQuery(() => db.costRules.orderBy('place').toArray(), []),
    useRememberedCosts: (ids) =>
      useLiveQuery(() => db.rememberedCosts.bulkGet([...ids]), [ids.join('\n')]),
    useRepairs: () => useLiveQuery(() => db.repairs.orderBy('id').toArray(), []),
    useLock: () => useLock(store),
    useStorageState,
    askToPersist,
    useAlarms,
    saveAlarms,
    useAlwaysOn,
    switchAlwaysOn,
    useLastBackup,
    noteBackupSaved,
    makeBackup: async (passphrase, onCase) => {
      const { makeIn } = await import('./backup.ts')
      return makeIn(store, passphrase, onCase)
    },
    restoreBackup: async (file, passphrase) => {
      const { restoreIn } = await import('./backup.ts')
      return restoreIn(store, file, passphrase)
    },
    checkCase: async (caseId) => {
      const { verifyCase } = await import('#lib/storage/verify-case.ts')
      return verifyCase(store, caseId)
    },
    useHealth: () => useLiveQuery(() => db.health.toArray(), []),
    useForwarding: () => useLiveQuery(() => forwarding(store), []),
    usePointing: (tabId) => useSession<Pointing>(pointingKey(tabId)),
    useCapture: (tabId) => useSession<CaptureProgress>(captureKey(tabId)),
    openFile: async (caseId, sha256) => {
      const { shownFile } = await import('./shown-file.ts')
      return shownFile(store, caseId, sha256)
    },
    send,
    troubleOf: storageCodeOf,
    evidenceDoor: async () => {
      const { evidenceDoor } = await import('./evidence-door.ts')
      return evidenceDoor(store)
    },
    now: () => Temporal.Now.instant(),
    locale: localeOf(chosenLocale, browser.i18n.getUILanguage()),
  }
}
