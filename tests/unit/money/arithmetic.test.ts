import {
  dinero,
  halfAwayFromZero,
  halfEven,
  halfUp,
  multiply,
  toSnapshot,
  transformScale,
} from 'dinero.js/bigint'
import { USD } from 'dinero.js/bigint/currencies'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from '#lib/money/allocate.ts'
import {
  compareFractions,
  decimalFraction,
  fraction,
  plus,
  printFraction,
  times,
} from '#lib/money/fraction.ts'
import { add, compare, money, negate, subtract, sum, type Money } from '#lib/money/money.ts'
import { divide } from '#lib/money/rounding.ts'

describe('rounding', () => {
  it.each([
    ['half-up', [2n, 3n, 3n, -2n, -2n, -3n]],
    ['half-away', [2n, 3n, 3n, -2n, -3n, -3n]],
    ['half-even', [2n, 2n, 3n, -2n, -2n, -3n]],
    ['floor', [2n, 2n, 2n, -3n, -3n, -3n]],
    ['ceiling', [3n, 3n, 3n, -2n, -2n, -2n]],
  ] as const)('%s', (rounding, expected) => {
    const tenths = [24n, 25n, 26n, -24n, -25n, -26n]
    expect(tenths.map((tenth) => divide(tenth, 10n, rounding))).toEqual(expected)
  })

  it('refuses a denominator that is not above zero', () => {
    expect(() => divide(1n, 0n, 'half-up')).toThrow(RangeError)
    expect(() => divide(1n, -2n, 'floor')).toThrow(RangeError)
  })

  it('rounds rates as an independent library does', () => {
    const modes = { 'half-up': halfUp, 'half-away': halfAwayFromZero, 'half-even': halfEven }
    const mode = fc.constantFrom('half-up', 'half-away', 'half-even')
    const amount = fc.bigInt({ min: -1_000_000n, max: 1_000_000n })
    fc.assert(
      fc.property(amount, fc.bigInt({ min: 0n, max: 1000n }), mode, (minor, permille, rounding) => {
        const product = multiply(dinero({ amount: minor, currency: USD }), {
          amount: permille,
          scale: 3n,
        })
        const theirs = toSnapshot(transformScale(product, 2n, modes[rounding])).amount
        expect(times(minor, { n: permille, d: 1000n }, rounding)).toBe(theirs)
      }),
    )
  })

  it('is exact where floating point is not', () => {
    expect(times(10n, { n: 15n, d: 100n }, 'half-up')).toBe(2n)
    expect(times(6065n, { n: 136n, d: 1000n }, 'half-up')).toBe(825n)
  })
})

describe('fractions', () => {
  it('reads plain decimals only', () => {
    expect(decimalFraction('0.136')).toEqual({ n: 136n, d: 1000n })
    expect(decimalFraction('1')).toEqual({ n: 1n, d: 1n })
    const refused = ['', '.5', '1.', '-0.5', '1e-1', '0,5', ' 1', '00.5', '1/2']
    expect(refused.map(decimalFraction)).toEqual(refused.map(() => undefined))
  })

  it('adds, compares and prints', () => {
    expect(compareFractions(plus(fraction(1n, 3n), fraction(1n, 6n)), fraction(1n, 2n))).toBe(0)
    expect(compareFractions(fraction(1n, 3n), fraction(1n, 2n))).toBe(-1)
    expect(printFraction(fraction(15n, 40n), 4, 'half-up')).toBe('0.375')
    expect(printFraction(fraction(2n, 3n), 4, 'half-up')).toBe('0.6667')
    expect(printFraction(fraction(-1n, 20_000n), 4, 'half-away')).toBe('-0.0001')
    expect(printFraction(fraction(3n, 3n), 4, 'half-up')).toBe('1')
    expect(() => fraction(1n, 0n)).toThrow(RangeError)
  })
})

describe('money', () => {
  it('adds, subtracts, negates, sums and compares', () => {
    const five = money(500n, 'USD')
    expect(add(five, money(1n, 'USD')).minor).toBe(501n)
    expect(subtract(five, money(1n, 'USD')).minor).toBe(499n)
    expect(negate(five)).toEqual({ minor: -500n, currency: 'USD' })
    expect(sum([], 'JPY')).toEqual({ minor: 0n, currency: 'JPY' })
    expect(sum([five, five], 'USD').minor).toBe(1000n)
    expect([compare(five, five), compare(five, negate(five))]).toEqual([0, 1])
  })

  it('never mixes currencies', () => {
    const five: Money = money(500n, 'USD')
    const other: Money = money(500n, 'EUR')
    expect(() => add(five, other)).toThrow('USD and EUR')
    expect(() => subtract(five, other)).toThrow(TypeError)
    expect(() => compare(five, other)).toThrow(TypeError)
    expect(() => sum<string>([five, other], 'USD')).toThrow(TypeError)
    // @ts-expect-error: known currencies are told apart by the compiler.
    expect(() => add(money(1n, 'USD'), money(1n, 'EUR'))).toThrow(TypeError)
  })
})

describe('allocation', () => {
  it('gives what is left over to the parts that were cut most', () => {
    expect(allocate(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
    expect(allocate(10n, [50n, 30n, 20n, 0n])).toEqual([5n, 3n, 2n, 0n])
    expect(allocate(5n, [2n, 1n])).toEqual([3n, 2n])
    expect(allocate(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n])
  })

  it('refuses weights that split nothing', () => {
    expect(() => allocate(1n, [])).toThrow(RangeError)
    expect(() => allocate(1n, [0n])).toThrow(RangeError)
    expect(() => allocate(1n, [2n, -1n])).toThrow(RangeError)
  })

  it('loses and makes nothing, and no part is off by a unit', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), weights, (minor, parts) => {
        const total = parts.reduce((a, b) => a + b, 0n)
        fc.pre(total > 0n)
        const split = allocate(minor, parts)
        expect(split.reduce((a, b) => a + b, 0n)).toBe(minor)
        for (const [index, part] of split.entries()) {
          const off = part * total - minor * (parts[index] ?? 0n)
          expect(off < total && off > -total).toBe(true)
        }
      }),
    )
  })
})
