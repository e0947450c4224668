import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { settingsOf, type AlarmSettings } from '#lib/alarms/settings.ts'
import { alarmSettingsKey } from '#lib/platform/alarm-keys.ts'

const asked = (): { permissions: ['notifications'] } => ({ permissions: ['notifications'] })

type Alarms = { readonly settings: AlarmSettings; readonly isAllowed: boolean }

/** When the browser may notify, and whether it lets us. */
export function useAlarms(): Alarms | undefined {
  const [alarms, setAlarms] = useState<Alarms>()
  useEffect(() => {
    let isGone = false
    const look = async () => {
      const [stored, isAllowed] = await Promise.all([
        browser.storage.local.get(alarmSettingsKey),
        browser.permissions.contains(asked()),
      ])
      if (!isGone) setAlarms({ settings: settingsOf(stored[alarmSettingsKey]), isAllowed })
    }
    const onChanged: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes) => {
      if (changes[alarmSettingsKey]) void look()
    }
    browser.storage.onChanged.addListener(onChanged)
    void look()
    return () => {
      isGone = true
      browser.storage.onChanged.removeListener(onChanged)
    }
  }, [])
  return alarms
}

/** Nothing may be awaited before the browser is asked: it does so only within the click. */
export async function saveAlarms(settings: AlarmSettings): Promise<boolean> {
  const isAllowed = !settings.isOn || (await browser.permissions.request(asked()))
  if (isAllowed) await browser.storage.local.set({ [alarmSettingsKey]: settings })
  return isAllowed
}
