import { useMemo } from 'react'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { learnedFields } from '#lib/acceptance/learned-fields.ts'

/** The chances that the shop's ended cases on this marketplace tell. */
export function useLearnedFields() {
  const ended = useServices().useEndedCases()
  const { marketplace } = useDispute().reading
  return useMemo(() => learnedFields(ended ?? [], marketplace), [ended, marketplace])
}
