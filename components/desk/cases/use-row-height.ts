import { useSyncExternalStore } from 'react'

/** Below this a row stacks what it says; the same width as in cases.css. */
export const narrow = '(max-width: 59.99rem)'

/** Height of a row in pixels, at the browser's own text size. */
export function useRowHeight(): number {
  const isNarrow = useSyncExternalStore(
    (listener) => {
      const query = matchMedia(narrow)
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => matchMedia(narrow).matches,
  )
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Math.round((isNarrow ? 7.5 : 3.5) * (Number.isFinite(rem) ? rem : 16))
}
