import { useMemo } from 'react'
import { deadlineOf } from '#lib/clocks/deadline.ts'
import type { Deadline } from '#lib/clocks/types.ts'
import { rulesOf, zoneOf } from '#lib/marketplaces/rules.ts'
import { useDispute } from './use-dispute.tsx'

/** When an answer is due on the order in view. */
export function useDeadline(now: Temporal.Instant): Deadline | undefined {
  const { facts, reading, marketplace } = useDispute()
  return useMemo(() => {
    if (marketplace === undefined) return undefined
    const { clocks } = rulesOf(marketplace)
    return deadlineOf(facts, reading.page, clocks, now, zoneOf(marketplace, reading.site))
  }, [facts, reading, marketplace, now])
}
