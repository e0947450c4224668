import { useEffect, useRef, type RefObject } from 'react'

/** For the title of what was just opened: it takes the focus from what is gone. Give it `tabIndex={-1}`. */
export function useTitleFocus(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return title
}
