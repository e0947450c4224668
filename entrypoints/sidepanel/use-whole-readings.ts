import { useEffect, useMemo, useState } from 'react'
import type { FoldEntry } from '#lib/casebook/fold.ts'

type Restore = (entries: readonly FoldEntry[]) => FoldEntry[]

/** Entries with readings as the pages showed them. What puts them together comes with the first case. */
export function useWholeReadings(entries: readonly FoldEntry[] | undefined) {
  const [restore, setRestore] = useState<Restore>()
  const isWanted = entries !== undefined && entries.length > 0
  useEffect(() => {
    if (!isWanted) return
    void import('#lib/casebook/items-restore.ts').then(({ wholeReadings }) =>
      setRestore(() => wholeReadings),
    )
  }, [isWanted])
  return useMemo(() => (isWanted ? restore?.(entries) : entries), [isWanted, restore, entries])
}
