import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'

/** What stands under a name in the browser's local storage; undefined until that is known. */
export function useStored(key: string): { readonly value: unknown } | undefined {
  const [stored, setStored] = useState<{ readonly value: unknown }>()
  useEffect(() => {
    let isGone = false
    const onChanged: Parameters<typeof browser.storage.onChanged.addListener>[0] = (
      changes,
      area,
    ) => {
      const change = changes[key]
      if (area === 'local' && change) setStored({ value: change.newValue })
    }
    browser.storage.onChanged.addListener(onChanged)
    void browser.storage.local.get(key).then((all: Record<string, unknown>) => {
      if (!isGone) setStored({ value: all[key] })
    })
    return () => {
      isGone = true
      browser.storage.onChanged.removeListener(onChanged)
    }
  }, [key])
  return stored
}
