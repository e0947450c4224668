import { useEffect, useState } from 'react'
import type { StorageState } from '#components/panel/services.ts'

/** Who looks at the state, told when it was asked for anew. */
const watchers = new Set<(state: StorageState) => void>()

async function look(): Promise<StorageState> {
  const [persisted, { usage, quota }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ])
  return {
    persisted,
    ...(usage === undefined ? {} : { used: usage }),
    ...(quota === undefined ? {} : { quota }),
  }
}

/** What the browser says of its storage, as of when it is shown. */
export function useStorageState(): StorageState | undefined {
  const [state, setState] = useState<StorageState>()
  useEffect(() => {
    watchers.add(setState)
    void look().then(setState)
    return () => void watchers.delete(setState)
  }, [])
  return state
}

/** Asks the browser not to clear away what is stored. @returns whether it promised */
export async function askToPersist(): Promise<boolean> {
  const isPersisted = await navigator.storage.persist()
  const state = await look()
  for (const watcher of watchers) watcher(state)
  return isPersisted
}
