import { describe, expect, it } from 'vitest'
import type { Reading } from '#lib/order/schema.ts'
import { judge } from '#tests/mutations/compare.ts'
import type { Expected } from '#tests/pages/saved-pages.ts'

const expected: Expected = {
  outcome: 'ready',
  marketplace: 'ebay',
  page: 'order',
  facts: {
    order: { id: '1' },
    items: [
      { title: 'a', quantity: 1 },
      { title: 'b', quantity: 2 },
    ],
  },
}

function reading(facts: Reading['facts'], more: Partial<Reading> = {}): Reading {
  const base = { outcome: 'ready', marketplace: 'ebay', page: 'order', site: 'x' } as const
  return { ...base, facts, sources: {}, missing: [], conflicts: [], ...more }
}

describe('judge', () => {
  it('takes what is equal as right and what is not given as absent', () => {
    const { right, absent, wrong } = judge(reading({ order: { id: '1' } }), expected)
    expect(right).toEqual(['order.id'])
    expect(absent).toHaveLength(4)
    expect(wrong).toEqual([])
  })

  it('sets rows against those they resemble', () => {
    const { right, wrong } = judge(reading({ items: [{ title: 'b', quantity: 2 }] }), expected)
    expect(right).toHaveLength(2)
    expect(wrong).toEqual([])
  })

  it('finds another value, a value that is nowhere, a row too many, rows turned round', () => {
    const wrongIn = (facts: Reading['facts']) =>
      judge(reading(facts), expected).wrong.map(({ path }) => path)
    expect(wrongIn({ order: { id: '2' } })).toEqual(['order.id'])
    expect(wrongIn({ buyer: { name: 'A' } })).toEqual(['buyer.name'])
    expect(wrongIn({ items: [{ title: 'a' }, { title: 'a' }] })).toHaveLength(1)
    expect(wrongIn({ items: [{ title: 'b' }, { title: 'a' }] })).toHaveLength(1)
  })

  it('lets a page become unreadable, and never another kind of page', () => {
    const paths = (more: Partial<Reading>) =>
      judge(reading({}, more), expected).wrong.map(({ path }) => path)
    expect(paths({ outcome: 'layout-changed' })).toEqual([])
    expect(paths({ outcome: 'signed-out' })).toEqual(['outcome'])
    expect(paths({ page: 'return' })).toEqual(['outcome'])
  })
})
