import { useState } from 'react'

/** Long enough for the words that say so to be painted: deriving the key then holds the thread for a second. */
const paintMs = 50

/** Says that something is under way before it begins, and until it has ended, however it ends. */
export function useBusy() {
  const [isBusy, setBusy] = useState(false)
  const work = async <T>(deed: () => Promise<T>): Promise<T> => {
    setBusy(true)
    try {
      await new Promise((done) => setTimeout(done, paintMs))
      return await deed()
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, work }
}
