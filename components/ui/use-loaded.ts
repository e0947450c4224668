import { useEffect, useState } from 'react'

/**
 * What comes later, such as words of another language: `first` until it has come. Loaded anew when `load` changes, so
 * give it a steady one.
 */
export function useLoaded<T>(first: T, load: () => Promise<T>): T {
  const [loaded, setLoaded] = useState(first)
  useEffect(() => {
    let isGone = false
    void load().then((value) => {
      // A function would be taken for an update.
      if (!isGone) setLoaded(() => value)
    })
    return () => {
      isGone = true
    }
  }, [load])
  return loaded
}
