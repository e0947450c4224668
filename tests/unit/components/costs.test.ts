import { describe, expect, it } from 'vitest'
import { stepFor } from '#components/costs/amount-slider.tsx'
import { lossText, profitText } from '#components/costs/loss-text.ts'
import { unlocksOf } from '#components/costs/unlocks.ts'
import { bestOf } from '#components/costs/ways.ts'
import { textOf } from '#components/ui/text.tsx'
import { catalog } from '#lib/i18n/catalog-en.ts'
import { later } from '#lib/i18n/later-en.ts'
import { money } from '#lib/money/money.ts'
import type { Option, OptionKind } from '#lib/resolution/quote.ts'

const text = textOf('en', { ...catalog, ...later })

function quoted(kind: OptionKind, minor: bigint): Option {
  return { kind, ok: true, loss: money(minor, 'USD'), profit: undefined, lines: [] }
}

describe('a figure', () => {
  it('of a loss below zero is a gain', () => {
    expect(lossText(money(2160n, 'USD'), text)).toBe('$21.60')
    expect(lossText(money(-808n, 'USD'), text)).toBe('gain $8.08')
    expect(lossText(money(0n, 'USD'), text)).toBe('$0.00')
  })

  it('of a profit has its sign', () => {
    expect(profitText(money(1240n, 'USD'), text)).toBe('+$12.40')
    expect(profitText(money(-5200n, 'USD'), text)).toBe('\u2212$52.00')
    expect(profitText(money(0n, 'KWD'), text)).toBe('KWD\u00A00.000')
  })
})

describe('the best to offer', () => {
  const options = [
    quoted('reship-contribution', -808n),
    quoted('buyer-drops-it', 0n),
    quoted('partial-refund', 2160n),
    quoted('full-refund', 8600n),
  ]

  it('is the cheapest that may be proposed', () => {
    const found = bestOf(options, { situation: 'not-as-described', facts: {} })
    expect(found?.kind).toBe('partial-refund')
    expect(bestOf(options, { situation: 'not-received', facts: {} })?.kind).toBe('full-refund')
  })

  it('is not named before it is known what the dispute is about', () => {
    expect(bestOf(options, { situation: undefined, facts: {} })).toBeUndefined()
  })
})

describe('what is worth typing', () => {
  it('is the fewest figures for another way out, and those for the most', () => {
    const unlocks = unlocksOf(
      new Map<OptionKind, readonly ('costs.unitCost' | 'costs.returnLabel' | 'terms.coupon')[]>([
        ['reship', ['costs.unitCost']],
        ['return-refund', ['costs.returnLabel', 'costs.unitCost']],
        ['coupon', ['terms.coupon']],
      ]),
    )
    expect(unlocks).toEqual([
      { inputs: ['costs.unitCost'], kinds: ['reship'] },
      { inputs: ['costs.returnLabel', 'costs.unitCost'], kinds: ['reship', 'return-refund'] },
    ])
  })

  it('is nothing when all is quoted', () => {
    expect(unlocksOf(new Map())).toEqual([])
  })
})

it.each([
  [250n, 1],
  [2_500n, 5],
  [10_000n, 50],
  [123_456n, 500],
])('a slider up to %s goes in steps of %s', (price, step) => {
  expect(stepFor(price)).toBe(step)
})
