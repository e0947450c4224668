import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf } from '#lib/replies/segments.ts'

/** A text cut where marks begin and end. */

describe('segments', () => {
  it('carry every mark that lies over them', () => {
    const spans = [
      { start: 2, end: 6, mark: 'a' },
      { start: 4, end: 8, mark: 'b' },
    ]
    expect(segmentsOf('0123456789', spans)).toEqual([
      { text: '01', start: 0, marks: [] },
      { text: '23', start: 2, marks: ['a'] },
      { text: '45', start: 4, marks: ['a', 'b'] },
      { text: '67', start: 6, marks: ['b'] },
      { text: '89', start: 8, marks: [] },
    ])
  })

  it('are the text again, whatever the spans', () => {
    const span = fc.record({ start: fc.integer({ min: -5, max: 40 }), length: fc.nat(40) })
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const marked = spans.map(({ start, length }, mark) => ({
          start,
          end: start + length,
          mark,
        }))
        const cut = segmentsOf(text, marked)
        expect(cut.map((each) => each.text).join('')).toBe(text)
        expect(cut.every((each) => each.text !== '')).toBe(true)
      }),
    )
  })
})
