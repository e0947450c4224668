import { browser } from 'wxt/browser'
import type { ToldOf } from '#lib/alarms/plan.ts'
import { alarmToldKey } from '#lib/platform/alarm-keys.ts'

/** Which notifications are behind us, over restarts. */

export async function storedTold(): Promise<ToldOf> {
  // Only we write there, and always this type.
  const stored: Record<string, ToldOf | undefined> = await browser.storage.local.get(alarmToldKey)
  return stored[alarmToldKey] ?? {}
}

export function keepTold(told: ToldOf): Promise<void> {
  return browser.storage.local.set({ [alarmToldKey]: told })
}
