import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moodOf } from '#lib/mood/mood.ts'
import { messages } from './corpus/messages.ts'

/** The moods of invented messages in eleven languages, against what a colleague would say. */

const read = messages.map(([language, level, text]) => {
  const given = moodOf(text, language)
  return { language, level, text, given: given.level, told: moodOf(text).language }
})

type Read = (typeof read)[number]

/** How many of those that are meant hold; the others are named where it fails. */
function expectShare(of: readonly Read[], holds: (each: Read) => boolean, least: number) {
  const wrong = of.filter((each) => !holds(each))
  const lines = wrong.map(({ level, given, told, text }) => `${level} → ${given} (${told}) ${text}`)
  expect(1 - wrong.length / of.length, lines.join('\n')).toBeGreaterThanOrEqual(least)
}

describe('the corpus', () => {
  it('has more than a hundred messages in eleven languages', () => {
    expect(messages.length).toBeGreaterThan(100)
    expect(new Set(messages.map(([language]) => language)).size).toBe(11)
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
    expectShare(read, ({ told, language }) => told === language, 0.97)
  })
})

describe('any text', () => {
  it('gives phrases that stand where they are said to stand, and never throws', () => {
    const words = messages.flatMap(([, , text]) => text.split(' '))
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
