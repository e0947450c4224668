import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placed } from '#lib/cost-profile/changes.ts'
import { profileFor, type OrderedItem } from '#lib/cost-profile/lookup.ts'
import { fitsPattern } from '#lib/cost-profile/match.ts'
import type { CostRuleInput, ProfileValues } from '#lib/cost-profile/rule.ts'

const store = { marketplace: 'ebay', site: 'EBAY_DE', currency: 'EUR' }

function rule(
  item: string,
  values: ProfileValues,
  more: Partial<CostRuleInput> = {},
): CostRuleInput {
  return { item, store: '', currency: 'EUR', values, ...more }
}

function costs(rules: readonly CostRuleInput[], ...items: readonly OrderedItem[]) {
  return profileFor(placed([], rules), items, store)
}

/** The unit cost that an item gets, and by which rule. */
function unitCost(rules: readonly CostRuleInput[], item: OrderedItem) {
  const found = costs(rules, item).unitCost
  return found && [found.value, ...found.rules]
}

describe('the rule that counts', () => {
  const general = rule('*', { unitCost: '1.00' })
  const wide = rule('AB*', { unitCost: '2.00' })
  const narrow = rule('ABC-*', { unitCost: '3.00' })
  const listing = rule('123456789012', { unitCost: '4.00' })
  const exact = rule('ABC-7', { unitCost: '5.00' })
  const all = [general, wide, narrow, listing, exact]

  it.each([
    [{ sku: 'ABC-7', listingId: '123456789012' }, ['5.00', 'ABC-7']],
    [{ sku: 'ABC-8', listingId: '123456789012' }, ['4.00', '123456789012']],
    [{ sku: 'ABC-8' }, ['3.00', 'ABC-*']],
    [{ sku: 'ABX' }, ['2.00', 'AB*']],
    [{ sku: 'Z' }, ['1.00', '*']],
    [{}, ['1.00', '*']],
  ])('of %j is the most specific one', (item, expected) => {
    expect(unitCost(all, item)).toEqual(expected)
    expect(unitCost(all.toReversed(), item)).toEqual(expected)
  })

  it('is the earlier one of two that fit equally well', () => {
    const first = rule('AB*', { unitCost: '1.00' })
    const second = rule('*BC', { unitCost: '2.00' })
    expect(unitCost([first, second], { sku: 'ABC' })).toEqual(['1.00', 'AB*'])
    expect(unitCost([second, first], { sku: 'ABC' })).toEqual(['2.00', '*BC'])
  })

  it('is the one of the site before the one of the marketplace before any', () => {
    const anywhere = rule('A', { unitCost: '1.00' })
    const ebay = rule('A', { unitCost: '2.00' }, { store: 'ebay' })
    const germany = rule('A', { unitCost: '3.00' }, { store: 'EBAY_DE' })
    const other = rule('A', { unitCost: '9.00' }, { store: 'EBAY_US' })
    expect(unitCost([anywhere, ebay, germany, other], { sku: 'A' })?.[0]).toBe('3.00')
    expect(unitCost([anywhere, ebay, other], { sku: 'A' })?.[0]).toBe('2.00')
    expect(unitCost([anywhere, other], { sku: 'A' })?.[0]).toBe('1.00')
    expect(unitCost([other], { sku: 'A' })).toBeUndefined()
  })

  it('is never one of another currency', () => {
    expect(unitCost([rule('A', { unitCost: '9.00' }, { currency: 'USD' })], { sku: 'A' })).toBe(
      undefined,
    )
  })

  it('does not look at case, width or spaces around', () => {
    expect(unitCost([rule('abc-7', { unitCost: '5.00' })], { sku: ' ＡＢＣ-7 ' })?.[0]).toBe('5.00')
  })

  it('leaves to a more general one what it does not say', () => {
    const found = costs(
      [rule('*', { handling: '3.00', unitCost: '1.00' }), rule('ABC-7', { unitCost: '5.00' })],
      { sku: 'ABC-7' },
    )
    expect(found).toEqual({
      unitCost: { value: '5.00', rules: ['ABC-7'] },
      handling: { value: '3.00', rules: ['*'] },
    })
  })

  it('takes no pattern for a listing', () => {
    expect(unitCost([rule('123*', { unitCost: '5.00' })], { listingId: '1234' })).toBeUndefined()
  })
})

