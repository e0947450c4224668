import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeMarks, trackWidth } from '#components/costs/mark-layout.ts'
import { layoutPlot, textWidth, type Measure } from '#components/costs/plot-layout.ts'
import type { OptionKind } from '#lib/resolution/quote.ts'
import { optionKinds } from '#lib/resolution/quote.ts'

function plot(
  values: readonly (readonly [OptionKind, bigint])[],
  measure: Measure = 'loss',
  currency = 'USD',
) {
  return layoutPlot({ values: new Map(values), measure, currency, label: (value) => `$${value}` })
}

describe('the bars', () => {
  it('begin at nothing when every way out costs', () => {
    const { zero, bars } = plot([
      ['partial-refund', 2500n],
      ['full-refund', 10000n],
    ])
    expect(zero).toBe(0)
    expect(bars.get('partial-refund')).toEqual({ start: 0, width: 25, isGain: false })
    expect(bars.get('full-refund')).toEqual({ start: 0, width: 100, isGain: false })
  })

  it('go to both sides of one zero line, and say which are gains', () => {
    const { zero, bars } = plot([
      ['reship-contribution', -2500n],
      ['full-refund', 7500n],
    ])
    expect(zero).toBe(25)
    expect(bars.get('reship-contribution')).toEqual({ start: 0, width: 25, isGain: true })
    expect(bars.get('full-refund')).toEqual({ start: 25, width: 75, isGain: false })
  })

  it('of a profit are gains above nothing', () => {
    const { bars } = plot(
      [
        ['partial-refund', 1000n],
        ['full-refund', -3000n],
      ],
      'profit',
    )
    expect(bars.get('partial-refund')?.isGain).toBe(true)
    expect(bars.get('full-refund')?.isGain).toBe(false)
  })

  it('show what is not nothing, and nothing of what is', () => {
    const { bars } = plot([
      ['buyer-drops-it', 0n],
      ['partial-refund', 1n],
      ['full-refund', 12_345_678n],
    ])
    expect(bars.get('buyer-drops-it')?.width).toBe(0)
    expect(bars.get('partial-refund')?.width).toBeGreaterThan(0.5)
  })

  it('stay inside, in proportion and on one side each', () => {
    const amounts = fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), {
      minLength: 1,
      maxLength: optionKinds.length,
    })
    fc.assert(
      fc.property(amounts, fc.constantFrom('USD', 'JPY', 'KWD'), (minors, currency) => {
        const values = minors.map((minor, index) => [optionKinds[index]!, minor] as const)
        const { zero, bars, ticks } = plot(values, 'loss', currency)
        for (const [kind, minor] of values) {
          const { start, width, isGain } = bars.get(kind)!
          expect(start).toBeGreaterThanOrEqual(-1e-9)
          expect(start + width).toBeLessThanOrEqual(100 + 1e-9)
          expect(isGain).toBe(minor < 0n)
          if (minor > 0n && start + width < 99) expect(start).toBeCloseTo(zero, 6)
          if (minor < 0n && start > 1) expect(start + width).toBeCloseTo(zero, 6)
        }
        for (const { at } of ticks) expect(at >= -1e-9 && at <= 100 + 1e-9).toBe(true)
      }),
    )
  })
})

describe('the axis', () => {
  it('names round amounts, nothing among them', () => {
    const { ticks } = plot([['full-refund', 10140n]])
    expect(ticks.map(({ value }) => value)).toContain(0)
    expect(ticks.every(({ value }) => value % 10 === 0)).toBe(true)
  })

  it('has fewer ticks where their words are long', () => {
    const values = new Map([['full-refund', 123_456n] as const])
    const ticksOf = (label: (value: number) => string) =>
      layoutPlot({ values, measure: 'loss', currency: 'JPY', label }).ticks.length
    expect(ticksOf((value) => `${value / 1000}K`)).toBeGreaterThan(
      ticksOf((value) => `${value}.000 of a long currency`),
    )
  })

  it('counts full-width letters twice', () => {
    expect(textWidth('万円')).toBeGreaterThan(textWidth('12') * 1.5)
  })
})

describe('the marks of a slider', () => {
  it('stand in one row while there is room', () => {
    const places = placeMarks([
      { at: 20, label: '$20.00' },
      { at: 60, label: '$60.00' },
    ])
    expect(places).toEqual([
      { at: 20, row: 0, anchor: 'middle' },
      { at: 60, row: 0, anchor: 'middle' },
    ])
  })

  it('take another row where they would touch, and turn inwards at the ends', () => {
    const places = placeMarks([
      { at: 99, label: 'KWD 12.345' },
      { at: 97, label: 'KWD 12.000' },
      { at: 1, label: 'KWD 0.100' },
    ])
    expect(places.map(({ row }) => row)).toEqual([1, 0, 0])
    expect(places.map(({ anchor }) => anchor)).toEqual(['end', 'end', 'start'])
  })

  it('never cover each other', () => {
    const mark = fc.record({
      at: fc.integer({ min: 0, max: 100 }),
      label: fc.constantFrom('$1.00', '$21.30', 'JP¥123,456', 'KWD 12.345'),
    })
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 3 }), (marks) => {
        const spans = placeMarks(marks).map(({ at, row, anchor }, index) => {
          const width = textWidth(marks[index]!.label)
          const point = (at / 100) * trackWidth
          const before = { start: 0, middle: width / 2, end: width }[anchor]
          return { row, from: point - before, to: point - before + width }
        })
        for (const [index, one] of spans.entries()) {
          expect(one.from).toBeGreaterThanOrEqual(0)
          expect(one.to).toBeLessThanOrEqual(trackWidth)
          for (const other of spans.slice(index + 1)) {
            const isApart = one.to <= other.from || other.to <= one.from
            expect(one.row !== other.row || isApart).toBe(true)
          }
        }
      }),
    )
  })
})
