import { describe, expect, it } from 'vitest'
import { words as replyWords } from '#lib/i18n/reply-words-en.ts'
import { adviceFor } from '#lib/mood/advice.ts'
import { moodOf } from '#lib/mood/mood.ts'
import { cueKinds, type CueKind, type Level } from '#lib/mood/types.ts'

const levels: readonly Level[] = [0, 1, 2, 3]
const mood = (level: Level, ...cues: readonly CueKind[]) => ({
  level,
  cues: cues.map((cue) => ({ cue })),
})

describe('advice', () => {
  it('has words for every cue at every level', () => {
    for (const level of levels) {
      for (const cue of cueKinds) {
        const { acknowledge, avoid } = adviceFor(mood(level, cue))
        for (const key of [...acknowledge, ...avoid]) expect(replyWords).toHaveProperty([key])
      }
    }
  })

  it('is never more than three lines of each, the gravest first', () => {
    const { acknowledge, avoid } = adviceFor(mood(3, 'thanks', 'waiting', 'anger', 'threat-case'))
    expect(acknowledge).toEqual([
      'mood.acknowledge.threat-case',
      'mood.acknowledge.anger',
      'mood.acknowledge.level-3',
    ])
    expect(avoid).toEqual(['mood.avoid.threat-case', 'mood.avoid.anger', 'mood.avoid.level-3'])
  })

  it('does not thank an angry buyer for patience', () => {
    expect(adviceFor(mood(2, 'calm', 'anger')).acknowledge).toEqual([
      'mood.acknowledge.anger',
      'mood.acknowledge.level-2',
    ])
    expect(adviceFor(mood(0, 'calm')).acknowledge[0]).toBe('mood.acknowledge.calm')
  })

  it('takes a mood as it was read', () => {
    const { avoid } = adviceFor(moodOf('I will open a case tomorrow.', 'en'))
    expect(avoid).toContain('mood.avoid.threat-case')
  })
})
