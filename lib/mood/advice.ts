import type { CueKind, Level, Mood } from './types.ts'

/** What helps now, as message keys in order of weight; at most three of each. */
export type Advice = {
  /** What the answer should take up. */
  readonly acknowledge: readonly string[]
  /** What would make it worse. */
  readonly avoid: readonly string[]
}

/** Lines of one kind at the most. */
const most = 3

/** The gravest first: what an answer must not miss. */
export const byWeight: readonly CueKind[] = [
  'threat-legal',
  'threat-chargeback',
  'threat-case',
  'threat-review',
  'threat-social',
  'accusation',
  'anger',
  'event-missed',
  'repeated-contact',
  'waiting',
  'disappointment',
  'calm',
  'thanks',
]

const friendly: ReadonlySet<CueKind> = new Set(['calm', 'thanks'])

/** What to take up and what to leave out in the answer to a message or talk of this mood. Own advice, not a marketplace's rule. */
export function adviceFor({ level, cues }: AdvisedMood): Advice {
  const found = new Set(cues.map(({ cue }) => cue))
  const kinds = byWeight.filter((kind) => found.has(kind) && !(level >= 2 && friendly.has(kind)))
  const lines = (way: 'acknowledge' | 'avoid') => [
    ...kinds.slice(0, most - 1).map((kind) => `mood.${way}.${kind}`),
    `mood.${way}.level-${level}`,
  ]
  return { acknowledge: lines('acknowledge'), avoid: lines('avoid') }
}

/** A mood of one message or of a talk. */
type AdvisedMood = {
  readonly level: Level
  readonly cues: readonly Pick<Mood['cues'][number], 'cue'>[]
}
