import { useMemo } from 'react'
import { deadlineOf } from '#lib/clocks/deadline.ts'
import type { Deadline } from '#lib/clocks/types.ts'
import { clockSiteOf, rulesOf } from '#lib/marketplaces/rules.ts'
import { useDispute } from './use-dispute.tsx'

/** When an answer is due on the order in view; a case that has ended waits for none. */
export function useDeadline(now: Temporal.Instant): Deadline | undefined {
  const { facts, reading, marketplace, isClosed } = useDispute()
  return useMemo(() => {
    if (marketplace === undefined || isClosed) return undefined
    const { clocks } = rulesOf(marketplace)
    return deadlineOf(facts, reading.page, clocks, now, clockSiteOf(marketplace, reading.site))
  }, [facts, reading, marketplace, isClosed, now])
}
