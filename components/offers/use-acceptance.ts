import { useMemo } from 'react'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { acceptanceOf, type AcceptanceCurve } from '#lib/acceptance/acceptance-of.ts'
import type { Curve } from '#lib/acceptance/outcome.ts'
import { outcomesOf } from '#lib/acceptance/outcomes-of.ts'

/**
 * How buyers of cases like this one answer offers, from the cases that ended.
 * @param usable Whether the buyer can use the goods as they are; undefined when nobody knows.
 */
export function useAcceptance(curve: Curve, usable: boolean | undefined): AcceptanceCurve {
  const ended = useServices().useEndedCases()
  const { reading, complaint } = useDispute()
  const { marketplace } = reading
  const outcomes = useMemo(() => outcomesOf(ended ?? []), [ended])
  return useMemo(
    () => acceptanceOf(outcomes, { marketplace, complaint, usable }, curve),
    [outcomes, marketplace, complaint, usable, curve],
  )
}
