import { describe, expect, test } from 'vitest'
import { fill, placeholdersOf } from '#lib/replies/fill.ts'
import type { Snippet } from '#lib/replies/types.ts'

function snippet(text: string): Snippet {
  return {
    kind: 'reply',
    id: 'test',
    stage: 'facts',
    complaints: ['not-received'],
    tone: 'neutral',
    title: 'replies.snippet.test.title',
    languages: ['en'],
    texts: { en: text },
  }
}

describe('fill', () => {
  test('puts values in and says which', () => {
    const filled = fill(
      snippet('Order {orderId} with {carrier}.'),
      { orderId: '7-1', carrier: 'Wren' },
      'en',
    )
    expect(filled).toEqual({
      text: 'Order 7-1 with Wren.',
      missing: [],
      used: ['orderId', 'carrier'],
      parts: [
        { text: 'Order ' },
        { placeholder: 'orderId', value: '7-1' },
        { text: ' with ' },
        { placeholder: 'carrier', value: 'Wren' },
        { text: '.' },
      ],
    })
  })

  test('a value that is not there is missing, shown, and listed once', () => {
    const filled = fill(
      snippet('{offerAmount} now, {offerAmount} for {orderId}'),
      { orderId: '7-1' },
      'en',
    )
    expect(filled.missing).toEqual(['offerAmount'])
    expect(filled.used).toEqual(['orderId'])
    expect(filled.text).toBe('{offerAmount} now, {offerAmount} for 7-1')
    expect(filled.parts[0]).toEqual({ placeholder: 'offerAmount' })
  })

  test.each([
    '{x}',
    '{orderId}',
    '<b>Eve</b>',
    "it's '{quoted}'",
    '#',
    '$& $1',
    '{n, plural, other {#}}',
  ])('a buyer named %s comes out literally', (buyerName) => {
    const filled = fill(
      snippet('Hello {buyerName}, order {orderId}'),
      { buyerName, orderId: '1' },
      'en',
    )
    expect(filled.text).toBe(`Hello ${buyerName}, order 1`)
    expect(filled.missing).toEqual([])
  })

  test('names of Object’s own are no values', () => {
    expect(fill(snippet('{constructor} {toString}'), {}, 'en').missing).toEqual([
      'constructor',
      'toString',
    ])
  })

  test('an empty value counts as a value only when it is given', () => {
    expect(fill(snippet('a{carrier}b'), { carrier: '' }, 'en').text).toBe('ab')
  })

  test('tags in a snippet are text', () => {
    expect(fill(snippet('1 < 2 and <i>{orderId}</i>'), { orderId: '7' }, 'en').text).toBe(
      '1 < 2 and <i>7</i>',
    )
  })

  test('plural and select choose a passage; only what stands in it is asked for', () => {
    const days = snippet('{days, plural, one {# day} other {# days}} for {orderId}')
    expect(fill(days, { days: '1', orderId: '7' }, 'en').text).toBe('1 day for 7')
    expect(fill(days, { days: '3', orderId: '7' }, 'en').text).toBe('3 days for 7')
    const choice = snippet('{scan, select, yes {on {deliveredAt}} other {not yet}}')
    expect(fill(choice, { scan: 'no' }, 'en')).toMatchObject({ text: 'not yet', missing: [] })
    expect(fill(choice, { scan: 'yes' }, 'en').missing).toEqual(['deliveredAt'])
    expect(fill(choice, {}, 'en').missing).toEqual(['scan'])
    expect(placeholdersOf(choice)).toEqual(['deliveredAt', 'scan'])
  })

  test('a plural without its number is missing, never thrown', () => {
    const days = snippet('{days, plural, one {# day} other {# days}}')
    expect(fill(days, {}, 'en').missing).toEqual(['days'])
  })

  test('the cursor mark is no text, and its place is told', () => {
    const filled = fill(snippet('{buyerName}, {cursor}yours{cursor}'), { buyerName: 'Rhea' }, 'en')
    expect(filled.text).toBe('Rhea, yours')
    expect(filled.cursor).toBe(6)
    expect(filled.missing).toEqual([])
    expect(filled.used).toEqual(['buyerName'])
    expect(placeholdersOf(snippet('{cursor}{orderId}'))).toEqual(['orderId'])
  })

  test('the language of the locale is filled, never another', () => {
    const both = {
      ...snippet('one {days, plural, one {day} other {days}}'),
      languages: ['en', 'pl'],
    } as const
    const polish: Snippet = {
      ...both,
      texts: { ...both.texts, pl: '{days, plural, one {# dzień} few {# dni} other {# dni}}' },
    }
    expect(fill(polish, { days: '3' }, 'pl-PL').text).toBe('3 dni')
    expect(() => fill(snippet('x'), {}, 'pl')).toThrow('no text loaded in pl')
  })
})
