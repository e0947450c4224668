import { describe, expect, it } from 'vitest'
import {
  rememberedAfter,
  rememberedFor,
  rememberedIds,
  type RememberedCosts,
} from '#lib/cost-profile/remembered.ts'

describe('the names under which costs are remembered', () => {
  it('are SKU and listing of the only item', () => {
    const item = { sku: 'ABC-7', listingId: '123' }
    expect(rememberedIds([item], 'ebay', 'USD')).toEqual([
      'ebay USD sku abc-7',
      'ebay USD listing 123',
    ])
    expect(rememberedIds([{ listingId: '123' }], 'ebay', 'USD')).toEqual(['ebay USD listing 123'])
  })
  it('are none for several items, or one that has no name', () => {
    expect(rememberedIds([{ sku: 'A' }, { sku: 'B' }], 'ebay', 'USD')).toEqual([])
    expect(rememberedIds([{}], 'ebay', 'USD')).toEqual([])
    expect(rememberedIds([{ sku: '  ' }], 'ebay', 'USD')).toEqual([])
  })
})

describe('what is remembered', () => {
  const row = (values: RememberedCosts['values'], quantity: number): RememberedCosts => {
    return { id: 'x', values, quantity, usedAt: '2026-11-20T10:00:00Z' }
  }
  it('holds per piece for any number, of parcels for the same number only', () => {
    const rows = [row({ unitCost: '4.00', reshipFreight: '12.00' }, 2)]
    expect(rememberedFor(rows, 2)).toEqual({ unitCost: '4.00', reshipFreight: '12.00' })
    expect(rememberedFor(rows, 3)).toEqual({ unitCost: '4.00' })
  })
  it('is the word on the SKU before the word on the listing', () => {
    const rows = [row({ unitCost: '4.00' }, 1), row({ unitCost: '9.00', handling: '1.00' }, 1)]
    expect(rememberedFor(rows, 1)).toEqual({ unitCost: '4.00', handling: '1.00' })
    expect(rememberedFor([undefined, undefined], 1)).toEqual({})
  })
  it('keeps what was not typed again, but for parcels of another size', () => {
    const before = row({ unitCost: '4.00', reshipFreight: '12.00' }, 1)
    expect(rememberedAfter(before, row({ unitCost: '5.00' }, 1)).values).toEqual({
      unitCost: '5.00',
      reshipFreight: '12.00',
    })
    expect(rememberedAfter(before, row({ handling: '5.00' }, 2)).values).toEqual({
      unitCost: '4.00',
      handling: '5.00',
    })
  })
})
