import { useMemo, type ReactNode } from 'react'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useLoaded } from '#components/ui/use-loaded.ts'
import type { CaseMood } from '#lib/mood/case-mood.ts'
import { MoodContext } from './use-mood.ts'

type Reader = typeof import('#lib/mood/case-mood.ts')

/** Reads the buyer's mood once for everything inside: the next step, stage 3 and the replies go by it. */
export function MoodProvider({ children }: { children: ReactNode }) {
  return <MoodContext value={useMoodInView()}>{children}</MoodContext>
}

/** The words of eleven languages come when the panel has long been there. */
const loadReader = (): Promise<Reader> => import('#lib/mood/case-mood.ts')

function useMoodInView(): CaseMood | undefined {
  const { facts, record } = useDispute()
  const reader = useLoaded<Reader | undefined>(undefined, loadReader)
  const said = record?.mood
  return useMemo(() => reader?.caseMoodOf(facts, said), [reader, facts, said])
}
