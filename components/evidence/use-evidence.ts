import { useMemo } from 'react'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useNow } from '#components/panel/use-now.ts'
import { claimsOf, type Claim } from '#lib/evidence/claims/claims.ts'
import { gapsIn, type Gap } from '#lib/evidence/timeline/gaps.ts'
import { odditiesIn, type Oddity } from '#lib/evidence/timeline/oddities.ts'
import { timelineOf } from '#lib/evidence/timeline/timeline.ts'
import type { TimelineItem } from '#lib/evidence/timeline/types.ts'

export type Evidence = {
  readonly items: readonly TimelineItem[]
  readonly gaps: readonly Gap[]
  readonly oddities: readonly Oddity[]
  readonly claims: readonly Claim[]
  /** Zone of the agent, IANA: moments are listed in it. */
  readonly zone: string
  readonly now: Temporal.Instant
}

/** The line of time of the order in view, its gaps, and the buyer's claims set against it. */
export function useEvidence(): Evidence {
  const { facts, record, page, reading } = useDispute()
  const entries = useServices().useEntries(record?.id)
  const now = useNow()
  const zone = Temporal.Now.timeZoneId()
  return useMemo(() => {
    const inView = { seq: null, readAt: page.readAt, reading }
    const items = timelineOf({ entries: entries ?? [], facts, page: inView, zone })
    const scene = { items, marketplace: reading.marketplace, now }
    return {
      items,
      gaps: gapsIn(scene),
      oddities: odditiesIn(items, now),
      claims: claimsOf({ items, facts, now }),
      zone,
      now,
    }
  }, [entries, facts, page.readAt, reading, now, zone])
}
