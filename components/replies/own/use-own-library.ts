import { useMemo } from 'react'
import { useWorkOf } from '#components/panel/use-work.tsx'
import { readStored, storedOf, type StoredLibrary } from '#lib/replies/own/stored.ts'
import type { OwnLibrary } from '#lib/replies/own/schema.ts'

export type OwnWork = {
  readonly library: StoredLibrary
  /** Adds these, in the place of those with the same id. */
  readonly add: (more: OwnLibrary) => void
  readonly remove: (id: string) => void
  /** Why the last save failed; undefined when all is saved. */
  readonly trouble: string | undefined
}

/** The agent's own snippets, the same for all orders. */
export function useOwnLibrary(): OwnWork {
  const work = useWorkOf('own-snippets')
  const library = useMemo(() => readStored(work.all), [work.all])
  return {
    library,
    add: (more) => {
      for (const [name, value] of Object.entries(storedOf(more))) work.set(name, value)
    },
    remove: (id) => work.set(id, ''),
    trouble: work.trouble,
  }
}
