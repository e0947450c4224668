import { browser } from 'wxt/browser'

/**
 * The unlocked vault's key in memory-only session storage, gone with the browser and after so long
 * without use. Each use puts the end off.
 */

export const unlockedName = 'vault'

export type UnlockedState = {
  readonly key: string
  /** Milliseconds since the epoch. */
  readonly until: number
  readonly lockAfter: number
}

/** Writing at each use would be many times a second. */
const graceMs = 20_000

async function state(): Promise<UnlockedState | undefined> {
  const stored: Record<string, UnlockedState | undefined> =
    await browser.storage.session.get(unlockedName)
  return stored[unlockedName]
}

/** The key while it is unlocked. */
export async function unlockedKey(): Promise<string | undefined> {
  const now = await state()
  if (!now) return undefined
  if (Date.now() >= now.until) {
    await forgetUnlocked()
    return undefined
  }
  const until = endOf(now.lockAfter)
  if (until - now.until > graceMs) await put({ ...now, until })
  return now.key
}

/** @param lockAfter Minutes. */
export function rememberUnlocked(key: string, lockAfter: number): Promise<void> {
  return put({ key, lockAfter, until: endOf(lockAfter) })
}

export function forgetUnlocked(): Promise<void> {
  return browser.storage.session.remove(unlockedName)
}

function put(next: UnlockedState): Promise<void> {
  return browser.storage.session.set({ [unlockedName]: next })
}

function endOf(lockAfter: number): number {
  return Date.now() + lockAfter * 60_000
}
