import { useMemo } from 'react'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useNow } from '#components/panel/use-now.ts'
import { stageViews } from '#lib/playbook/progress.ts'
import { stepsFor } from '#lib/playbook/stages.ts'
import type { StageView } from '#lib/playbook/types.ts'

/** The stages of the situation in view, with what is done of them; none until the situation is known. */
export function useStages(): readonly StageView[] {
  const { marketplace, situation, record, facts } = useDispute()
  const now = useNow()
  return useMemo(() => {
    if (marketplace === undefined || situation === undefined) return []
    const known = { facts, contacts: record?.contacts ?? [] }
    return stageViews(stepsFor(situation, marketplace), record?.steps ?? {}, known, now)
  }, [marketplace, situation, record, facts, now])
}