describe('several pieces and items', () => {
  const rules = [
    rule('A', {
      unitCost: '10.00',
      outboundFreight: '2.50',
      handling: '3.00',
      salvageShare: '0.5',
    }),
    rule('B', { unitCost: '4.00', outboundFreight: '1.00', handling: '3.00', salvageShare: '0.2' }),
    rule('C', { outboundFreight: '1.00' }),
  ]

  it('sum what parcels cost and keep the cost of one piece', () => {
    expect(costs(rules, { sku: 'A', quantity: 3 })).toMatchObject({
      unitCost: { value: '10.00' },
      outboundFreight: { value: '7.50' },
      handling: { value: '3.00' },
    })
  })

  it('are summed by their quantities, each with its rule', () => {
    const found = costs(rules, { sku: 'A', quantity: 2 }, { sku: 'B', quantity: 4 })
    expect(found.outboundFreight).toEqual({ value: '9.00', rules: ['A', 'B'] })
    // 2 × 10.00 + 4 × 4.00 = 36.00 for six pieces.
    expect(found.unitCost?.value).toBe('6.00')
    expect(found.handling?.value).toBe('3.00')
    expect(found).not.toHaveProperty('salvageShare')
  })

  it('stay unknown where no cost per piece comes out even, or a quantity is missing', () => {
    expect(costs(rules, { sku: 'A', quantity: 1 }, { sku: 'B', quantity: 2 }).unitCost?.value).toBe(
      '6.00',
    )
    expect(costs(rules, { sku: 'A', quantity: 2 }, { sku: 'B', quantity: 5 }).unitCost).toBe(
      undefined,
    )
    expect(costs(rules, { sku: 'A' }, { sku: 'B', quantity: 5 }).outboundFreight).toBeUndefined()
  })

  it('stay unknown where one item lacks the cost', () => {
    const found = costs(rules, { sku: 'A', quantity: 1 }, { sku: 'C', quantity: 1 })
    expect(found.unitCost).toBeUndefined()
    expect(found.outboundFreight?.value).toBe('3.50')
    expect(costs(rules, { sku: 'A', quantity: 1 }, { sku: 'Z', quantity: 1 })).toEqual({})
  })

  it('of an order whose items are not read take what holds for everything', () => {
    expect(costs([...rules, rule('*', { handling: '2.00' })])).toEqual({
      handling: { value: '2.00', rules: ['*'] },
    })
  })
})

describe('a pattern', () => {
  it.each([
    ['abc-7', 'abc-*', true],
    ['abc', 'abc*', true],
    ['xabc', 'abc*', false],
    ['a-1-b', 'a*b', true],
    ['ab', 'a*b*', true],
    ['aba', 'ab*ba', false],
    ['a.c', 'a?c', false],
    ['red-xl-2', '*-xl-*', true],
    ['red-xl', '*-xl-*', false],
  ])('%s by %s: %s', (text, pattern, expected) => {
    expect(fitsPattern(text, pattern)).toBe(expected)
  })

  it('fits what its stars were put into', () => {
    const piece = fc.stringMatching(/^[ab-]{0,4}$/)
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 2, maxLength: 5 }),
        fc.array(piece, { minLength: 5, maxLength: 5 }),
        (pieces, between) => {
          const text = pieces
            .map((each, at) => each + (at < pieces.length - 1 ? between[at] : ''))
            .join('')
          expect(fitsPattern(text, pieces.join('*'))).toBe(true)
        },
      ),
    )
  })
})
