import { byWeight } from '#lib/mood/advice.ts'
import { isThreat } from '#lib/mood/level.ts'
import type { CueKind, Level } from '#lib/mood/types.ts'
import { clipped } from '#lib/order/clipped.ts'
import type { Said, StageView } from './types.ts'

/** Of the buyer's mood, what the next step looks at. */
export type StepMood = {
  readonly level: Level
  readonly cues: readonly { readonly cue: CueKind; readonly phrase: string }[]
}

const longestPhrase = 80

/** What to mind while answering, in the buyer's own words. Nothing while they are calm or only uneasy. */
export function cautionOf({ level, cues }: StepMood): Said | undefined {
  if (level < 2) return undefined
  const threat = byWeight.filter(isThreat).find((kind) => cues.some(({ cue }) => cue === kind))
  const told = cues.find(({ cue }) =>
    threat === undefined ? cue === 'anger' || cue === 'accusation' : cue === threat,
  )
  if (told === undefined) return undefined
  return {
    key: `playbook.caution.${threat ?? 'angry'}`,
    values: { phrase: clipped(inOneLine(told.phrase), longestPhrase) },
  }
}

/** Who is about to escalate is met before the facts are gathered; the answer itself comes first all the same. */
export function raisedStage(
  stages: readonly StageView[],
  mood: StepMood | undefined,
): StageView | undefined {
  if (mood?.level !== 3) return undefined
  if (stages.find(({ status }) => status === 'current')?.stage !== 'facts') return undefined
  return stages.find(
    ({ stage, steps }) =>
      stage === 'feelings' && steps.some(({ step, mark }) => step.required && mark === 'open'),
  )
}

function inOneLine(phrase: string): string {
  return phrase.replaceAll(/\s+/gu, ' ').trim()
}
