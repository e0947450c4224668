import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText } from '#lib/evidence/export/fit-text.ts'
import { statementGroups, type Statement } from '#lib/evidence/export/statements.ts'

const more = (count: number): string => `${count} more.`

function statement(id: string, group: Statement['group'], ...variants: string[]): Statement {
  return { id, group, variants }
}

describe('a chronology that fits', () => {
  it('has everything where nobody limits it, what decides first', () => {
    const { text, leftOut } = fitText(
      [statement('a', 'order', 'Ordered.'), statement('b', 'delivery', 'Delivered.')],
      null,
      more,
    )
    expect(text).toBe('Delivered.\nOrdered.')
    expect(leftOut).toBe(0)
  })

  it('takes short sentences first and lengthens them with the room that is left', () => {
    const all = [
      statement('a', 'answers', 'We answered.', 'We answered: “A long answer of many words.”'),
      statement('b', 'delivery', 'Delivered.'),
      statement('c', 'scans', 'Scanned somewhere far away on the road.'),
    ]
    const { text, leftOut, used } = fitText(all, 65, more)
    expect(text).toBe('Delivered.\nWe answered: “A long answer of many words.”\n1 more.')
    expect({ leftOut, used }).toEqual({ leftOut: 1, used: ['b', 'a'] })
  })

  it('never exceeds the limit, and never cuts a sentence', () => {
    const variants = fc.array(fc.stringMatching(/^[a-z 包é]{1,80}$/), {
      minLength: 1,
      maxLength: 3,
    })
    const any = fc.record({ group: fc.constantFrom(...statementGroups), variants })
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 40 }),
        fc.integer({ min: 1, max: 1_000 }),
        (each, limit) => {
          const statements = each.map(({ group, variants: texts }, at) =>
            statement(String(at), group, ...texts.toSorted((a, b) => a.length - b.length)),
          )
          const { text, leftOut } = fitText(statements, limit, more)
          expect(text.length).toBeLessThanOrEqual(limit)
          const whole = new Set(statements.flatMap((one) => one.variants))
          const lines = text === '' ? [] : text.split('\n')
          const said = leftOut > 0 && lines.length > 0 ? lines.slice(0, -1) : lines
          for (const line of said) expect(whole.has(line)).toBe(true)
        },
      ),
    )
  })
})
