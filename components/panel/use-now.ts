import { useEffect, useState } from 'react'
import { useServices } from './services.ts'

const tickMs = 20_000

/** The present moment, good to the minute. */
export function useNow(): Temporal.Instant {
  const { now } = useServices()
  const [moment, setMoment] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), tickMs)
    return () => clearInterval(timer)
  }, [now])
  return moment
}
