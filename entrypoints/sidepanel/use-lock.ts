import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import type { Lock } from '#components/panel/services.ts'
import { unlockedKey, unlockedName, type UnlockedState } from '#lib/platform/unlocked.ts'
import { guardOf } from '#lib/storage/passphrase.ts'
import type { Store } from '#lib/storage/store.ts'
import { useSession } from './use-session.ts'

/** Whether what is kept can be opened now; undefined until that is known. */
export function useLock(store: Store): Lock | undefined {
  const guard = useLiveQuery(() => guardOf(store.db), [])
  const unlocked = useSession<UnlockedState>(unlockedName)
  const until = unlocked?.until
  useEffect(() => {
    if (until === undefined) return undefined
    // Asking after the end takes the key away, which is told to everybody who looks.
    const timer = setTimeout(() => void unlockedKey(), until - Date.now() + 50)
    return () => clearTimeout(timer)
  }, [until])
  const isLocked = guard?.by === 'passphrase' && unlocked === undefined
  useEffect(() => {
    if (isLocked) store.opened.clear()
  }, [isLocked, store])
  if (!guard) return undefined
  return guard.by === 'device' ? { by: 'device', isLocked: false } : { ...guard, isLocked }
}

const often = 10_000

/** A hand on the panel keeps it unlocked. */
export function watchUse(): void {
  let last = 0
  const used = (): void => {
    if (performance.now() - last < often) return
    last = performance.now()
    void unlockedKey()
  }
  for (const event of ['pointerdown', 'keydown']) addEventListener(event, used, { passive: true })
}
