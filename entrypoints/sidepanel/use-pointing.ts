import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { pointingKey, type Pointing } from '#lib/messaging/protocol.ts'

/** Pointing in a tab, as the background notes it; nothing while nobody points. */
export function usePointing(tabId: number): Pointing | undefined {
  const [now, setNow] = useState<{ readonly tabId: number; readonly pointing?: Pointing }>({
    tabId,
  })
  useEffect(() => {
    const key = pointingKey(tabId)
    const set = (value: unknown) => {
      const pointing = value as Pointing | undefined
      setNow(pointing === undefined ? { tabId } : { tabId, pointing })
    }
    const onChanged: Parameters<typeof browser.storage.onChanged.addListener>[0] = (
      changes,
      area,
    ) => {
      const change = changes[key]
      if (area === 'session' && change) set(change.newValue)
    }
    browser.storage.onChanged.addListener(onChanged)
    void browser.storage.session.get(key).then((stored) => set(stored[key]))
    return () => browser.storage.onChanged.removeListener(onChanged)
  }, [tabId])
  return now.tabId === tabId ? now.pointing : undefined
}
