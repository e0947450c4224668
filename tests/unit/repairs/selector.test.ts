import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlaceSelector } from '#lib/repairs/selector.ts'
import { isStableLabel, isStableName, stableClass } from '#lib/repairs/point/stable-names.ts'

describe('selectors of places', () => {
  it.each([
    '#total',
    '.order-total',
    'div[class*="orderTotal_"]',
    '[data-testid="order-total"] > span:nth-of-type(2)',
    'body > div:nth-of-type(3) > kat-label',
    '[role="row"][aria-label="Gesamtbetrag"] .wert',
    String.raw`#\31 23`,
    '.größe',
  ])('%s is one', (selector) => expect(isPlaceSelector(selector)).toBe(true))

  it.each([
    '',
    ' ',
    'a,b',
    'a + b',
    'a ~ b',
    'a >> b',
    'a > ',
    ' a',
    'div:has(a)',
    ':is(a)',
    'a::before',
    '[a=b]',
    '[a="b]',
    '[a="b"c]',
    'a{}',
    'a/**/b',
    'a:nth-of-type(n)',
    `#${'x'.repeat(300)}`,
  ])('%s is none', (selector) => expect(isPlaceSelector(selector)).toBe(false))

  it('is answered at once, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '[', '"', '\\', ' ', '>', '.', '#', ':') }),
        (text) => {
          const start = performance.now()
          isPlaceSelector(text.repeat(20).slice(0, 300))
          return performance.now() - start < 50
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('names that last', () => {
  it.each(['order-total', 'orderTotal', 'col-6', 'h2', 'payment_summary', 'item.total'])(
    '%s does',
    (name) => expect(isStableName(name)).toBe(true),
  )
  it.each([
    'a8f3x9',
    'bdVaJaKq',
    'order-21-14512',
    'x'.repeat(61),
    ':r1a2b3:',
    '12',
    'total_9fk2a',
  ])('%s does not', (name) => expect(isStableName(name)).toBe(false))
  it('keeps of a class what stands before its hash', () => {
    expect(stableClass('orderTotal_a8f3x')).toEqual({ whole: false, prefix: 'orderTotal_' })
    expect(stableClass('order-total')).toEqual({ whole: true, prefix: 'order-total' })
    expect(stableClass('css-1a2b3c')).toBeUndefined()
  })
  it('takes words for people, not values', () => {
    expect(isStableLabel('合计')).toBe(true)
    expect(isStableLabel('Total 12.00')).toBe(false)
  })
})
