import { describe, expect, it } from 'vitest'
import { agree } from '#lib/page-data/agree.ts'
import type { Tree } from '#lib/page-data/facts-tree.ts'
import { layOver } from '#lib/page-data/lay-over.ts'

/** The page's own data over its markup. */

const layer = (tree: Tree, reader: string) => {
  const sources: Record<string, { raw: string; reader: string }> = {}
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) value.forEach((each, at) => walk(each, `${path}[${at}]`))
    else if (typeof value === 'object' && value !== null && !('amount' in value))
      for (const [key, each] of Object.entries(value)) walk(each, path ? `${path}.${key}` : key)
    else sources[path] = { raw: 'raw', reader }
  }
  walk(tree, '')
  return { tree, sources }
}
const laid = (data: Tree, shown: Tree) => layOver(layer(data, 'data'), layer(shown, 'css'))

describe('laying over', () => {
  it('takes from each what only it says, and notes whose word each fact is', () => {
    const { tree, sources, conflicts } = laid(
      { order: { id: '1' } },
      { order: { id: '1', status: 'Shipped' }, buyer: { name: 'Ada' } },
    )
    expect(tree).toEqual({ order: { id: '1', status: 'Shipped' }, buyer: { name: 'Ada' } })
    expect(Object.entries(sources).map(([path, { reader }]) => `${path} ${reader}`)).toEqual(
      expect.arrayContaining(['order.id data', 'order.status css', 'buyer.name css']),
    )
    expect(conflicts).toEqual([])
  })

  it('lets the data count where both say something else, and tells of it', () => {
    const money = (amount: string) => ({ amount, currency: 'USD' })
    const { tree, conflicts } = laid(
      { charges: { total: money('12.99') } },
      { charges: { total: money('12.00') } },
    )
    expect(tree).toEqual({ charges: { total: money('12.99') } })
    const values = [
      { value: money('12.99'), reader: 'data' },
      { value: money('12.00'), reader: 'css' },
    ]
    expect(conflicts).toEqual([{ fact: 'charges.total', values }])
  })

  it('finds the same item by its number, wherever it stands', () => {
    const { tree, conflicts, sources } = laid(
      { items: [{ listingId: 'b', quantity: 2 }, { listingId: 'a' }] },
      {
        items: [
          { listingId: 'a', title: 'A' },
          { listingId: 'b', quantity: 3, title: 'B' },
        ],
      },
    )
    expect(tree).toEqual({
      items: [
        { listingId: 'b', quantity: 2, title: 'B' },
        { listingId: 'a', title: 'A' },
      ],
    })
    expect(conflicts.map(({ fact }) => fact)).toEqual(['items[0].quantity'])
    expect(sources['items[0].title']?.reader).toBe('css')
  })

  it('keeps a parcel that only the markup shows', () => {
    const { tree, sources } = laid(
      { shipments: [{ trackingNumber: 'LP1', carrier: 'Cainiao' }] },
      { shipments: [{ trackingNumber: 'LP2' }, { trackingNumber: 'LP1' }] },
    )
    expect(tree).toEqual({
      shipments: [{ trackingNumber: 'LP1', carrier: 'Cainiao' }, { trackingNumber: 'LP2' }],
    })
    expect(sources['shipments[1].trackingNumber']?.reader).toBe('css')
  })
})

describe('agreeing', () => {
  it.each([
    ['2026-11-20T23:15:40-08:00', '2026-11-21T07:15:00Z', true],
    ['2026-11-20T23:15:40-08:00', '2026-11-21T07:19:00Z', false],
    ['2026-11-20T23:15:40-08:00', '2026-11-20', true],
    ['2026-11-20T23:15:40-08:00', '2026-11-22', false],
    ['2026-11-20T23:15:40-08:00', '2026-11-20T23:15:00', true],
    ['Portable Blender 400ml, pink', 'Portable Blender…', true],
    ['Portable Blender', 'Desk Lamp', false],
    ['RB123456785GB', 'rb123456785gb', true],
    [2, 3, false],
  ])('%s and %s: %s', (data, shown, expected) => {
    expect(agree(data, shown)).toBe(expected)
  })
})
