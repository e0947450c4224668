import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moodOf } from '#lib/mood/mood.ts'
import { threadMoodOf } from '#lib/mood/thread.ts'
import { labelled, talks } from './corpus.ts'

/** The moods of invented messages in eleven languages, against what a colleague would say. */

const read = labelled().map((each) => {
  const { level, cues } = moodOf(each.text, each.language)
  const found = new Set(cues.map(({ cue }) => cue))
  return { ...each, given: level, found, told: moodOf(each.text).language }
})

type Read = (typeof read)[number]

/** Messages whose level was right when it was last looked at: raise it with every step forward. */
const rightBefore = 1003

/** How many of those that are meant hold; the others are named where it fails. */
function expectShare(of: readonly Read[], holds: (each: Read) => boolean, least: number) {
  const wrong = of.filter((each) => !holds(each))
  const lines = wrong.map(({ level, given, told, text }) => `${level} → ${given} (${told}) ${text}`)
  expect(1 - wrong.length / of.length, lines.join('\n')).toBeGreaterThanOrEqual(least)
}

describe('the corpus', () => {
  it('has hundreds of messages in eleven languages', () => {
    expect(read.length).toBeGreaterThan(600)
    expect(new Set(read.map(({ language }) => language)).size).toBe(11)
  })

  it('negative messages are found', () => {
    expectShare(
      read.filter(({ level }) => level >= 1),
      ({ given }) => given >= 1,
      0.95,
    )
  })

  it('threats are found', () => {
    expectShare(
      read.filter(({ level }) => level === 3),
      ({ given }) => given === 3,
      0.95,
    )
  })

  it('anger is not taken for unease, nor the other way round', () => {
    expectShare(
      read.filter(({ level }) => level === 1 || level === 2),
      ({ given, level }) => given === level,
      0.85,
    )
  })

  it('friendly messages are not taken for angry ones', () => {
    expectShare(
      read.filter(({ level }) => level === 0),
      ({ given }) => given <= 1,
      0.97,
    )
  })

  it('friendly messages are calm', () => {
    expectShare(
      read.filter(({ level }) => level === 0),
      ({ given }) => given === 0,
      0.9,
    )
  })

  it('the language is told', () => {
    expectShare(read, ({ told, language }) => told === language, 0.95)
  })

  it('the reasons are named', () => {
    expectShare(
      read.filter(({ cues }) => cues.length > 0),
      ({ cues, found }) => cues.every((cue) => found.has(cue)),
      0.9,
    )
  })

  it('what is right stays right', () => {
    const right = read.filter(({ level, given }) => level === given)
    expect(right.length).toBeGreaterThanOrEqual(rightBefore)
  })
})

describe('talks', () => {
  const all = talks().map((each) => ({ ...each, mood: threadMoodOf(each.messages) }))
  const shareOf = (holds: (each: (typeof all)[number]) => boolean) =>
    all.filter(holds).length / all.length

  it('have the level of now, its reasons and the way it goes', () => {
    expect(all.length).toBeGreaterThanOrEqual(18)
    expect(shareOf(({ mood, level }) => mood.level === level)).toBeGreaterThanOrEqual(0.9)
    expect(shareOf(({ mood, trend }) => mood.trend === trend)).toBeGreaterThanOrEqual(0.9)
    expect(
      shareOf(({ mood, cues }) => cues.every((cue) => mood.cues.some((each) => each.cue === cue))),
    ).toBeGreaterThanOrEqual(0.9)
  })
})

describe('any text', () => {
  it('gives phrases that stand where they are said to stand, and never throws', () => {
    const words = read.slice(0, 200).flatMap(({ text }) => text.split(' '))
    const piece = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ')
        for (const { phrase, start, end } of moodOf(text).cues) {
          expect(text.slice(start, end)).toBe(phrase)
        }
      }),
      { numRuns: 200 },
    )
  })
})
