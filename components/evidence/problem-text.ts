import type { Text } from '#components/ui/text.tsx'
import type { Captured } from '#lib/messaging/capture-requests.ts'

type Problem = Extract<Captured, { problem: unknown }>

/** Why nothing was kept, and the way on. */
export function problemText({ problem, detail }: Problem, { t }: Text): string {
  if (problem === 'type-refused' && detail !== undefined)
    return t('capture.problem.type-known', { type: detail })
  return t(`capture.problem.${problem}`)
}
