import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'

/** In the browser's local storage: a backup that is brought back must not say that it was just made. */
const key = 'backup-saved-at'

type Last = { readonly savedAt: string | undefined }

export function useLastBackup(): Last | undefined {
  const [last, setLast] = useState<Last>()
  useEffect(() => {
    const set = (value: unknown) =>
      setLast({ savedAt: typeof value === 'string' ? value : undefined })
    const onChanged: Parameters<typeof browser.storage.onChanged.addListener>[0] = (
      changes,
      area,
    ) => {
      const change = changes[key]
      if (area === 'local' && change) set(change.newValue)
    }
    browser.storage.onChanged.addListener(onChanged)
    void browser.storage.local.get(key).then((stored: Record<string, unknown>) => set(stored[key]))
    return () => browser.storage.onChanged.removeListener(onChanged)
  }, [])
  return last
}

export function noteBackupSaved(): void {
  void browser.storage.local.set({ [key]: Temporal.Now.instant().toString() })
}
