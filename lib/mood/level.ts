import type { Signals } from './signals.ts'
import type { Cue, CueKind, Level } from './types.ts'

const angry: ReadonlySet<CueKind> = new Set(['accusation', 'anger'])
const uneasy: ReadonlySet<CueKind> = new Set([
  'disappointment',
  'repeated-contact',
  'waiting',
  'event-missed',
])

/** The level of a text from its cues, and the cues that tell: loudness only where words are uneasy too. */
export function levelOf(
  found: readonly Cue[],
  signals: Signals,
): { readonly level: Level; readonly cues: readonly Cue[] } {
  const cues = [...found, ...signals.faces]
  const has = (test: (cue: CueKind) => boolean) => cues.some((each) => test(each.cue))
  const isNegative = has((cue) => isThreat(cue) || angry.has(cue) || uneasy.has(cue))
  const isFriendly = has((cue) => cue === 'thanks' || cue === 'calm')
  const counted =
    isNegative || (signals.isShouted && !isFriendly) ? [...cues, ...signals.loud] : cues
  return { level: levelFrom(counted, signals.isShouted, isFriendly), cues: counted }
}

/** The cue announces or mentions a step against the seller. */
export function isThreat(cue: CueKind): boolean {
  return cue.startsWith('threat-')
}

function levelFrom(cues: readonly Cue[], isShouted: boolean, isFriendly: boolean): Level {
  const kinds = new Set(cues.map(({ cue }) => cue))
  if ([...kinds].some(isThreat)) return 3
  const weak = [...kinds].filter((kind) => uneasy.has(kind)).length
  const isLoudOnly = weak === 0 && isShouted && !kinds.has('accusation')
  if (kinds.has('accusation') || (kinds.has('anger') && !isLoudOnly)) return 2
  if (isLoudOnly && kinds.has('anger')) return 1
  if (weak >= 3 && !isFriendly) return 2
  return weak > (kinds.has('calm') ? 1 : 0) ? 1 : 0
}
