import { describe, expect, it } from 'vitest'
import { feelings } from '#lib/i18n/en/feelings.ts'
import { cautionOf, raisedStage, type StepMood } from '#lib/playbook/mood-raise.ts'
import { stageViews } from '#lib/playbook/progress.ts'
import { stepsFor } from '#lib/playbook/stages.ts'
import { now } from './support.ts'

/** What the buyer's mood asks of the next step. */

function mood(level: StepMood['level'], ...cues: readonly StepMood['cues'][number]['cue'][]) {
  return { level, cues: cues.map((cue) => ({ cue, phrase: `the words of ${cue}` })) }
}

describe('the caution', () => {
  it('names the gravest threat in the buyer’s own words', () => {
    const told = cautionOf(mood(3, 'anger', 'threat-review', 'threat-legal'))
    expect(told).toEqual({
      key: 'playbook.caution.threat-legal',
      values: { phrase: 'the words of threat-legal' },
    })
  })

  it('names anger where nothing is threatened, and nothing for less', () => {
    expect(cautionOf(mood(2, 'waiting', 'accusation'))?.key).toBe('playbook.caution.angry')
    expect(cautionOf(mood(1, 'waiting'))).toBeUndefined()
    expect(cautionOf(mood(0))).toBeUndefined()
  })

  it('has words for each, and keeps a long phrase to a line', () => {
    const threats = ['legal', 'chargeback', 'case', 'review', 'social'] as const
    for (const threat of threats) {
      expect(Object.keys(feelings)).toContain(cautionOf(mood(3, `threat-${threat}`))?.key)
    }
    const long = { level: 3, cues: [{ cue: 'threat-case', phrase: 'case\n'.repeat(90) }] } as const
    expect(String(cautionOf(long)?.values['phrase'])).toMatch(/^.{79}…$/)
  })
})

describe('feelings before facts', () => {
  const steps = stepsFor('stuck', 'ebay')
  const views = (done: readonly string[]) =>
    stageViews(
      steps,
      Object.fromEntries(done.map((id) => [id, { mark: 'done' as const }])),
      { facts: {}, contacts: [] },
      now,
    )
  const answered = steps.filter(({ stage }) => stage === 'sincerity').map(({ id }) => id)

  it('for one who is about to escalate, once they have an answer', () => {
    expect(raisedStage(views(answered), mood(3, 'threat-case'))?.stage).toBe('feelings')
    expect(raisedStage(views([]), mood(3, 'threat-case'))).toBeUndefined()
  })

  it('not for less, and not when it is done', () => {
    expect(raisedStage(views(answered), mood(2, 'anger'))).toBeUndefined()
    expect(raisedStage(views(answered), undefined)).toBeUndefined()
    const done = [...answered, 'feelings-wait']
    expect(raisedStage(views(done), mood(3, 'threat-case'))).toBeUndefined()
  })
})
