import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'

type Stored<T> = { readonly key: string; readonly value?: T }

/** What the background notes under a key of session storage; nothing while nothing stands there. */
export function useSession<T>(key: string): T | undefined {
  const [now, setNow] = useState<Stored<T>>({ key })
  useEffect(() => {
    // Only our own background writes there, and always this type under this key.
    const set = (value: unknown) =>
      setNow(value === undefined ? { key } : { key, value: value as T })
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
  }, [key])
  return now.key === key ? now.value : undefined
}
