import { useEffect, useState } from 'react'
import type { ActiveTab } from './services.ts'

const patienceMs = 300

/** `blank`: nothing to show yet, for a blink. `reading`: it takes longer, and the panel says so. */
export type Shown = ActiveTab | 'blank' | 'reading'

/**
 * What to show. A read that takes less than a blink changes nothing on the panel; a longer one
 * shows that it is reading. Another tab is never shown in place of the one asked for.
 */
export function useSettledTab(tab: ActiveTab | undefined): Shown {
  const isReading = tab === undefined || tab.state.status === 'reading'
  const [isSlow, setSlow] = useState(false)
  const [settled, setSettled] = useState<ActiveTab>()
  if (tab && !isReading && tab !== settled) setSettled(tab)
  useEffect(() => {
    if (!isReading) return undefined
    const timer = setTimeout(() => setSlow(true), patienceMs)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isReading, tab?.tabId])
  if (tab && !isReading) return tab
  if (isSlow) return 'reading'
  return settled && settled.tabId === tab?.tabId ? settled : 'blank'
}
